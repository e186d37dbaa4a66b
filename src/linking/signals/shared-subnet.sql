/*
title:  Accounts sending from the same small network
says:   {accounts} accounts send from {keys|small network|small networks}
emits:  keys
group:  network
cap:    3
reads:  [stg_exchanges]
benign: Customers of one provider; colleagues.
*/
SELECT account_id, if(position(ip, ':') > 0,
    arrayStringConcat(arraySlice(splitByChar(':', ip), 1, 3), ':'),
    arrayStringConcat(arraySlice(splitByChar('.', ip), 1, 3), '.')) AS key, count() AS n
FROM stg_exchanges
WHERE ip != ''
GROUP BY account_id, key
