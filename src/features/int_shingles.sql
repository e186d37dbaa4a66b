/*
title: Shingles that more than one account sent, with the request that stands for the set of their requests
table: int_shingles
order: anchor, shingle
shard: anchor
reads: [stg_shingles]
source: one-permutation min-hash (Broder 1997): two shingles of one template share their least request
*/
SELECT
    shingle,
    count() AS requests,
    min(request) AS anchor
FROM stg_shingles
ARRAY JOIN shingles AS shingle
WHERE shingle % {parts:UInt32} = {part:UInt32}
GROUP BY shingle
HAVING min(account) != max(account)
