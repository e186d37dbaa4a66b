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
        sumMap(e.techniques, arrayMap(technique -> 1, e.techniques)) AS asked,
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
        sum(c.replayed) / sum(c.sent) AS replayed,
        sumMap(c.asked.1, c.asked.2) AS requests,
        arrayMap(n -> n / sum(c.sent), requests.2) AS parts
    FROM conversations AS c
    GROUP BY account_id
)
SELECT
    ifNotFinite(avg(b.technical), 0.) AS technical,
    ifNotFinite(avg(b.refused), 0.) AS refused,
    ifNotFinite(avg(b.replayed), 0.) AS replayed,
    sumMap(b.requests.1, b.parts) AS parts,
    -- Share of each technique in an account's requests.
    CAST((parts.1, arrayMap(part -> part / count(), parts.2)), 'Map(String, Float64)') AS techniques
FROM by_account AS b
