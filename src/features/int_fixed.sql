/*
title: Fixed wordings that are templates and not everyday language: those who send one send much of it, or it asks for training material
table: int_fixed
order: phrase
shard: phrase
reads: [int_holdings, int_traffic]
*/
-- Rounded, as the order of a sum decides its last digit.
SELECT h.phrase AS phrase
FROM int_holdings AS h
INNER JOIN int_traffic AS t ON t.account_id = h.account_id
GROUP BY phrase
HAVING ((countIf(h.requests >= 3 AND h.requests >= t.exchanges / 50) AS dosed) >= 3 AND dosed >= count() / 5)
    OR (count() >= 8 AND round(avg(h.technical / h.requests), 9) >= 0.6)
