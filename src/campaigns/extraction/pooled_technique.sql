/*
title:  Whatever ties the accounts, much of what they ask for is training material
family: by-technique
says:   {share} of all requests of these accounts ask for training material; elsewhere {elsewhere} do
reads:  [ftr_clusters, int_population]
benign: A lab or a product that makes data under an agreement.
*/
SELECT
    cluster,
    technical AS exchanges,
    technical / c.exchanges AS share,
    p.technical AS elsewhere,
    if(technical >= 30 AND share >= 0.4, least(2., greatest(0., log((share + 0.02) / (p.technical + 0.02)))), 0.) AS nats
FROM ftr_clusters AS c
CROSS JOIN int_population AS p
