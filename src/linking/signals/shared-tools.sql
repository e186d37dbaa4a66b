/*
title:  The same tool definitions
says:   {accounts} accounts send {keys|identical set|identical sets} of tools
emits:  keys
group:  content
cap:    6
reads:  [stg_exchanges]
benign: A popular agent or tool server.
*/
SELECT account_id, toString(tools_hash) AS key, count() AS n
FROM stg_exchanges
WHERE tools_hash != 0
GROUP BY account_id, key
