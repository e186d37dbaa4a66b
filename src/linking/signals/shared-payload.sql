/*
title:  The very same question asked by several accounts
says:   {accounts} accounts ask {keys|identical question|identical questions}
emits:  keys
group:  content
cap:    5
strata: none
reads:  [stg_exchanges]
benign: A public benchmark, a viral prompt, homework.
*/
SELECT account_id, toString(payload_hash) AS key, count() AS n
FROM stg_exchanges
WHERE payload_hash != 0
GROUP BY account_id, key
