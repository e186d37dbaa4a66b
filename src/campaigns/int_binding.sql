/*
title: What the accounts of each cluster sent, with a mark on the requests that carry what ties the cluster
table: int_binding
order: cluster, account_id, at
reads: [stg_exchanges, cluster_members, cluster_tokens, int_wordings]
*/
WITH hashes AS
(
    SELECT cluster, groupArrayIf(token, signal = 'shared-system-prompt') AS systems,
        groupArrayIf(token, signal = 'shared-tools') AS toolsets
    FROM cluster_tokens
    WHERE signal IN ('shared-system-prompt', 'shared-tools')
    GROUP BY cluster
),
-- The few accounts of clusters first: a join would otherwise carry every exchange of the log.
sent AS
(
    SELECT * EXCEPT (prompt, batch, file, line)
    FROM stg_exchanges
    WHERE account_id IN (SELECT account_id FROM cluster_members)
)
SELECT
    m.cluster AS cluster,
    e.* EXCEPT (shingles),
    arrayFilter(s -> (m.cluster, s) IN (SELECT cluster, shingle FROM int_wordings), e.shingles) AS bound_shingles,
    notEmpty(bound_shingles) AS by_phrase,
    (e.system_hash != 0 AND has(h.systems, cityHash64(toString(e.system_hash))))
        OR (e.tools_hash != 0 AND has(h.toolsets, cityHash64(toString(e.tools_hash)))) AS by_frame,
    arrayExists(a -> a.issued_to NOT IN ('', e.account_id), e.artifacts) AS by_artifact,
    by_phrase OR by_frame OR by_artifact AS binding,
    notEmpty(e.techniques) AS technical,
    -- A conversation that nobody saw begin.
    min(e.assistant_turns) OVER (PARTITION BY m.cluster, e.account_id, e.opening_hash) >= 2 AS replayed
FROM sent AS e
INNER JOIN (SELECT cluster, account_id AS member FROM cluster_members) AS m ON m.member = e.account_id
LEFT JOIN hashes AS h ON h.cluster = m.cluster
