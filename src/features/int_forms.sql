/*
title: Which account sends requests of which form: a fixed wording by itself, and with the settings it is sent with
table: int_forms
order: form, account_id
reads: [int_formed, int_traffic]
*/
WITH
sent AS
(
    SELECT form, account_id, any(pair.1) AS wording, count() AS requests, sum(technical) / requests AS telling, uniqExact(payload_hash) AS payloads
    FROM int_formed
    ARRAY JOIN arrayConcat(arrayMap(w -> (w, w), wordings), arrayMap(w -> (w, cityHash64(w, settings)), wordings)) AS pair
    GROUP BY pair.2 AS form, account_id
),
-- Forms that ask for training material with ever new payloads, and of which most who send them send much; by account,
-- so that no heavy user decides.
kept AS
(
    SELECT s.form AS form
    FROM sent AS s
    INNER JOIN int_traffic AS t ON t.account_id = s.account_id
    GROUP BY form
    HAVING avg(s.telling) >= 0.2 AND sum(s.payloads) >= 0.5 * sum(s.requests)
        AND (countIf(s.requests >= 3 AND s.requests >= t.exchanges / 50) AS dosed) >= 3 AND dosed >= count() / 2
)
SELECT form, account_id, wording, requests
FROM sent
WHERE form IN (SELECT form FROM kept)
