/*
title:  Encrypted reasoning shown by accounts it was not issued to
family: artefact_replay
says:   {share} of the requests show encrypted reasoning that was issued to another account
reads:  [ftr_clusters]
benign: A team that moves a conversation between its own accounts.
*/
WITH
    -- Wilson (1927): the least share, two standard errors below, that gives what was seen in so few requests.
    (share + 2 / c.exchanges - 2 * sqrt(share * (1 - share) / c.exchanges + 1 / (c.exchanges * c.exchanges))) / (1 + 4 / c.exchanges) AS at_least
SELECT
    cluster,
    foreign_artifacts AS exchanges,
    foreign_artifacts / c.exchanges AS share,
    0. AS elsewhere,
    -- Where conversations hop between a relay's accounts, a few in a hundred requests show it, too; so do a few of who
    -- moved to another key, but then they are few.
    if(foreign_artifacts >= 10, least(5., greatest(0., least(1., (at_least - 0.02) / 0.015)) * (2. + 4. * share)), 0.) AS nats
FROM ftr_clusters AS c
