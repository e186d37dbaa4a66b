/*
title:  Accounts registered from the same address
says:   {accounts} accounts were registered from {keys|address|addresses}
emits:  keys
group:  network
cap:    4
reads:  [stg_accounts]
benign: A campus, an office, a mobile carrier or a VPN exit.
*/
SELECT account_id, signup_ip AS key, 0 AS n
FROM stg_accounts
WHERE signup_ip != ''
