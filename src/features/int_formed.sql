/*
title: The form of each request that has one: the longest fixed wording in it, with the settings it is sent with
table: int_formed
order: account_id, id
reads: [stg_exchanges, int_fixed, int_phrases]
*/
WITH
-- Constant arrays, so that shingles become wordings within the row: a join would multiply rows by shingles first.
(SELECT groupArray(shingle) FROM (SELECT p.shingle AS shingle FROM int_phrases AS p INNER JOIN int_fixed AS f ON f.phrase = p.phrase ORDER BY p.shingle)) AS shingle_of,
(SELECT groupArray(rank) FROM (SELECT f.rank AS rank FROM int_phrases AS p INNER JOIN int_fixed AS f ON f.phrase = p.phrase ORDER BY p.shingle)) AS rank_of,
(SELECT groupArray(phrase) FROM (SELECT phrase FROM int_fixed ORDER BY rank)) AS wording_of
SELECT
    account_id,
    id,
    wording_of[longest] AS wording,
    cityHash64(wording, ifNull(toString(temperature), ''), ifNull(toString(max_tokens), ''), samples) AS form,
    payload_hash,
    notEmpty(techniques) AS technical
FROM
(
    SELECT account_id, id, temperature, max_tokens, samples, techniques, payload_hash,
        arrayMin(arrayMap(s -> transform(s, shingle_of, rank_of, toUInt32(4294967295)), shingles)) AS longest
    FROM stg_exchanges
    WHERE notEmpty(shingles)
)
WHERE longest < 4294967295
