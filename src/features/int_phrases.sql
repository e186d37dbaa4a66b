/*
title: Shingles that always come together, made one phrase: the fixed wording of a template
table: int_phrases
order: shingle
shard: anchor
reads: [int_shingles]
*/
WITH grouped AS
(
    SELECT
        shingle, requests, anchor,
        -- Sets of requests alike in size as well as in their least member are the same set, nearly.
        toUInt8(floor(log2(max(requests) OVER (PARTITION BY anchor) / requests) + 0.2)) AS level
    FROM int_shingles
)
SELECT
    shingle,
    anchor,
    cityHash64(anchor, level) AS phrase,
    count() OVER (PARTITION BY anchor, level) AS width,
    -- The most widely sent of them stands for all.
    row_number() OVER (PARTITION BY anchor, level ORDER BY requests DESC, shingle) = 1 AS stands
FROM grouped
