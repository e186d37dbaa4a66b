/*
title:  The same set of active hours
says:   {accounts} accounts are active in exactly the same hours, in {keys|group|groups}
emits:  keys
group:  time
cap:    5
reads:  [stg_exchanges]
benign: Accounts with very little traffic, by chance; a schedule that everyone uses.
*/
SELECT account_id, toString(cityHash64(arraySort(groupUniqArray(toStartOfInterval(at, INTERVAL 2 HOUR))))) AS key, count() AS n
FROM stg_exchanges
GROUP BY account_id
HAVING uniqExact(toStartOfHour(at)) >= 3
