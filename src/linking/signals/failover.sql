/*
title:  A request refused on one account and sent again by another within ten minutes
says:   {accounts} accounts take over what another was refused, in {keys|pair|pairs}
emits:  keys
group:  time
cap:    5
strata: none
reads:  [stg_exchanges]
benign: A company gateway with several keys of one organisation.
*/
WITH attempts AS
(
    SELECT account_id, payload_hash, at, status
    FROM stg_exchanges
    WHERE payload_hash IN (SELECT payload_hash FROM stg_exchanges WHERE status IN (403, 429, 529) AND payload_hash != 0)
)
SELECT arrayJoin([refused.account_id, again.account_id]) AS account_id,
    concat(least(refused.account_id, again.account_id), '\n', greatest(refused.account_id, again.account_id)) AS key,
    0 AS n
FROM attempts AS refused
INNER JOIN attempts AS again ON again.payload_hash = refused.payload_hash
WHERE refused.status IN (403, 429, 529) AND again.status < 400 AND again.account_id != refused.account_id
    AND again.at BETWEEN refused.at AND refused.at + INTERVAL 10 MINUTE
GROUP BY account_id, key
