/*
title:  Clients that look the same on the wire: TLS, user agent and header order
says:   {accounts} accounts share {keys|client fingerprint|client fingerprints}
emits:  keys
group:  content
cap:    3
reads:  [stg_exchanges]
benign: A popular program in one version. Discounted by how common it is.
*/
SELECT account_id, concat(ja4, ' ', user_agent, ' ', headers_fingerprint) AS key, count() AS n
FROM stg_exchanges
WHERE ja4 != '' OR headers_fingerprint != '' OR user_agent != ''
GROUP BY account_id, key
