/*
title: The accounts are of all ages: strangers who came one by one, not a pool registered or bought for a purpose
says:  {accounts} of the accounts were opened at all times, as accounts of strangers are
nats:  2.3
reads: [cluster_members, stg_accounts]
fooled-by: A campaign whose accounts were bought here and there, old and new alike.
*/
WITH
-- 0..1: where in the order of all accounts each was opened; accounts of one moment are in the middle of it.
ages AS
(
    SELECT account_id,
        (rank() OVER (ORDER BY created_at) + (count() OVER (PARTITION BY created_at)) / 2 - 1) / count() OVER () AS age
    FROM stg_accounts
    WHERE created_at IS NOT NULL
),
inside AS
(
    SELECT m.cluster AS cluster, count() AS accounts, arraySort(groupArray(a.age)) AS ages
    FROM cluster_members AS m
    INNER JOIN ages AS a ON a.account_id = m.account_id
    GROUP BY cluster
    HAVING accounts >= 2
)
SELECT cluster, accounts,
    -- The statistic of Kolmogorov and Smirnov: how far the group is from what any accounts of the log would be.
    arrayMax(arrayMap((age, i) -> greatest(abs(i / accounts - age), abs((i - 1) / accounts - age)), ages, arrayEnumerate(ages))) AS apart,
    -- What chance gives to so few; a fifth more than that is nothing, a third is a pool.
    greatest(0., least(1., (0.33 - (apart - 0.4 / sqrt(accounts))) / 0.15)) AS share
FROM inside
WHERE share > 0
