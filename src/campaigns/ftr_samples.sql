/*
title: A few hundred requests of each cluster's extracting sub-stream, drawn by hash, to be read again and judged
table: ftr_samples
order: cluster
reads: [int_binding]
*/
SELECT cluster, arrayMap(x -> x.2, groupArraySorted({most:UInt8})((sipHash64(b.id), b.id))) AS requests
FROM int_binding AS b
WHERE b.binding OR b.technical
GROUP BY cluster
