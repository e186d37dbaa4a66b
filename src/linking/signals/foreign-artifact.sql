/*
title:  Encrypted reasoning that was issued to another account, or is shown by several
says:   {accounts} accounts pass {keys|piece|pieces} of encrypted reasoning between them
emits:  keys
group:  content
cap:    8
strata: none
reads:  [stg_exchanges]
benign: A team moving a conversation between its own accounts.
*/
SELECT DISTINCT holder AS account_id, concat(artifact.1) AS key, 0 AS n
FROM
(
    SELECT arrayJoin(arrayDistinct([account_id, if(artifact.2 = '', account_id, artifact.2)])) AS holder, artifact
    FROM stg_exchanges
    ARRAY JOIN artifacts AS artifact
)
WHERE key != ''
