/*
title:  One session carried on by several accounts
says:   {accounts} accounts carry on {keys|session|sessions} between them
emits:  keys
group:  identity
cap:    12
strata: none
reads:  [stg_exchanges]
benign: A shared workspace; a client that numbers its sessions from one.
*/
SELECT account_id, session_id AS key, 0 AS n
FROM stg_exchanges
WHERE length(session_id) >= 8
GROUP BY account_id, key
