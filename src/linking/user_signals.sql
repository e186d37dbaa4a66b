/*
title: Links the provider already knows, in the form of the built-in signals; a tie of two accounts is a key that both hold
reads: [signals]
*/
SELECT account_id, concat('provider:', kind) AS signal, key, count() AS n
FROM signals
WHERE other_account_id = '' AND key != ''
GROUP BY account_id, signal, key
UNION ALL
SELECT
    arrayJoin([account_id, other_account_id]) AS account_id,
    concat('provider:', kind) AS signal,
    concat(least(account_id, other_account_id), '\n', greatest(account_id, other_account_id)) AS key,
    count() AS n
FROM signals
WHERE other_account_id != '' AND other_account_id != account_id
GROUP BY account_id, signal, key
