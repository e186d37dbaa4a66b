/*
title: Which account sends requests of which form, of those that ask for training material or that many send much of
table: int_forms
order: form, account_id
reads: [int_formed, int_traffic]
*/
WITH
sent AS
(
    SELECT form, account_id, any(w) AS wording, count() AS requests, sum(technical) / requests AS telling, uniqExact(payload_hash) AS payloads
    FROM int_formed
    ARRAY JOIN forms AS form, arrayConcat(wordings, wordings) AS w
    GROUP BY form, account_id
),
dosed AS
(
    SELECT s.*, s.requests >= 3 AND s.requests >= t.exchanges / 50 AS much
    FROM sent AS s
    INNER JOIN int_traffic AS t ON t.account_id = s.account_id
),
-- Forms that ask for training material, or that many accounts send, with ever new payloads, by account, so that no
-- heavy user decides: those of which most who send them send much, and those that say it all in a handful of requests.
kept AS
(
    SELECT form, round(avg(telling), 9) >= 0.2 AS labelled, round(avg(telling), 9) >= 0.6 AND count() >= 8 AS telling_all, countIf(much) >= 3 AND countIf(much) >= 0.5 * count() AS sent_much
    FROM dosed
    GROUP BY form
    HAVING (labelled OR count() >= 8) AND sum(payloads) >= 0.5 * sum(requests) AND (telling_all OR sent_much)
)
SELECT d.form AS form, d.account_id AS account_id, d.wording AS wording, d.requests AS requests,
    d.much AND k.sent_much AND k.labelled AS much, d.much AND k.sent_much AND NOT k.labelled AS unlabelled,
    k.telling_all AS telling
FROM dosed AS d
INNER JOIN kept AS k ON k.form = d.form
