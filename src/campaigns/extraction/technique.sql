/*
title:  Requests that tie the accounts also ask for training material, far more often than others do
family: by-technique
says:   {share} of the requests that tie these accounts ask for training material; elsewhere {elsewhere} do
reads:  [ftr_clusters, int_population]
benign: A lab or a product that makes data under an agreement; a shared open-source pipeline.
*/
WITH
    greatest(1, if(binding >= 20, binding, c.exchanges)) AS tried,
    -- Wilson (1927): the least share, two standard errors below, that gives what was seen in so few requests.
    (share + 2 / tried - 2 * sqrt(share * (1 - share) / tried + 1 / (tried * tried))) / (1 + 4 / tried) AS at_least
SELECT
    cluster,
    if(binding >= 20, binding_technical, technical) AS exchanges,
    exchanges / tried AS share,
    p.technical AS elsewhere,
    if(exchanges >= 10 AND share >= 0.2, least(5., greatest(0., log((at_least + 0.02) / (p.technical + 0.02)) * 1.5)), 0.) AS nats
FROM ftr_clusters AS c
CROSS JOIN int_population AS p
