/*
title: The accounts ask the same questions again, as benchmarks, classes and monitors do
says:  {share} of the requests that tie the accounts repeat a question
nats:  3
reads: [ftr_clusters]
fooled-by: A harvester that samples each question several times.
*/
SELECT cluster, active AS accounts, 1 - payloads / binding AS share
FROM ftr_clusters
WHERE binding >= 20 AND share >= 0.3
