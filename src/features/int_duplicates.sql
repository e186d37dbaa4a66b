/*
title: Request ids that came more than once
table: int_duplicates
order: id_hash
shard: id_hash
reads: [exchanges]
*/
SELECT sipHash64(id) AS id_hash, count() AS copies
FROM exchanges
GROUP BY id_hash
HAVING copies > 1
