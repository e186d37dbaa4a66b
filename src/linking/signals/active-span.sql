/*
title:  Traffic that begins and ends on the same days
says:   {accounts} accounts begin and end on the same days, in {keys|group|groups}
emits:  keys
group:  time
cap:    4
reads:  [int_traffic]
benign: Two customers of a short project, by chance; everyone, where the log begins and ends.
*/
SELECT account_id, concat(toString(toDate(first_seen)), ' ', toString(toDate(last_seen))) AS key, exchanges AS n
FROM int_traffic
WHERE exchanges > 1
