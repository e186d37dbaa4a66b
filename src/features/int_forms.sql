/*
title: Which account sends requests of which form, of those that ask for training material with ever new payloads and that most who send them send much of
table: int_forms
order: form, account_id
reads: [int_formed, int_traffic]
*/
WITH
sent AS
(
    SELECT form, account_id, any(wording) AS wording, count() AS requests, sum(technical) / requests AS telling, uniqExact(payload_hash) AS payloads
    FROM int_formed
    GROUP BY form, account_id
),
kept AS
(
    SELECT s.form AS form
    FROM sent AS s
    INNER JOIN int_traffic AS t ON t.account_id = s.account_id
    GROUP BY form
    -- By account, so that no heavy user decides.
    HAVING avg(s.telling) >= 0.2 AND sum(s.payloads) >= 0.5 * sum(s.requests)
        AND countIf(s.requests >= 3 AND s.requests >= t.exchanges / 50) >= 0.5 * count()
)
SELECT form, account_id, wording, requests
FROM sent
WHERE form IN (SELECT form FROM kept)
