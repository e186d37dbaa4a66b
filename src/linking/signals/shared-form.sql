/*
title:  Requests of one form: the same fixed wording sent with the same settings
says:   {accounts} accounts send requests of {keys|one form|several forms}: the same fixed wording with the same settings
emits:  keys
group:  content
cap:    6
links:  repertoires
reads:  [int_forms]
benign: A popular library or app that brings wording and settings; the products of one company.
*/
SELECT account_id, toString(form) AS key, requests AS n
FROM int_forms
WHERE much
