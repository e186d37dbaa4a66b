/*
title:  Mail addresses at the same domain
says:   {accounts} accounts have mail addresses at {keys|domain|domains}
emits:  keys
group:  network
cap:    3
reads:  [stg_accounts]
benign: Colleagues; a large public mail provider.
*/
SELECT account_id, email_domain AS key, 0 AS n
FROM stg_accounts
WHERE email_domain != ''
