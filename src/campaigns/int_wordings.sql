/*
title: The shingles by which a request shows that it carries a fixed wording that ties its cluster
table: int_wordings
order: cluster, shingle
reads: [cluster_tokens, int_phrases]
*/
SELECT t.cluster AS cluster, t.token AS token, p.shingle AS shingle, p.stands AS stands
FROM (SELECT cluster, token FROM cluster_tokens WHERE signal = 'shared-phrase') AS t
INNER JOIN (SELECT shingle, stands, cityHash64(toString(phrase)) AS token FROM int_phrases) AS p ON p.token = t.token
