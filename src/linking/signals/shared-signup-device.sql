/*
title:  Accounts registered on the same device
says:   {accounts} accounts were registered on {keys|device|devices}
emits:  keys
group:  identity
cap:    12
strata: none
reads:  [stg_accounts]
benign: A family computer; a shop or school machine; a demo device at a fair.
*/
SELECT account_id, signup_device_id AS key, 0 AS n
FROM stg_accounts
WHERE signup_device_id != ''
