/*
title: Real agent work: several turns, tools that answer, a client that fits
says:  {share} of the requests continue a conversation in which tools answered
nats:  0.4
reads: [int_binding]
fooled-by: Recorded sessions replayed turn by turn.
*/
SELECT cluster, uniqExact(account_id) AS accounts, countIf(tool_results > 0 AND assistant_turns >= 1 AND NOT replayed) / count() AS share
FROM int_binding
GROUP BY cluster
HAVING share >= 0.2
