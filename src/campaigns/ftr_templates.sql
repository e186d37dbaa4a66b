/*
title: The most used wordings of each cluster, each with a few requests that show it
table: ftr_templates
order: cluster, rank
reads: [int_binding, int_wordings]
*/
WITH counted AS
(
    SELECT
        p.cluster AS cluster,
        p.token AS token,
        count() AS exchanges,
        uniqExact(b.account_id) AS accounts,
        arrayMap(x -> x.2, groupArraySorted(6)((sipHash64(b.id), b.id))) AS examples
    FROM (SELECT cluster, id, account_id, arrayJoin(bound_shingles) AS shingle FROM int_binding) AS b
    -- The shingles of a phrase occur together, so one of them stands for all.
    INNER JOIN (SELECT * FROM int_wordings WHERE stands) AS p ON p.cluster = b.cluster AND p.shingle = b.shingle
    GROUP BY cluster, token
)
SELECT *, toUInt32(row_number() OVER (PARTITION BY cluster ORDER BY exchanges DESC, token)) AS rank
FROM counted
ORDER BY cluster, rank
LIMIT {per_cluster:UInt32} BY cluster
