/*
title: Every exchange once
view:  stg_exchanges
shard: cityHash64(account_id)
reads: [exchanges, int_duplicates, int_merged]
whole: [int_duplicates]
*/
SELECT * FROM exchanges WHERE sipHash64(id) NOT IN (SELECT id_hash FROM int_duplicates)
UNION ALL
SELECT * FROM int_merged
