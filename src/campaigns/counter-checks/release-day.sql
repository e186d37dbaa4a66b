/*
title: The accounts come on the day that a model came out, as everybody does
says:  {accounts} of the accounts send their first request within two days of a release
nats:  2.7
reads: [cluster_members, int_traffic, calendar]
fooled-by: A campaign that begins with a new model; then it goes on when the rush is over.
*/
SELECT m.cluster AS cluster,
    uniqExactIf(m.account_id, t.first_seen BETWEEN r.at AND r.at + INTERVAL 2 DAY) AS accounts,
    accounts / uniqExact(m.account_id) AS share
FROM cluster_members AS m
INNER JOIN int_traffic AS t ON t.account_id = m.account_id
CROSS JOIN (SELECT at FROM calendar WHERE kind = 'release') AS r
GROUP BY cluster
HAVING share >= 0.5
