/*
title: The accounts are declared to be one customer
says:  {share} of the accounts belong to one declared customer
nats:  8
reads: [cluster_members, stg_accounts]
fooled-by: A front company that declares all its accounts.
*/
SELECT cluster, max(together) AS accounts, max(together) / any(total) AS share
FROM
(
    SELECT m.cluster AS cluster, count() AS together,
        sum(together) OVER (PARTITION BY cluster) AS total,
        if(a.parent_account_id != '', a.parent_account_id, if(a.organization_id != '', a.organization_id, m.account_id)) AS customer
    FROM cluster_members AS m
    LEFT JOIN stg_accounts AS a ON a.account_id = m.account_id
    GROUP BY cluster, customer
)
GROUP BY cluster
HAVING accounts >= 2
