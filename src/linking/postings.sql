/*
title: Tokens worth weighing: keys that at least two accounts share and that are not common to all
table: int_postings
order: token, account_no
shard: token
reads: [int_keys]
*/
WITH spread AS
(
    SELECT signal, token, uniqExact(account_no) AS holders
    FROM int_keys
    GROUP BY signal, token
    HAVING holders BETWEEN 2 AND {max_holders:UInt32}
)
SELECT k.signal AS signal, k.token AS token, k.account_no AS account_no, k.n AS n
FROM int_keys AS k
INNER JOIN spread AS s ON s.signal = k.signal AND s.token = k.token
