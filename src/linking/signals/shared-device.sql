/*
title:  Accounts used from the same device
says:   {accounts} accounts were used from {keys|device|devices}
emits:  keys
group:  identity
cap:    12
strata: none
reads:  [stg_exchanges]
benign: A family computer; a support engineer; a CI image with one id baked in.
*/
SELECT account_id, device_id AS key, count() AS n
FROM stg_exchanges
WHERE device_id != ''
GROUP BY account_id, key
