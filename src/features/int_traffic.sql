/*
title: What each account sent, in numbers
table: int_traffic
order: account_id
reads: [stg_exchanges]
*/
SELECT
    account_id,
    count() AS exchanges,
    min(at) AS first_seen,
    max(at) AS last_seen,
    uniqExact(toStartOfHour(at)) AS hours,
    uniqExact(toDate(at)) AS days,
    sum(has_content) AS with_content,
    topK(1)(splitByChar('/', user_agent)[1])[1] AS client_family
FROM stg_exchanges
GROUP BY account_id
