/*
title:  Many differing attempts of which most are refused
family: probe_and_scale
says:   {share} of the requests were refused; elsewhere {elsewhere} are
reads:  [ftr_clusters, int_population]
benign: Safety researchers; a moderation product that asks about unsafe text.
*/
WITH
    -- Wilson (1927): the least share, two standard errors below, that gives what was seen in so few requests.
    (share + 2 / c.exchanges - 2 * sqrt(share * (1 - share) / c.exchanges + 1 / (c.exchanges * c.exchanges))) / (1 + 4 / c.exchanges) AS at_least
SELECT
    cluster,
    refused AS exchanges,
    refused / c.exchanges AS share,
    p.refused AS elsewhere,
    if(refused >= 30 AND share >= 0.2 AND technical >= 0.2 * c.exchanges, least(3., greatest(0., log((at_least + 0.02) / (p.refused + 0.02)))), 0.) AS nats
FROM ftr_clusters AS c
CROSS JOIN int_population AS p
