/*
title: What each cluster sent, pooled: the numbers that the extraction tests look at
table: ftr_clusters
order: cluster
reads: [int_binding, cluster_members, stg_accounts, int_accounts]
*/
WITH
customers AS
(
    SELECT m.cluster AS cluster,
        uniqExact(i.customer) AS declared,
        countIf(a.created_at IS NOT NULL) / count() AS aged
    FROM cluster_members AS m
    INNER JOIN int_accounts AS i ON i.account_id = m.account_id
    LEFT JOIN stg_accounts AS a ON a.account_id = m.account_id
    GROUP BY cluster
),
people AS
(
    -- One person writes one language or two; an account that writes many has many people behind it.
    SELECT cluster, countIf(languages >= 4 AND most <= 0.6 * sent) / count() AS mixed
    FROM
    (
        SELECT cluster, account_id, max(n) AS most, sum(n) AS sent, count() AS languages
        FROM (SELECT cluster, account_id, language, count() AS n FROM int_binding WHERE language != '' GROUP BY cluster, account_id, language)
        GROUP BY cluster, account_id
    )
    WHERE sent >= 8
    GROUP BY cluster
),
habits AS
(
    -- What most accounts ask for among whatever else they send.
    SELECT cluster, argMax(technique, (askers, asked, technique)) AS habit, argMax(asked, (askers, asked, technique)) AS habitual,
        max(askers) AS habit_accounts
    FROM
    (
        SELECT cluster, technique, count() AS asked, uniqExact(account_id) AS askers
        FROM int_binding
        ARRAY JOIN techniques AS technique
        GROUP BY cluster, technique
    )
    GROUP BY cluster
),
loads AS
(
    -- Work that one program deals out comes in even shares; what people do by themselves differs tenfold. Half of what
    -- lies between the 16th and the 84th of a hundred accounts is one standard deviation; chance adds one in n.
    SELECT cluster, quantilesExactInclusive(0.16, 0.84)(log(n)) AS middle,
        sqrt(greatest(0., pow((middle[2] - middle[1]) / 2, 2) - 1 / avg(n))) AS spread
    FROM
    (
        SELECT cluster, account_id, countIf(binding OR replayed OR NOT has_content) AS n
        FROM int_binding
        GROUP BY cluster, account_id
        HAVING n > 0
    )
    GROUP BY cluster
)
SELECT
    b.cluster AS cluster,
    -- Accounts that are declared to be one customer's count once.
    any(c.declared) AS customers,
    any(c.aged) AS aged,
    any(p.mixed) AS mixed,
    any(l.spread) AS spread,
    any(h.habit) AS habit,
    any(h.habitual) AS habitual,
    any(h.habit_accounts) AS habit_accounts,
    uniqExact(b.account_id) AS active,
    count() AS exchanges,
    countIf(b.binding) AS binding,
    countIf(b.technical) AS technical,
    countIf(b.binding AND b.technical) AS binding_technical,
    countIf(b.binding AND b.user_turns <= 1) AS binding_single,
    uniqExactIf(b.payload_hash, b.binding) AS payloads,
    uniqExactIf((b.account_id, b.payload_hash), b.binding) AS payloads_by_account,
    uniqExactIf((b.account_id, b.payload_hash, toDate(b.at)), b.binding) AS payloads_by_day,
    -- Each time that a question is put: once in a conversation, again in every request that stands alone.
    uniqExactIf((b.account_id, b.opening_hash, b.payload_hash, if(b.assistant_turns = 0, b.id, '')), b.binding) AS questions,
    countIf(b.by_artifact) AS foreign_artifacts,
    countIf(b.refused) AS refused,
    countIf(b.replayed) AS replayed,
    uniqExactIf(b.session_id, b.session_id != '') + uniqExactIf((b.account_id, b.opening_hash), b.session_id = '') AS sessions,
    uniqExact(b.system_hash) AS systems,
    countIf(b.has_content) AS with_content,
    sum(b.input_tokens) AS input_tokens,
    sum(b.output_tokens) AS output_tokens,
    min(b.at) AS first_seen,
    max(b.at) AS last_seen,
    uniqExact(toDate(b.at)) AS days,
    sumForEach(arrayMap(h -> toUInt32(toHour(b.at) = h), range(24))) AS hours
FROM int_binding AS b
INNER JOIN customers AS c ON c.cluster = b.cluster
LEFT JOIN people AS p ON p.cluster = b.cluster
LEFT JOIN habits AS h ON h.cluster = b.cluster
LEFT JOIN loads AS l ON l.cluster = b.cluster
GROUP BY cluster
