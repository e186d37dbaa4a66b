/*
title:  The same system prompt
says:   {accounts} accounts send {keys|identical system prompt|identical system prompts}
emits:  keys
group:  content
cap:    6
reads:  [stg_exchanges]
benign: A popular agent, library or template.
*/
SELECT account_id, toString(system_hash) AS key, count() AS n
FROM stg_exchanges
WHERE system_hash != 0
GROUP BY account_id, key
