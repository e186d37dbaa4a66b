/*
title: Actions: an account, a constraint object of some kind, and the time, without objects that a crowd uses at once
table: lab_actions
order: kind, target, slot, account_no
reads: [stg_exchanges, int_accounts, int_phrases]
source: SynchroTrap (Cao et al., CCS 2014): an action is user, time and constraint object
*/
WITH
(SELECT groupArray(shingle) FROM int_phrases WHERE width >= 2) AS shingle_of,
(SELECT groupArray(phrase) FROM int_phrases WHERE width >= 2) AS phrase_of,
exchanges_with_objects AS
(
    SELECT account_id, at, arrayFilter(o -> o.2 != 0, arrayConcat(
        [
            ('address', cityHash64(ip) * (ip != '')),
            ('device', cityHash64(device_id) * (device_id != '')),
            ('system', system_hash),
            ('tools', tools_hash),
            ('payload', payload_hash)
        ],
        arrayMap(p -> ('phrase', p), arrayDistinct(
            arrayMap(s -> transform(s, shingle_of, phrase_of, toUInt64(0)), shingles))))) AS objects
    FROM stg_exchanges
),
-- Many actions on one object within a slot are one: a set of time-stamped actions, not a count.
actions AS
(
    SELECT account_no, object.1 AS kind, object.2 AS target,
        toInt64(intDiv(toUnixTimestamp(at), {window:UInt32})) AS slot, min(at) AS first_at
    FROM exchanges_with_objects AS e
    ARRAY JOIN objects AS object
    INNER JOIN int_accounts AS a ON a.account_id = e.account_id
    GROUP BY account_no, kind, target, slot
)
SELECT account_no, kind, target, slot, first_at
FROM (SELECT *, count() OVER (PARTITION BY kind, target, slot) AS crowd FROM actions)
WHERE crowd <= {most:UInt32}
