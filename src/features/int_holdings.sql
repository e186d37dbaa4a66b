/*
title: Which account sent which phrase, how often, and how often asking for training material
table: int_holdings
order: phrase, account_id
reads: [stg_exchanges, int_phrases]
*/
WITH
-- Constant arrays, so that shingles become phrases within the row: a join would multiply rows by shingles first.
(SELECT groupArray(shingle) FROM int_phrases WHERE width >= {min_width:UInt32}) AS shingle_of,
(SELECT groupArray(phrase) FROM int_phrases WHERE width >= {min_width:UInt32}) AS phrase_of
SELECT phrase, account_id, count() AS requests, countIf(telling) AS technical
FROM
(
    SELECT account_id, notEmpty(techniques) AS telling, arrayJoin(arrayDistinct(arrayFilter(p -> p != 0,
        arrayMap(s -> transform(s, shingle_of, phrase_of, toUInt64(0)), shingles)))) AS phrase
    FROM stg_exchanges
)
GROUP BY phrase, account_id
