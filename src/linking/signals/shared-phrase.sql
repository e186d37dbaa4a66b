/*
title:  The same fixed wording in prompts with different payloads
says:   {accounts} accounts send prompts built on {keys|fixed wording|fixed wordings}
emits:  keys
group:  content
cap:    6
reads:  [int_holdings, int_traffic]
benign: A popular agent, library or viral prompt; a public benchmark. Discounted when its users have nothing else in common.
*/
SELECT h.account_id AS account_id, toString(h.phrase) AS key, h.requests AS n
FROM int_holdings AS h
INNER JOIN int_traffic AS t ON t.account_id = h.account_id
WHERE h.requests >= least(2, t.exchanges / 8) AND h.requests >= t.exchanges / 50
