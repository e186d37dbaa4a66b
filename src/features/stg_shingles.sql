/*
title: The sampled shingles of each exchange, with account and request as numbers: only these are multiplied when shingles are counted
view:  stg_shingles
shard: cityHash64(account_id)
reads: [stg_exchanges]
*/
SELECT account_id, cityHash64(account_id) AS account, cityHash64(id) AS request, shingles
FROM stg_exchanges
