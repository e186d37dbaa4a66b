/*
title:  Requests that tie the accounts also ask for training material, far more often than others do
family: by-technique
says:   {share} of the requests that tie these accounts ask for training material; elsewhere {elsewhere} do
reads:  [ftr_clusters, int_population]
benign: A lab or a product that makes data under an agreement; a shared open-source pipeline.
*/
SELECT
    cluster,
    if(binding >= 20, binding_technical, technical) AS exchanges,
    exchanges / greatest(1, if(binding >= 20, binding, c.exchanges)) AS share,
    p.technical AS elsewhere,
    if(exchanges >= 10 AND share >= 0.2, least(5., greatest(0., log((share + 0.02) / (p.technical + 0.02)) * 1.5)), 0.) AS nats
FROM ftr_clusters AS c
CROSS JOIN int_population AS p
