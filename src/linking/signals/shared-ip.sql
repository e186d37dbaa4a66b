/*
title:  Accounts sending from the same address
says:   {accounts} accounts send from {keys|address|addresses}
emits:  keys
group:  network
cap:    4
reads:  [stg_exchanges]
benign: An office, a campus, a carrier, a cloud function or a VPN exit.
*/
SELECT account_id, ip AS key, count() AS n
FROM stg_exchanges
WHERE ip != ''
GROUP BY account_id, key
