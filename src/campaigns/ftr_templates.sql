/*
title: The most used wordings of each cluster, each with a few requests that show it
table: ftr_templates
order: cluster, rank
reads: [stg_exchanges, cluster_members, cluster_tokens, int_phrases]
*/
WITH
-- The shingles of a phrase occur together, so one of them stands for all.
phrases AS
(
    SELECT t.cluster AS cluster, t.token AS token, p.shingle AS shingle
    FROM cluster_tokens AS t
    INNER JOIN
    (
        SELECT cityHash64(toString(phrase)) AS token, min(shingle) AS shingle FROM int_phrases GROUP BY phrase
    ) AS p ON p.token = t.token
    WHERE t.signal = 'shared-phrase'
),
counted AS
(
    SELECT
        p.cluster AS cluster,
        p.token AS token,
        count() AS exchanges,
        uniqExact(e.account_id) AS accounts,
        arrayMap(x -> x.2, groupArraySorted(6)((sipHash64(e.id), e.id))) AS examples
    FROM
    (
        SELECT m.cluster AS cluster, e.id AS id, e.account_id AS account_id,
            arrayJoin(arrayFilter(s -> s IN (SELECT shingle FROM phrases), e.shingles)) AS shingle
        FROM stg_exchanges AS e
        INNER JOIN cluster_members AS m ON m.account_id = e.account_id
    ) AS e
    INNER JOIN phrases AS p ON p.cluster = e.cluster AND p.shingle = e.shingle
    GROUP BY cluster, token
)
SELECT *, toUInt32(row_number() OVER (PARTITION BY cluster ORDER BY exchanges DESC, token)) AS rank
FROM counted
ORDER BY cluster, rank
LIMIT {per_cluster:UInt32} BY cluster
