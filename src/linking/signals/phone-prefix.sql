/*
title:  Phone numbers of the same block
says:   {accounts} accounts registered phone numbers of {keys|block|blocks}
emits:  keys
group:  identity
cap:    2
reads:  [stg_accounts]
benign: A country, a carrier or a company exchange.
*/
SELECT account_id, phone_prefix AS key, 0 AS n
FROM stg_accounts
WHERE phone_prefix != ''
