/*
title:  Accounts registered with the same mail address
says:   {accounts} accounts were registered with {keys|mail address|mail addresses}
emits:  keys
group:  identity
cap:    12
strata: none
reads:  [stg_accounts]
benign: One person with a private and a work account.
*/
SELECT account_id, email_hash AS key, 0 AS n
FROM stg_accounts
WHERE email_hash != ''
