/*
title: What the accounts of each cluster sent, with a mark on the requests that carry what ties the cluster
table: int_binding
order: cluster, account_id, at
reads: [stg_exchanges, cluster_members, cluster_tokens, int_phrases]
*/
WITH
phrases AS
(
    SELECT t.cluster AS cluster, groupArray(p.shingle) AS shingles
    FROM cluster_tokens AS t
    INNER JOIN (SELECT shingle, cityHash64(toString(phrase)) AS token FROM int_phrases) AS p ON p.token = t.token
    WHERE t.signal = 'shared-phrase'
    GROUP BY cluster
),
hashes AS
(
    SELECT cluster, groupArrayIf(token, signal = 'shared-system-prompt') AS systems,
        groupArrayIf(token, signal = 'shared-tools') AS toolsets
    FROM cluster_tokens
    WHERE signal IN ('shared-system-prompt', 'shared-tools')
    GROUP BY cluster
)
SELECT
    m.cluster AS cluster,
    e.* EXCEPT (shingles, prompt, batch),
    hasAny(e.shingles, p.shingles) AS by_phrase,
    (e.system_hash != 0 AND has(h.systems, cityHash64(toString(e.system_hash))))
        OR (e.tools_hash != 0 AND has(h.toolsets, cityHash64(toString(e.tools_hash)))) AS by_frame,
    arrayExists(a -> a.issued_to NOT IN ('', e.account_id), e.artifacts) AS by_artifact,
    by_phrase OR by_frame OR by_artifact AS binding,
    notEmpty(e.techniques) AS technical,
    e.assistant_turns >= 2 AND count() OVER (PARTITION BY m.cluster, e.account_id, e.opening_hash) = 1 AS replayed
FROM (SELECT cluster, account_id AS member FROM cluster_members) AS m
INNER JOIN stg_exchanges AS e ON e.account_id = m.member
LEFT JOIN phrases AS p ON p.cluster = m.cluster
LEFT JOIN hashes AS h ON h.cluster = m.cluster
