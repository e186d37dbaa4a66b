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
by_technique AS
(
    SELECT t.technique AS technique, sum(t.asked / s.sent) AS rates
    FROM (SELECT account_id, arrayJoin(techniques) AS technique, count() AS asked FROM stg_exchanges GROUP BY account_id, technique) AS t
    INNER JOIN (SELECT account_id, count() AS sent FROM stg_exchanges GROUP BY account_id) AS s ON s.account_id = t.account_id
    GROUP BY technique
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
    ifNotFinite(avg(b.replayed), 0.) AS replayed,
    -- Share of each technique in an account's requests.
    (SELECT mapFromArrays(groupArray(technique), groupArray(rates)) FROM (SELECT * FROM by_technique ORDER BY technique)) AS rates,
    CAST(mapApply((technique, rate) -> (technique, rate / greatest(1, count())), rates), 'Map(String, Float64)') AS techniques
FROM by_account AS b
