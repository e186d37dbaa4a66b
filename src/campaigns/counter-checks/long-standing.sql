/*
title: Many of the accounts are old: strangers who came one by one, not a pool registered for a purpose
says:  {accounts} of the accounts are older than seven in ten of all
nats:  2.3
reads: [cluster_members, stg_accounts]
fooled-by: A campaign that buys or steals accounts that others opened long ago.
*/
WITH
(SELECT quantileExact(0.3)(toUnixTimestamp(created_at)) FROM stg_accounts WHERE created_at IS NOT NULL) AS old
SELECT m.cluster AS cluster,
    countIf(toUnixTimestamp(a.created_at) < old) AS accounts,
    -- Of any strangers three in ten are; one in twenty may have been bought.
    least(1., greatest(0., accounts / count() - 0.05) / 0.15) AS share
FROM cluster_members AS m
INNER JOIN stg_accounts AS a ON a.account_id = m.account_id
WHERE a.created_at IS NOT NULL
GROUP BY cluster
HAVING accounts >= 2 AND share > 0
