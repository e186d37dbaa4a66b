/*
title:  Cards of the same issuer and kind
says:   {accounts} accounts pay with cards of {keys|issuer and kind|issuers and kinds}
emits:  keys
group:  identity
cap:    2
reads:  [stg_accounts]
benign: A popular bank.
*/
SELECT account_id, concat(card_bin, ' ', toString(ifNull(card_prepaid, false))) AS key, 0 AS n
FROM stg_accounts
WHERE card_bin != ''
