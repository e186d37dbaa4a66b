/*
title:  Accounts registered within the same half hour
says:   {accounts} accounts were registered within {keys|half hour|half hours}
emits:  keys
group:  network
cap:    4
reads:  [stg_accounts]
benign: A launch, a lecture, a hackathon.
*/
SELECT account_id, toString(toStartOfInterval(created_at, INTERVAL 30 MINUTE)) AS key, 0 AS n
FROM stg_accounts
WHERE created_at IS NOT NULL
