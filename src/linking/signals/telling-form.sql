/*
title:  Requests of one form that asks for training material, however few
says:   {accounts} accounts send requests of {keys|one form that asks|several forms that ask} for training material, however few
emits:  keys
group:  content
cap:    6
links:  repertoires
reads:  [int_forms]
benign: A prompt that went round; a class that tries one out. Their accounts are of every age and go about it each in their own way.
*/
SELECT account_id, toString(form) AS key, requests AS n
FROM int_forms
WHERE telling
