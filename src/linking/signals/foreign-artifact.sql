/*
title:  Encrypted reasoning that was issued to another account, or is shown by several
says:   {accounts} accounts pass {keys|piece|pieces} of encrypted reasoning between them
emits:  keys
group:  content
cap:    8
strata: none
passes: yes
reads:  [stg_exchanges]
benign: A team moving a conversation between its own accounts.
*/
WITH shown AS
(
    SELECT account_id, artifact.1 AS id, artifact.2 AS issuer, issuer NOT IN ('', account_id) AS foreign
    FROM stg_exchanges
    ARRAY JOIN artifacts AS artifact
    WHERE id != ''
)
-- Whose reasoning is shown by others, and who shows nobody else's, was harvested: a victim is no accomplice.
SELECT DISTINCT holder AS account_id, id AS key, 0 AS n
FROM
(
    SELECT account_id AS holder, id FROM shown
    UNION ALL
    SELECT issuer AS holder, id FROM shown WHERE foreign AND issuer IN (SELECT account_id FROM shown WHERE foreign)
)
