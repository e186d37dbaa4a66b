/*
title: Every described account once: its last line wins
table: stg_accounts
order: account_id
shard: cityHash64(account_id)
reads: [accounts]
*/
SELECT * EXCEPT (batch, file, line)
FROM accounts
ORDER BY account_id, batch DESC, file DESC, line DESC
LIMIT 1 BY account_id
