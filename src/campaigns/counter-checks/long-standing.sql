/*
title: The accounts are as old as anybody's: strangers who came one by one, not a pool registered for a purpose
says:  {accounts} of the accounts are older than the middle account of all
nats:  8
reads: [cluster_members, stg_accounts]
fooled-by: A campaign that buys or steals accounts that others opened long ago.
*/
WITH
(SELECT quantileExact(0.5)(toUnixTimestamp(created_at)) FROM stg_accounts WHERE created_at IS NOT NULL) AS middle
SELECT m.cluster AS cluster,
    countIf(toUnixTimestamp(a.created_at) < middle) AS accounts,
    -- Half of any strangers are older; one account in ten may have been bought.
    least(1., greatest(0., accounts / count() - 0.1) / 0.2) AS share
FROM cluster_members AS m
INNER JOIN stg_accounts AS a ON a.account_id = m.account_id
WHERE a.created_at IS NOT NULL
GROUP BY cluster
HAVING accounts >= 2 AND share > 0
