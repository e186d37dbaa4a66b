/*
title:  Whatever ties the accounts, much of what they ask for is training material
family: by-technique
says:   {share} of all requests of these accounts ask for training material; elsewhere {elsewhere} do
reads:  [ftr_clusters, int_population]
benign: A lab or a product that makes data under an agreement.
*/
WITH
    -- Wilson (1927): the least share, two standard errors below, that gives what was seen in so few requests.
    (share + 2 / c.exchanges - 2 * sqrt(share * (1 - share) / c.exchanges + 1 / (c.exchanges * c.exchanges))) / (1 + 4 / c.exchanges) AS at_least
SELECT
    cluster,
    technical AS exchanges,
    technical / c.exchanges AS share,
    p.technical AS elsewhere,
    if(technical >= 30 AND share >= 0.4, least(2., greatest(0., log((at_least + 0.02) / (p.technical + 0.02)))), 0.) AS nats
FROM ftr_clusters AS c
CROSS JOIN int_population AS p
