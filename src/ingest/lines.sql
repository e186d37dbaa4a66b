/*
title: One JSON text a row, mended where a strict parser would refuse it, with its file and place
reads: [raw]
*/
SELECT
    file,
    row,
    isValidJSON(text) AS sound,
    -- Raw control characters, lone surrogates, NaN and integers beyond 64 bits: seen in real logs, refused by the parser.
    -- An array that is empty for sound lines, not a branch of `if`: nested in other branches it would run for every line.
    arrayMap(t -> replaceRegexpAll(replaceRegexpAll(replaceRegexpAll(replaceRegexpAll(toValidUTF8(t),
        '[\\x00-\\x1f]', ' '),
        '(\\\\\\\\|\\\\u[dD][89abAB]..\\\\u[dD][c-fC-F]..)|\\\\u[dD][89a-fA-F]..', '\\1'),
        '([:,\\[] *)(?:NaN|-?Infinity)( *[,}\\]])', '\\1null\\2'),
        '([:,\\[] *-?[0-9]{19,})( *[,}\\]])', '\\1.0\\2'), arrayFilter(t -> NOT sound, [text])) AS mended,
    arrayElement(arrayConcat(mended, [text]), 1) AS line,
    (sound OR isValidJSON(line)) AND startsWith(trimLeft(substring(line, 1, 64)), '{') AS whole
FROM
(
    SELECT file, row, if(row = 1 AND startsWith(raw, '\xEF\xBB\xBF'), substring(raw, 4), raw) AS text
    FROM raw
    WHERE match(raw, '[^\\s\\x{FEFF}]')
)
