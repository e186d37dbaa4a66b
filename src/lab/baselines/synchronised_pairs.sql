/*
title: Pairs of accounts that act on the same objects at about the same time: Jaccard of their matched actions, kind by kind
reads: [stg_exchanges, int_accounts, int_phrases]
source: SynchroTrap (Cao et al., CCS 2014): an action is user, time and constraint object; two match on one object within T_sim
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
    SELECT account_no, object.1 AS kind, object.2 AS target, toInt64(intDiv(toUnixTimestamp(at), {window:UInt32})) AS slot, min(at) AS first_at
    FROM exchanges_with_objects AS e
    ARRAY JOIN objects AS object
    INNER JOIN int_accounts AS a ON a.account_id = e.account_id
    GROUP BY account_no, kind, target, slot
),
bounded AS
(
    SELECT *
    FROM (SELECT *, count() OVER (PARTITION BY kind, target, slot) AS crowd FROM actions)
    WHERE crowd <= {most:UInt32}
),
totals AS
(
    SELECT account_no, kind, count() AS n
    FROM bounded
    GROUP BY account_no, kind
),
matched AS
(
    SELECT x.account_no AS a, y.account_no AS b, x.kind AS kind,
        least(uniqExact(x.target, x.slot), uniqExact(y.target, y.slot)) AS both
    FROM bounded AS x
    INNER JOIN
    (
        SELECT account_no, kind, target, slot, first_at, arrayJoin(arrayMap(d -> toInt64(slot + d), [-1, 0, 1])) AS near
        FROM bounded
    ) AS y ON y.kind = x.kind AND y.target = x.target AND y.near = x.slot
    WHERE x.account_no < y.account_no AND abs(dateDiff('second', x.first_at, y.first_at)) <= {window:UInt32}
    GROUP BY a, b, kind
    HAVING both >= {least:UInt32}
)
SELECT a, b, max(both / (p.n + q.n - both)) AS weight
FROM matched AS m
INNER JOIN totals AS p ON p.account_no = m.a AND p.kind = m.kind
INNER JOIN totals AS q ON q.account_no = m.b AND q.kind = m.kind
GROUP BY a, b
HAVING weight >= {floor:Float64}
ORDER BY a, b
