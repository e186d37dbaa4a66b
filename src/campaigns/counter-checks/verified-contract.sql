/*
title: The accounts are verified by contract or belong to an enterprise plan
says:  {accounts} of the accounts are verified by a contract or are on an enterprise plan
nats:  1.3
reads: [cluster_members, stg_accounts]
fooled-by: A shell company that signs a contract.
*/
SELECT m.cluster AS cluster, countIf(a.verification = 'contract' OR a.plan = 'enterprise') AS accounts, accounts / count() AS share
FROM cluster_members AS m
LEFT JOIN stg_accounts AS a ON a.account_id = m.account_id
GROUP BY cluster
HAVING accounts > 0
