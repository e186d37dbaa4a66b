/*
title: Mail domains of their own and few payers: a company that bought several accounts, or two
says:  {share} of the accounts use a mail domain that hardly anyone else uses, and few cards
nats:  1.4
claims: one customer
reads: [cluster_members, stg_accounts, ftr_clusters]
fooled-by: A private domain bought for the campaign; then cards or age still differ.
*/
WITH domains AS
(
    SELECT email_domain, count() AS everywhere
    FROM stg_accounts
    WHERE email_domain != ''
    GROUP BY email_domain
),
inside AS
(
    SELECT m.cluster AS cluster, a.email_domain AS email_domain, count() AS together,
        uniqExactIf(a.payment_fingerprint, a.payment_fingerprint != '') AS payers,
        sum(together) OVER (PARTITION BY cluster) AS total
    FROM cluster_members AS m
    LEFT JOIN stg_accounts AS a ON a.account_id = m.account_id
    GROUP BY cluster, email_domain
)
SELECT i.cluster AS cluster, sum(i.together) AS accounts, accounts / any(i.total) * least(1., 2 / count()) AS share
FROM inside AS i
INNER JOIN domains AS d ON d.email_domain = i.email_domain
LEFT JOIN ftr_clusters AS c ON c.cluster = i.cluster
WHERE i.together >= 2 AND d.everywhere <= 1.5 * i.together AND i.payers <= 2
GROUP BY cluster
-- One customer with many people behind each of its accounts sells them on.
HAVING share >= 0.6 AND any(c.mixed) < 0.5
