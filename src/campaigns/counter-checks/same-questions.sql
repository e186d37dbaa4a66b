/*
title: The accounts ask the same questions again, as benchmarks, classes and monitors do
says:  {share} of the questions in requests that tie the accounts were asked before
nats:  0.4
reads: [ftr_clusters]
fooled-by: A harvester that samples each question several times.
*/
SELECT cluster, active AS accounts, 1 - payloads / questions AS share
FROM ftr_clusters
WHERE questions >= 20 AND share >= 0.3
