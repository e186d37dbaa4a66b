/*
title:  Encrypted reasoning shown by accounts it was not issued to
family: artefact_replay
says:   {share} of the requests show encrypted reasoning that was issued to another account
reads:  [ftr_clusters]
benign: A team that moves a conversation between its own accounts.
*/
SELECT
    cluster,
    foreign_artifacts AS exchanges,
    foreign_artifacts / c.exchanges AS share,
    0. AS elsewhere,
    -- Where conversations hop between a relay's accounts, a few in a hundred requests show it, too.
    if(foreign_artifacts >= 10 AND share >= 0.05, least(5., 2. + 4. * share), 0.) AS nats
FROM ftr_clusters AS c
