/*
title: Fixed wordings of which some accounts send much, the longest first: what a request is taken to be made from
table: int_fixed
order: phrase
reads: [int_holdings, int_phrases, int_traffic]
*/
WITH sent AS
(
    SELECT
        h.phrase AS phrase,
        count() AS holders,
        -- Whoever sends it now and then says no more than that it is everyday language.
        countIf(h.requests >= 3 AND h.requests >= t.exchanges / 50) AS dosed,
        sum(h.requests) AS requests
    FROM int_holdings AS h
    INNER JOIN int_traffic AS t ON t.account_id = h.account_id
    GROUP BY phrase
    HAVING dosed >= 3 AND dosed >= holders / 5
),
wide AS
(
    SELECT phrase AS wording, any(width) AS width
    FROM int_phrases
    GROUP BY wording
)
SELECT s.phrase AS phrase, toUInt32(row_number() OVER (ORDER BY w.width DESC, s.requests DESC, s.phrase)) AS rank
FROM sent AS s
INNER JOIN wide AS w ON w.wording = s.phrase
