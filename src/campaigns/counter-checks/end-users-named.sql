/*
title: The traffic names its end users, as honest resellers and aggregators do
says:  {share} of the requests carry the hashed id of an end user
nats:  2.2
reads: [int_binding]
fooled-by: Invented end-user ids.
*/
SELECT cluster, uniqExact(account_id) AS accounts, countIf(end_user_id != '') / count() AS share
FROM int_binding
GROUP BY cluster
HAVING share > 0
