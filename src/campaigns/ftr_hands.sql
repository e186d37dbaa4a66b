/*
title: Whether the accounts of each cluster go about it as one: how far requests of one account are more alike than requests of two
table: ftr_hands
order: cluster
reads: [cluster_members, cluster_tokens, int_formed, stg_exchanges]
source: kappa of Fleiss (1971) over accounts for each habit; strangers who share a wording keep habits of their own
*/
WITH
formed AS
(
    -- By form first: an account is in many groups, a form in few.
    SELECT t.cluster AS cluster, f.account_id AS account_id, f.id AS id
    FROM
    (
        SELECT account_id, id, cityHash64(toString(form)) AS token
        FROM int_formed
        ARRAY JOIN forms AS form
        WHERE token IN (SELECT token FROM cluster_tokens WHERE endsWith(signal, '-form'))
    ) AS f
    INNER JOIN (SELECT cluster, token FROM cluster_tokens WHERE endsWith(signal, '-form')) AS t ON t.token = f.token
    WHERE (cluster, account_id) IN (SELECT cluster, account_id FROM cluster_members)
    GROUP BY cluster, account_id, id
),
habits AS
(
    SELECT f.cluster AS cluster, f.account_id AS account_id,
        [toString(e.model), toString(e.language), toString(e.capability), toString(floor(log2(e.prompt_length + 1))),
            toString(floor(log2(e.response_length + 1))), toString(e.thinking)] AS habit
    FROM formed AS f
    INNER JOIN
    (
        SELECT id, model, language, capability, prompt_length, response_length, thinking
        FROM stg_exchanges
        WHERE account_id IN (SELECT account_id FROM cluster_members)
    ) AS e ON e.id = f.id
),
counted AS
(
    SELECT cluster, account_id, kind, value, count() AS n, sum(n) OVER (PARTITION BY cluster, account_id, kind) AS sent
    FROM habits
    ARRAY JOIN habit AS value, arrayEnumerate(habit) AS kind
    GROUP BY cluster, account_id, kind, value
),
by_value AS
(
    SELECT cluster, kind, value, sum(n / sent) AS shares, sum((n / sent) * (n / sent)) AS squares,
        sumIf(n * (n - 1) / (sent * (sent - 1)), sent > 1) AS alike
    FROM counted
    GROUP BY cluster, kind, value
),
by_kind AS
(
    SELECT v.cluster AS cluster, v.kind AS kind,
        sum(v.alike) / any(a.repeating) AS within,
        (sum(v.shares * v.shares) - sum(v.squares)) / (any(a.active) * (any(a.active) - 1)) AS between,
        -- What hardly varies says nothing of anybody's habits.
        if(between > 0.95, 0., (within - between) / (1 - between)) AS own,
        any(a.active) AS active, any(a.pairs) AS pairs
    FROM by_value AS v
    INNER JOIN
    (
        SELECT cluster, kind, uniqExact(account_id) AS active, uniqExactIf(account_id, sent > 1) AS repeating,
            sum(n * (sent - 1)) / 2 AS pairs
        FROM counted
        GROUP BY cluster, kind
    ) AS a ON a.cluster = v.cluster AND a.kind = v.kind
    GROUP BY cluster, kind
    HAVING any(a.repeating) >= 3 AND active >= 3
)
SELECT k.cluster AS cluster, any(h.requests) AS requests,
    -- One habit may go by account, such as the model that each was opened for: the most divergent is left out.
    arrayReverseSort(groupArray(k.own)) AS habits,
    arrayAvg(arrayPopFront(habits)) + 1 / sqrt(any(k.pairs)) AS divergence
FROM by_kind AS k
INNER JOIN (SELECT cluster, count() AS requests FROM habits GROUP BY cluster) AS h ON h.cluster = k.cluster
GROUP BY cluster
