/*
title: What went into the scan, counted
reads: [stg_exchanges, stg_accounts, int_traffic, int_duplicates, int_keys, signals, calendar]
*/
WITH
seen AS
(
    SELECT account_id FROM int_traffic
    UNION DISTINCT SELECT account_id FROM signals
    UNION DISTINCT SELECT other_account_id FROM signals WHERE other_account_id != ''
)
SELECT
    count() AS exchanges,
    (SELECT sum(copies - 1) FROM int_duplicates) AS duplicates,
    (SELECT count() FROM seen) AS accounts_seen,
    (SELECT count() FROM stg_accounts) AS accounts_described,
    countIf(NOT has_content) AS without_content,
    countIf(ip != '') AS with_ip,
    countIf(ja4 != '' OR user_agent != '') AS with_client,
    countIf(device_id != '') AS with_device,
    countIf(session_id != '') AS with_session,
    countIf(end_user_id != '') AS with_end_user,
    countIf(notEmpty(artifacts)) AS with_artifacts,
    countIf(channel NOT IN ('', 'api', 'console', 'subscription', 'batch')) AS elsewhere,
    (SELECT countIf(payment_fingerprint != '') FROM stg_accounts) AS with_payment,
    (SELECT count() FROM calendar) AS calendar_entries,
    (SELECT uniqExactIf(account_no, signal LIKE 'provider:%') FROM int_keys) AS accounts_linked,
    (
        SELECT uniqExact(account_no)
        FROM int_keys
        WHERE signal LIKE 'provider:%' AND (signal, token) IN
            (SELECT signal, token FROM int_keys GROUP BY signal, token HAVING count() >= 2)
    ) AS accounts_tied,
    if(count() = 0, '', concat(replaceOne(toString(min(at)), ' ', 'T'), 'Z')) AS first,
    if(count() = 0, '', concat(replaceOne(toString(max(at)), ' ', 'T'), 'Z')) AS last
FROM stg_exchanges
