/*
title: Shingles that more than one account sent, with the request that stands for the set of their requests
table: int_shingles
order: anchor, shingle
reads: [stg_exchanges]
source: one-permutation min-hash (Broder 1997): two shingles of one template share their least request
*/
SELECT
    shingle,
    count() AS requests,
    min(request) AS anchor
FROM
(
    -- Only numbers are multiplied by the number of shingles, not the ids.
    SELECT cityHash64(account_id) AS account, cityHash64(id) AS request, shingles
    FROM stg_exchanges
)
ARRAY JOIN shingles AS shingle
WHERE shingle % {parts:UInt32} = {part:UInt32}
GROUP BY shingle
HAVING min(account) != max(account)
