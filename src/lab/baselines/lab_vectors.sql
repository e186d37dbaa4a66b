/*
title: What each account asked as a vector of unit length: words and pairs of words, hashed into 128 places
table: lab_vectors
order: account_id
reads: [stg_exchanges]
*/
WITH
worded AS
(
    -- Scripts written without spaces: a character is a word.
    SELECT account_id, id,
        arraySlice(extractAll(lowerUTF8(substringUTF8(prompt, 1, 1500)),
            '[\\x{3040}-\\x{30ff}\\x{3400}-\\x{9fff}\\x{0e00}-\\x{0e7f}]|\\pL+|\\pN+'), 1, 200) AS words
    FROM stg_exchanges
    WHERE prompt NOT IN ('', '\n')
    ORDER BY account_id, cityHash64(id)
    LIMIT {most:UInt32} BY account_id
),
placed AS
(
    SELECT account_id, cityHash64(id) AS draw, arrayJoin(arrayConcat(arrayMap(w -> cityHash64(w) % 128, words),
        arrayMap(w -> cityHash64(w) % 128, arrayShingles(arrayResize(words, greatest(2, length(words))), 2)))) AS place,
        count() AS n
    FROM worded
    GROUP BY account_id, draw, place
)
SELECT account_id, draw, groupArrayInsertAt(0, 128)(toFloat32(n), toUInt32(place)) AS counts,
    arrayMap(c -> c / L2Norm(counts), counts) AS vector
FROM placed
GROUP BY account_id, draw
