/*
title: What each cluster asked for, and through what: counts by kind, of all requests and of its extracting sub-stream
table: ftr_profile
order: cluster, kind, value
reads: [int_binding]
*/
SELECT cluster, kind_value.1 AS kind, kind_value.2 AS value, count() AS exchanges, countIf(binding OR technical) AS taken
FROM int_binding
ARRAY JOIN arrayConcat(
    [('channel', if(channel = '', 'unknown', channel))],
    if(capability = '', [], [('capability', toString(capability))]),
    arrayMap(t -> ('technique', toString(t)), techniques)) AS kind_value
GROUP BY cluster, kind, value
