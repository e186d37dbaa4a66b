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
    -- The sub-stream: what carries the tie. Surely so when it also asks for training material, or asks one thing and
    -- goes; perhaps so when either holds.
    countIf(b.binding OR b.replayed) AS bound,
    countIf(b.technical) AS technical,
    countIf((b.binding OR b.replayed) AND (b.technical OR b.replayed OR b.user_turns <= 1)) AS surely,
    countIf(b.binding OR b.replayed OR b.technical) AS perhaps
FROM int_binding AS b
GROUP BY cluster, account_id
