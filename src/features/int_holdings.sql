/*
title: Which account sent which phrase, and how often
table: int_holdings
order: phrase, account_id
reads: [stg_exchanges, int_phrases]
*/
WITH fixed AS
(
    SELECT shingle, phrase FROM int_phrases WHERE width >= {min_width:UInt32}
)
SELECT phrase, account_id, uniqExact(request) AS requests
FROM
(
    SELECT p.phrase AS phrase, e.account_id AS account_id, e.request AS request
    FROM
    (
        -- Most shingles are no phrase's: they are dropped before rows are multiplied.
        SELECT account_id, cityHash64(id) AS request,
            arrayJoin(arrayFilter(s -> s IN (SELECT shingle FROM fixed), shingles)) AS shingle
        FROM stg_exchanges
    ) AS e
    INNER JOIN fixed AS p ON p.shingle = e.shingle
)
GROUP BY phrase, account_id
