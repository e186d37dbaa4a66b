/*
title: What each cluster sent, pooled: the numbers that the extraction tests look at
table: ftr_clusters
order: cluster
reads: [int_binding]
*/
SELECT
    cluster,
    uniqExact(account_id) AS active,
    count() AS exchanges,
    countIf(binding) AS binding,
    countIf(technical) AS technical,
    countIf(binding AND technical) AS binding_technical,
    countIf(binding AND user_turns <= 1) AS binding_single,
    uniqExactIf(payload_hash, binding) AS payloads,
    countIf(by_artifact) AS foreign_artifacts,
    countIf(refused) AS refused,
    countIf(replayed) AS replayed,
    countIf(tool_results > 0 OR tool_calls > 0) AS tooled,
    countIf(samples > 1) AS multi_sampled,
    uniqExact(session_id, account_id, opening_hash) AS conversations,
    uniqExactIf(session_id, session_id != '') + uniqExactIf((account_id, opening_hash), session_id = '') AS sessions,
    uniqExact(system_hash) AS systems,
    uniqExactIf(end_user_id, end_user_id != '') AS end_users,
    uniqExact(user_agent) AS agents,
    sum(input_tokens) AS input_tokens,
    sum(output_tokens) AS output_tokens,
    min(at) AS first_seen,
    max(at) AS last_seen,
    uniqExact(toDate(at)) AS days,
    sumForEach(arrayMap(h -> toUInt32(toHour(at) = h), range(24))) AS hours
FROM int_binding
GROUP BY cluster
