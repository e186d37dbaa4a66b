/*
title: Each cluster day by day
table: ftr_days
order: cluster, day
reads: [int_binding]
*/
SELECT cluster, toDate(at) AS day, count() AS exchanges, uniqExact(account_id) AS accounts
FROM int_binding
GROUP BY cluster, day
