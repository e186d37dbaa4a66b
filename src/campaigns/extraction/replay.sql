/*
title:  Long conversations that begin in the middle and are asked for one answer only
family: store_and_replay
says:   {share} of the requests continue a conversation that never took place here; elsewhere {elsewhere} do
reads:  [ftr_clusters, int_population]
benign: A client that moved here with its history; an evaluation on recorded conversations.
*/
WITH
    -- Wilson (1927): the least share, two standard errors below, that gives what was seen in so few requests.
    (share + 2 / c.exchanges - 2 * sqrt(share * (1 - share) / c.exchanges + 1 / (c.exchanges * c.exchanges))) / (1 + 4 / c.exchanges) AS at_least
SELECT
    cluster,
    replayed AS exchanges,
    replayed / c.exchanges AS share,
    p.replayed AS elsewhere,
    if(replayed >= 30 AND share >= 0.3 AND share > 2 * p.replayed, least(4., greatest(0., log((at_least + 0.05) / (p.replayed + 0.05)) * 1.5)), 0.) AS nats
FROM ftr_clusters AS c
CROSS JOIN int_population AS p
