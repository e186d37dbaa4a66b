/*
title: What ordinary traffic looks like, to compare with: rates over accounts, so that no heavy user decides
table: int_population
order: tuple()
reads: [stg_exchanges]
*/
WITH conversations AS
(
    SELECT
        account_id,
        count() AS sent,
        countIf(notEmpty(e.techniques)) AS technical,
        countIf(e.refused) AS refused,
        -- As in int_binding: nobody saw it begin.
        if(min(e.assistant_turns) >= 2, sent, 0) AS replayed
    FROM stg_exchanges AS e
    GROUP BY account_id, e.opening_hash
),
by_account AS
(
    SELECT
        account_id,
        sum(c.technical) / sum(c.sent) AS technical,
        sum(c.refused) / sum(c.sent) AS refused,
        sum(c.replayed) / sum(c.sent) AS replayed
    FROM conversations AS c
    GROUP BY account_id
)
SELECT
    ifNotFinite(avg(b.technical), 0.) AS technical,
    ifNotFinite(avg(b.refused), 0.) AS refused,
    ifNotFinite(avg(b.replayed), 0.) AS replayed
FROM by_account AS b
