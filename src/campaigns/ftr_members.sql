/*
title: Each account of each cluster in numbers, with its extracting sub-stream and the bounds of it
table: ftr_members
order: cluster, account_id
reads: [int_binding]
*/
SELECT
    cluster,
    account_id,
    count() AS exchanges,
    -- The sub-stream: what carries the tie. Surely so when it also asks for training material; perhaps so when either holds.
    countIf(binding OR replayed) AS bound,
    countIf(technical) AS technical,
    countIf((binding OR replayed) AND technical) AS both,
    countIf(binding OR replayed OR technical) AS either
FROM int_binding
GROUP BY cluster, account_id
