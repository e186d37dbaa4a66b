/*
title: The shingles by which a request shows that it carries a fixed wording that ties its cluster
table: int_wordings
order: cluster, shingle
reads: [cluster_tokens, int_phrases, int_forms]
*/
WITH tying AS
(
    SELECT cluster, token AS wording FROM cluster_tokens WHERE signal = 'shared-phrase'
    UNION DISTINCT
    SELECT t.cluster AS cluster, f.wording AS wording
    FROM (SELECT cluster, token FROM cluster_tokens WHERE endsWith(signal, '-form')) AS t
    INNER JOIN (SELECT DISTINCT cityHash64(toString(form)) AS token, cityHash64(toString(wording)) AS wording FROM int_forms) AS f ON f.token = t.token
)
SELECT t.cluster AS cluster, t.wording AS token, p.shingle AS shingle, p.stands AS stands
FROM tying AS t
INNER JOIN (SELECT shingle, stands, cityHash64(toString(phrase)) AS token FROM int_phrases) AS p ON p.token = t.wording
