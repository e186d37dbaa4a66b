/*
title: Which account sent which phrase, and how often
table: int_holdings
order: phrase, account_id
reads: [stg_exchanges, int_phrases]
*/
SELECT phrase, account_id, count() AS requests
FROM
(
    SELECT e.account_id AS account_id, e.request AS request, p.phrase AS phrase
    FROM
    (
        SELECT account_id, cityHash64(id) AS request, arrayJoin(shingles) AS shingle
        FROM stg_exchanges
    ) AS e
    INNER JOIN (SELECT shingle, phrase FROM int_phrases WHERE width >= {min_width:UInt32}) AS p
        ON p.shingle = e.shingle
    GROUP BY account_id, request, phrase
)
GROUP BY phrase, account_id
