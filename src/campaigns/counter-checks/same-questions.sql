/*
title: The accounts ask the same questions again and again, as benchmarks and monitors do
says:  nearly every question in requests that tie the accounts was asked before
nats:  3.6
reads: [ftr_clusters]
fooled-by: A harvester that samples each question several times.
*/
SELECT cluster, active AS accounts, greatest(0., least(1., (1 - payloads / questions - 0.85) / 0.1)) AS share
FROM ftr_clusters
-- Who shows encrypted reasoning that was issued to others asks again for another reason.
WHERE questions >= 20 AND share > 0 AND foreign_artifacts < 0.05 * exchanges
