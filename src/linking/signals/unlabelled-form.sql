/*
title:  Requests of one form of which no label says that it asks for training material
says:   {accounts} accounts send requests of {keys|one form|several forms} that many send much of
emits:  keys
group:  content
cap:    6
links:  remainders
reads:  [int_forms]
benign: A popular app, library or agent; the products of one company. Their users go about it each in their own way.
*/
SELECT account_id, toString(form) AS key, requests AS n
FROM int_forms
WHERE unlabelled
