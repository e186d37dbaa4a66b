/*
title: Which account sent which phrase, how often, and with how many different payloads
table: int_holdings
order: phrase, account_id
reads: [stg_exchanges, int_phrases]
*/
WITH sent AS
(
    SELECT account_id, id, payload_hash, techniques, shingle
    FROM stg_exchanges
    ARRAY JOIN arrayFilter(s -> s IN (SELECT shingle FROM int_phrases WHERE width >= {min_width:UInt32}), shingles) AS shingle
)
SELECT
    p.phrase AS phrase,
    s.account_id AS account_id,
    uniqExact(s.id) AS requests,
    uniqExact(s.payload_hash) AS payloads,
    uniqExactIf(s.id, notEmpty(s.techniques)) AS technical
FROM sent AS s
INNER JOIN (SELECT shingle, phrase FROM int_phrases WHERE width >= {min_width:UInt32}) AS p ON p.shingle = s.shingle
GROUP BY phrase, account_id
