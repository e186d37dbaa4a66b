/*
title: One card or two pay for the accounts: a household, an office or a customer with several accounts
says:  {accounts} of the accounts share a card with others of them, and there are few cards
nats:  2.1
claims: one customer
reads: [cluster_members, stg_accounts, ftr_clusters]
fooled-by: A campaign that pays for all of its accounts with one card or two.
*/
SELECT p.cluster AS cluster,
    sumIf(together, together >= 2) AS accounts,
    greatest(
        -- A household or an office has a few accounts, not dozens.
        accounts / any(total) * least(1., 2 / count()) * least(1., 10 / any(total)),
        -- Who pays for dozens with a card or two hides nothing.
        (arraySum(arraySlice(arrayReverseSort(groupArrayIf(together, known)), 1, 2)) / sumIf(together, known) - 0.6) / 0.4
            * least(1., 2 * sumIf(together, known) / any(total))
    ) AS share
FROM
(
    SELECT m.cluster AS cluster, count() AS together,
        sum(together) OVER (PARTITION BY cluster) AS total,
        -- Without a card an account counts as paid by itself.
        if(a.payment_fingerprint != '', a.payment_fingerprint, concat('account ', m.account_id)) AS payer,
        any(a.payment_fingerprint != '') AS known
    FROM cluster_members AS m
    LEFT JOIN stg_accounts AS a ON a.account_id = m.account_id
    GROUP BY cluster, payer
) AS p
LEFT JOIN ftr_clusters AS c ON c.cluster = p.cluster
GROUP BY cluster
-- One customer with many people behind each of its accounts sells them on.
HAVING accounts >= 2 AND share > 0 AND any(c.mixed) < 0.5
