/*
title: Nothing is known of the accounts: they may well be one customer's
says:  {accounts} of the accounts are not described: they may be one customer's
nats:  1
claims: one customer
reads: [cluster_members, stg_accounts]
fooled-by: A log scanned without its accounts; then a loose campaign is kept back.
*/
SELECT m.cluster AS cluster,
    countIf(a.account_id = '') AS accounts,
    accounts / count() AS share
FROM cluster_members AS m
LEFT JOIN stg_accounts AS a ON a.account_id = m.account_id
GROUP BY cluster
HAVING accounts > 0
