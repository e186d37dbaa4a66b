/*
title: One JSON text a row, mended where a strict parser would refuse it, with its file and place
reads: [raw]
*/
SELECT
    file,
    row,
    isValidJSON(text) AS sound,
    if(sound, text, toValidUTF8(text)) AS readable,
    -- Raw control characters, lone surrogates, NaN and integers beyond 64 bits: seen in real logs, refused by the parser.
    if(sound, text, replaceRegexpAll(replaceRegexpAll(replaceRegexpAll(replaceRegexpAll(readable,
        '[\\x00-\\x1f]', ' '),
        '(\\\\\\\\|\\\\u[dD][89abAB]..\\\\u[dD][c-fC-F]..)|\\\\u[dD][89a-fA-F]..', '\\1'),
        '([:,\\[] *)(?:NaN|-?Infinity)( *[,}\\]])', '\\1null\\2'),
        '([:,\\[] *-?[0-9]{19,})( *[,}\\]])', '\\1.0\\2')) AS line,
    (sound OR isValidJSON(line)) AND startsWith(trimLeft(substring(line, 1, 64)), '{') AS whole
FROM
(
    SELECT file, row, if(row = 1 AND startsWith(raw, '\xEF\xBB\xBF'), substring(raw, 4), raw) AS text
    FROM raw
    WHERE match(raw, '[^\\s\\x{FEFF}]')
)
