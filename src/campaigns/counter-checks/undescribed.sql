/*
title: Nothing is known of the accounts: a few of them may well be one customer's
says:  {accounts} of the accounts are not described: so few may be one customer's
nats:  6
claims: one customer
reads: [cluster_members, stg_accounts]
fooled-by: A log scanned without its accounts; then a small campaign is kept back.
*/
SELECT m.cluster AS cluster,
    countIf(a.account_id = '') AS accounts,
    -- One customer has a few accounts, hardly ever more than thirty.
    accounts / count() * least(1., 30 / count()) AS share
FROM cluster_members AS m
LEFT JOIN stg_accounts AS a ON a.account_id = m.account_id
GROUP BY cluster
HAVING accounts > 0
