/*
title:  Mail addresses of the same shape at the same domain
says:   {accounts} accounts have mail addresses of {keys|shape at its domain|shapes at their domains}
emits:  keys
group:  identity
cap:    3
reads:  [stg_accounts]
benign: A company that names addresses by one rule; a large public mail provider.
*/
SELECT account_id, concat(email_domain, ' ', email_shape) AS key, 0 AS n
FROM stg_accounts
WHERE email_domain != '' AND email_shape != ''
