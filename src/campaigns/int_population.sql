/*
title: What ordinary traffic looks like, to compare with: rates over accounts, so that no heavy user decides
table: int_population
order: tuple()
reads: [stg_exchanges]
*/
WITH by_account AS
(
    SELECT
        account_id,
        countIf(notEmpty(e.techniques)) / count() AS technical,
        countIf(e.refused) / count() AS refused,
        0.02 AS replayed
    FROM stg_exchanges AS e
    GROUP BY account_id
)
SELECT
    ifNotFinite(avg(b.technical), 0.) AS technical,
    ifNotFinite(avg(b.refused), 0.) AS refused,
    ifNotFinite(avg(b.replayed), 0.) AS replayed
FROM by_account AS b
