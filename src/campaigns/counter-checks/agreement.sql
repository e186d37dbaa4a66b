/*
title: An agreement on file allows what is seen
says:  {accounts} of the accounts have an agreement on file
nats:  5.6
reads: [cluster_members, stg_accounts]
fooled-by: A customer that uses its agreement as cover for accounts outside it.
*/
SELECT m.cluster AS cluster, countIf(notEmpty(a.authorised_use)) AS accounts, accounts / count() AS share
FROM cluster_members AS m
LEFT JOIN stg_accounts AS a ON a.account_id = m.account_id
GROUP BY cluster
HAVING accounts > 0
