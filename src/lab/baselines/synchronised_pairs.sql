/*
title: Pairs of accounts that act on the same objects at about the same time: Jaccard of their matched actions, kind by kind
reads: [lab_actions]
source: SynchroTrap (Cao et al., CCS 2014): two actions match on one object within T_sim
*/
WITH
totals AS
(
    SELECT account_no, kind, count() AS n
    FROM lab_actions
    GROUP BY account_no, kind
),
matched AS
(
    SELECT x.account_no AS a, y.account_no AS b, x.kind AS kind,
        least(uniqExact(x.target, x.slot), uniqExact(y.target, y.slot)) AS both
    FROM lab_actions AS x
    INNER JOIN
    (
        SELECT account_no, kind, target, slot, first_at, arrayJoin(arrayMap(d -> toInt64(slot + d), [-1, 0, 1])) AS near
        FROM lab_actions
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
