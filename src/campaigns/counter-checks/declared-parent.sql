/*
title: The accounts are declared to be one customer, or a few
says:  {accounts} of the accounts are declared to belong to a few customers that have several of them
nats:  2.8
claims: one customer
reads: [cluster_members, int_accounts]
fooled-by: A front company that declares all its accounts.
*/
SELECT cluster,
    sumIf(together, together >= 2) AS accounts,
    -- One or two customers explain all of their accounts; the more customers, the less each explains.
    greatest(max(together) / any(total), accounts / any(total) * least(1., 2 / count())) AS share
FROM
(
    SELECT m.cluster AS cluster, count() AS together,
        sum(together) OVER (PARTITION BY cluster) AS total,
        i.customer AS customer
    FROM cluster_members AS m
    INNER JOIN int_accounts AS i ON i.account_id = m.account_id
    GROUP BY cluster, customer
)
GROUP BY cluster
HAVING accounts >= 2
