/*
title: How far the mean of an account's requests is from that of all accounts, times the root of their number
reads: [lab_vectors]
source: random Fourier features (Rahimi and Recht 2007) of a Gaussian kernel; maximum mean discrepancy (Gretton et al. 2012)
*/
WITH
-- 64 directions and phases, normal (Box and Muller) and uniform, from hashes; in a subquery they are made once.
(SELECT arrayMap(f -> arrayMap(j -> toFloat32(sqrt(-2 * log((cityHash64('u', f, j) % 1000000007 + 1) / 1000000008))
    * cos(2 * pi() * (cityHash64('v', f, j) % 1000000007) / 1000000007)), range(128)), range(64))) AS directions,
(SELECT arrayMap(f -> 2 * pi() * (cityHash64('phase', f) % 1000000007) / 1000000007, range(64))) AS phases,
-- The median distance of requests drawn by hash, in order, is the width of the kernel.
(
    SELECT assumeNotNull(greatest(ifNotFinite(median(L2Distance(vector, before)), 1), 0.001))
    FROM
    (
        SELECT vector, lagInFrame(vector) OVER (ORDER BY draw) AS before
        FROM (SELECT draw, vector FROM lab_vectors ORDER BY draw LIMIT 2000)
    )
    WHERE notEmpty(before)
) AS distance,
ifNull(distance, 1) AS width,
embedded AS
(
    SELECT account_id, count() AS n, avgForEach(
        arrayMap((w, p) -> sqrt(2 / 64) * cos(dotProduct(w, vector) / width + p), directions, phases)) AS mean
    FROM lab_vectors
    GROUP BY account_id
),
(SELECT avgForEach(mean) FROM embedded) AS reference
-- Rounded, as the order of a sum is the engine’s.
SELECT account_id, round(sqrt(n) * L2Distance(mean, reference), 6) AS score
FROM embedded
ORDER BY account_id
-- A block is held once for every direction.
SETTINGS max_block_size = 1024
