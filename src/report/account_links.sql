/*
title: Every key that an account shares with others, and whether it ties the account to a cluster
reads: [int_accounts, int_postings, cluster_members, cluster_tokens]
*/
WITH
(SELECT account_no FROM int_accounts WHERE account_id = {account:String}) AS own,
(SELECT count() FROM int_accounts) AS everyone,
shared AS
(
    SELECT signal, token, count() AS holders
    FROM int_postings
    WHERE (signal, token) IN (SELECT signal, token FROM int_postings WHERE account_no = own)
    GROUP BY signal, token
),
ties AS
(
    SELECT signal, token, nats
    FROM cluster_tokens
    WHERE cluster IN (SELECT cluster FROM cluster_members WHERE account_id = {account:String})
)
SELECT
    toString(s.signal) AS signal,
    lower(hex(toUInt16(s.token))) AS key_label,
    s.holders - 1 AS others,
    round(if(t.nats > 0, t.nats, log(everyone / s.holders)) / log(2), 2) AS bits,
    t.nats > 0 AS used
FROM shared AS s
LEFT JOIN ties AS t ON t.signal = s.signal AND t.token = s.token
ORDER BY used DESC, bits DESC, signal, key_label
LIMIT 60
