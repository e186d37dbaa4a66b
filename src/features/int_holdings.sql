/*
title: Which account sent which phrase, how often, and how often asking for training material
table: int_holdings
order: phrase, account_id
shard: cityHash64(account_id)
reads: [stg_exchanges, int_phrases]
whole: [int_phrases]
*/
WITH
-- Constant arrays, so that shingles become phrases within the row: a join would multiply rows by shingles first.
-- In order, or the two would not fit each other when several threads or nodes read.
(SELECT groupArray(shingle) FROM (SELECT shingle FROM int_phrases WHERE width >= {min_width:UInt32} ORDER BY shingle)) AS shingle_of,
(SELECT groupArray(phrase) FROM (SELECT phrase FROM int_phrases WHERE width >= {min_width:UInt32} ORDER BY shingle)) AS phrase_of
SELECT phrase, account_id, count() AS requests, countIf(telling) AS technical
FROM
(
    SELECT account_id, notEmpty(techniques) AS telling, arrayJoin(arrayDistinct(arrayFilter(p -> p != 0,
        arrayMap(s -> transform(s, shingle_of, phrase_of, toUInt64(0)), shingles)))) AS phrase
    FROM stg_exchanges
)
GROUP BY phrase, account_id
