/*
title:  Many differing attempts of which most are refused
family: probe_and_scale
says:   {share} of the requests were refused; elsewhere {elsewhere} are
reads:  [ftr_clusters, int_population]
benign: Safety researchers; a moderation product that asks about unsafe text.
*/
SELECT
    cluster,
    refused AS exchanges,
    refused / c.exchanges AS share,
    p.refused AS elsewhere,
    if(refused >= 30 AND share >= 0.2 AND technical >= 0.2 * c.exchanges, least(3., log((share + 0.02) / (p.refused + 0.02))), 0.) AS nats
FROM ftr_clusters AS c
CROSS JOIN int_population AS p
