/*
title: A class: accounts in an education programme with little traffic
says:  {accounts} of the accounts are in an education programme and send little
nats:  2.1
reads: [cluster_members, stg_accounts, int_traffic]
fooled-by: Programme places bought in bulk; then volume and rhythm differ.
*/
SELECT m.cluster AS cluster, countIf(a.program = 'education' AND t.exchanges <= 40 * t.days) AS accounts, accounts / count() AS share
FROM cluster_members AS m
LEFT JOIN stg_accounts AS a ON a.account_id = m.account_id
LEFT JOIN int_traffic AS t ON t.account_id = m.account_id
GROUP BY cluster
HAVING accounts > 0
