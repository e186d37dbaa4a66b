/*
title: The accounts ask the same questions again and again, as benchmarks and monitors do
says:  nearly every question in requests that tie the accounts was asked before, or each account asks its own day after day
nats:  3.6
reads: [ftr_clusters]
fooled-by: A harvester that samples each question many times, or the same ones every day.
*/
WITH
    -- Who samples a question several times does so at once; who watches a model comes back to it.
    ifNotFinite(1 - payloads_by_account / payloads_by_day, 0.) AS returns
SELECT
    cluster,
    active AS accounts,
    greatest(0., least(1., greatest((1 - payloads / questions - 0.85) / 0.1, (returns - 0.4) / 0.3))) AS share
FROM ftr_clusters
-- Who shows encrypted reasoning that was issued to others asks again for another reason.
WHERE questions >= 20 AND share > 0 AND foreign_artifacts < 0.05 * exchanges
