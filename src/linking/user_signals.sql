/*
title: Links the provider already knows, in the form of the built-in signals; a tie of two accounts is a key that both hold
reads: [signals]
*/
-- n = 0: a link is not about traffic, so no traffic dilutes it.
SELECT DISTINCT s.account_id AS account_id, concat('provider:', s.kind) AS signal, s.key AS key, 0 AS n
FROM signals AS s
WHERE s.other_account_id = '' AND s.key != ''
UNION ALL
SELECT DISTINCT
    arrayJoin([s.account_id, s.other_account_id]) AS account_id,
    concat('provider:', s.kind) AS signal,
    concat(least(s.account_id, s.other_account_id), '\n', greatest(s.account_id, s.other_account_id)) AS key,
    0 AS n
FROM signals AS s
WHERE s.other_account_id != '' AND s.other_account_id != s.account_id
