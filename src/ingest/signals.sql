/*
title: Lines of a signals file as rows: an account showed a key, or two accounts are tied
reads: [lines]
*/
SELECT
    {batch:UInt32} AS batch, file, row AS line, account_id, other_account_id, kind, key, at,
    problem.1 AS field,
    problem.2 AS reason
FROM
(
    SELECT
        file, row, r.account_id AS account_id, r.other_account_id AS other_account_id, r.kind AS kind, r.key AS key,
        toFloat64OrNull(r.at) AS n,
        if(n IS NULL, parseDateTime64BestEffortOrNull(r.at, 3, 'UTC'),
            if(abs(n) < 4e18, toDateTime64(multiIf(n > 1e17, n / 1e9, n > 1e14, n / 1e6, n > 1e11, n / 1e3, n), 3, 'UTC'),
                NULL)) AS at,
        multiIf(
            whole = 0, ('line', 'is not valid JSON'),
            account_id = '', ('account_id', 'is missing'),
            startsWith(account_id, '{') AND isValidJSON(account_id), ('account_id', 'is not a text'),
            kind = '', ('kind', 'is missing'),
            key = '' AND other_account_id = '', ('key', 'is missing, and so is other_account_id'),
            key != '' AND other_account_id != '', ('key', 'stands beside other_account_id; give one of them'),
            account_id = other_account_id, ('other_account_id', 'is the account itself'),
            r.at != '' AND at IS NULL, ('at', 'is not a time'),
            ('', '')) AS problem
    FROM
    (
        SELECT file, row, whole,
            JSONExtract(line, 'Tuple(account_id String, other_account_id String, kind String, key String, at String)') AS r
        FROM lines
    )
)
