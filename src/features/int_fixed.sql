/*
title: Fixed wordings of which those who send them send much: templates, not everyday language
table: int_fixed
order: phrase
reads: [int_holdings, int_traffic]
*/
SELECT h.phrase AS phrase
FROM int_holdings AS h
INNER JOIN int_traffic AS t ON t.account_id = h.account_id
GROUP BY phrase
HAVING (countIf(h.requests >= 3 AND h.requests >= t.exchanges / 50) AS dosed) >= 3 AND dosed >= count() / 5
