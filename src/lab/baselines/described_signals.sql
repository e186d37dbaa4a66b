/*
title: Signals in which each account has a key that is not common to all, so that not agreeing says something
reads: [int_keys, int_postings]
*/
WITH common AS
(
    SELECT signal, token
    FROM int_keys
    WHERE (signal, token) NOT IN (SELECT signal, token FROM int_postings)
    GROUP BY signal, token
    HAVING count() > 1
)
SELECT account_no, arraySort(groupUniqArray(signal)) AS signals
FROM int_keys
WHERE (signal, token) NOT IN (SELECT signal, token FROM common)
GROUP BY account_no
ORDER BY account_no
