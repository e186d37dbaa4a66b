/*
title:  First traffic within the same three hours
says:   {accounts} accounts send their first request within {keys|span|spans} of three hours
emits:  keys
group:  time
cap:    4
reads:  [int_traffic]
benign: A launch, a lecture, the beginning of the log.
*/
SELECT account_id, toString(toStartOfInterval(first_seen, INTERVAL 3 HOUR)) AS key, exchanges AS n
FROM int_traffic
