/*
title:  Accounts paying with the same card or bank account
says:   {accounts} accounts pay with {keys|card or bank account|cards or bank accounts}
emits:  keys
group:  identity
cap:    12
strata: none
reads:  [stg_accounts]
benign: A company paying for its staff; a family card. Discounted by how many accounts share it.
*/
SELECT account_id, payment_fingerprint AS key, 0 AS n
FROM stg_accounts
WHERE payment_fingerprint != ''
