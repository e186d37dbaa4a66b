/*
title: Signatures that fall into one bucket of the bands with another, and agree with it in enough places
reads: [lab_signatures]
source: locality-sensitive hashing with 32 bands of 2 rows: a pair that resembles each other by a quarter is found in 7 of 8 cases
*/
WITH
buckets AS
(
    SELECT band, cityHash64(arraySlice(signature, band * 2 + 1, 2)) AS bucket, groupUniqArray(node) AS nodes
    FROM lab_signatures
    ARRAY JOIN range(32) AS band
    GROUP BY band, bucket
    HAVING length(nodes) > 1
),
candidates AS
(
    SELECT DISTINCT arrayMin(nodes) AS a, arrayJoin(nodes) AS b
    FROM buckets
    WHERE a != b
)
SELECT a, b, arrayCount((x, y) -> x = y, p.signature, q.signature) / 64 AS weight
FROM candidates AS c
INNER JOIN lab_signatures AS p ON p.node = c.a
INNER JOIN lab_signatures AS q ON q.node = c.b
WHERE weight >= {floor:Float64}
ORDER BY a, b
