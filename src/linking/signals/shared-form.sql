/*
title:  Requests of one form: the same fixed wording sent with the same settings
says:   {accounts} accounts send requests of {keys|one form|several forms}: the same fixed wording with the same settings
emits:  keys
group:  content
cap:    6
links:  repertoires
reads:  [int_forms, int_traffic]
benign: A popular library or app that brings wording and settings; the products of one company.
*/
SELECT f.account_id AS account_id, toString(f.form) AS key, f.requests AS n
FROM int_forms AS f
INNER JOIN int_traffic AS t ON t.account_id = f.account_id
WHERE f.requests >= 3 AND f.requests >= t.exchanges / 50
