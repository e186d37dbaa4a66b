/*
title: Sketches of a record's text: sampled shingles of four words and hashes, so that the text can be let go
reads: [languages]
source: sampled shingling after Broder (1997), fixed modulus so that a phrase is always or never kept
*/
SELECT
    *,
    toValidUTF8(concat(substring(system, 1, 500), ' \n ', substring(prompt, 1, 600),
        if(length(prompt) > 600, concat(' \n ', substring(prompt, greatest(601, length(prompt) - 299))), ''))) AS sketched,
    replaceRegexpAll(lowerUTF8(sketched), '[0-9]+', '0') AS lowered,
    -- Scripts written without spaces become one word a character.
    if(length(lowered) = lengthUTF8(lowered), lowered,
        replaceRegexpAll(lowered, '([\\x{3040}-\\x{30ff}\\x{3400}-\\x{9fff}\\x{0e00}-\\x{0e7f}])', ' \\1 ')) AS spaced,
    arrayMap(w -> cityHash64(w), splitByNonAlpha(spaced)) AS words,
    arrayResize(words, greatest(4, length(words)), 0) AS padded,
    -- No branch of `if` around functions over arrays: lazy evaluation makes them several times slower.
    arrayDistinct(arrayFilter(h -> h % 4 = 0 AND has_content,
        -- What cityHash64([a, b, c, d]) gives, length first, but no array is made for every shingle.
        arrayMap((a, b, c, d) -> cityHash64(toUInt64(4), a, b, c, d),
            arraySlice(padded, 1, -3), arraySlice(padded, 2, -2), arraySlice(padded, 3, -1), arraySlice(padded, 4)))) AS shingles,
    if(system = '', 0, cityHash64(replaceRegexpAll(system, '[0-9]+', '0'))) AS system_hash,
    if(tools_json IN ('', '[]'), 0, cityHash64(tools_json)) AS tools_hash,
    if(opening = '', 0, cityHash64(substring(opening, 1, 4000))) AS opening_hash,
    cityHash64(tokens(lower(substring(prompt, 1, 4000)))) * (length(prompt) >= 24) AS payload_hash
FROM languages
