/*
title: MinHash signatures of what each account sent, equal ones of an account once, and how many exchanges have each
table: lab_signatures
order: node
reads: [stg_exchanges, int_accounts]
source: Broder (1997), 64 permutations by multiplication and shift
*/
WITH sampled AS
(
    SELECT account_id, shingles
    FROM stg_exchanges
    WHERE notEmpty(shingles)
    ORDER BY account_id, cityHash64(id)
    LIMIT {most:UInt32} BY account_id
)
SELECT toUInt32(row_number() OVER (ORDER BY account_no, signature) - 1) AS node, account_no, signature, n
FROM
(
    SELECT account_no, count() AS n,
        arrayMap(k -> toUInt32(arrayMin(arrayMap(s -> bitShiftRight(bitXor(s, cityHash64(k)) * (2 * cityHash64('odd', k) + 1), 32), shingles))),
            range(64)) AS signature
    FROM sampled AS s
    INNER JOIN int_accounts AS a ON a.account_id = s.account_id
    GROUP BY account_no, signature
)
-- Every block is multiplied by the permutations.
SETTINGS max_block_size = 4096
