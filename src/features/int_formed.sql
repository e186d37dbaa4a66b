/*
title: The fixed wordings of each request that has any, and its forms: each wording by itself and with the settings it is sent with
table: int_formed
order: account_id, id
shard: cityHash64(account_id)
reads: [stg_exchanges, int_fixed, int_phrases]
whole: [int_fixed, int_phrases]
*/
WITH
cityHash64(ifNull(toString(temperature), ''), ifNull(toString(max_tokens), ''), samples) AS settings,
-- Constant arrays, so that shingles become wordings within the row: a join would multiply rows by shingles first.
(SELECT groupArray(shingle) FROM (SELECT shingle FROM int_phrases WHERE phrase IN (SELECT phrase FROM int_fixed) ORDER BY shingle)) AS shingle_of,
(SELECT groupArray(phrase) FROM (SELECT phrase FROM int_phrases WHERE phrase IN (SELECT phrase FROM int_fixed) ORDER BY shingle)) AS wording_of
SELECT
    account_id,
    id,
    arrayDistinct(arrayFilter(p -> p != 0, arrayMap(s -> transform(s, shingle_of, wording_of, toUInt64(0)), shingles))) AS wordings,
    arrayConcat(wordings, arrayMap(w -> cityHash64(w, settings), wordings)) AS forms,
    payload_hash,
    notEmpty(techniques) AS technical
FROM stg_exchanges
WHERE notEmpty(wordings)
