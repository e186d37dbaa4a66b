/*
title: The accounts sleep: most keep a quiet night of their own
says:  {accounts} of the accounts keep at least seven quiet hours in every day and send little
nats:  0.4
reads: [int_binding]
fooled-by: Campaigns that imitate office hours.
*/
WITH rhythm AS
(
    SELECT cluster, account_id, count() AS sent, uniqExact(toDate(at)) AS days,
        arraySort(groupUniqArray(toHour(at))) AS hours,
        arrayMax(arrayMap((h, next) -> (next - h + 23) % 24, hours, arrayPushBack(arrayPopFront(hours), hours[1]))) AS quiet
    FROM int_binding
    GROUP BY cluster, account_id
)
SELECT cluster, countIf(quiet >= 7 AND sent >= 20 AND days >= 3 AND sent <= 60 * days) AS accounts, accounts / count() AS share
FROM rhythm
GROUP BY cluster
HAVING accounts > 0
