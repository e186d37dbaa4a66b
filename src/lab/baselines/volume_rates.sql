/*
title: How much, how fast and how evenly each account sends, and how far that is from what is usual
reads: [stg_exchanges]
source: modified z-score (Iglewicz and Hoaglin 1993), on logarithms as traffic is skewed
*/
WITH
hourly AS
(
    SELECT account_id, toStartOfHour(at) AS hour, count() AS n
    FROM stg_exchanges
    GROUP BY account_id, hour
),
measured AS
(
    SELECT
        account_id,
        [
            log(sum(n)),                               -- in all
            log(max(n)),                               -- in the busiest hour
            log(sum(n) / uniqExact(toDate(hour))),     -- a day
            log(uniqExact(toHour(hour))),              -- hours of the day without a pause
            log(uniqExact(toDate(hour)))               -- days
        ] AS measures
    FROM hourly
    GROUP BY account_id
),
usual AS
(
    SELECT quantileExactForEach(0.5)(measures) AS middle FROM measured
),
spread AS
(
    SELECT quantileExactForEach(0.5)(arrayMap((x, m) -> abs(x - m), measures, middle)) AS mad
    FROM measured
    CROSS JOIN usual
)
SELECT
    account_id,
    -- A measure that is the same for most cannot be outlying by a hair.
    arrayMax(arrayMap((x, m, d) -> 0.6745 * (x - m) / greatest(d, 0.05), measures, middle, mad)) AS score
FROM measured
CROSS JOIN usual
CROSS JOIN spread
ORDER BY account_id
