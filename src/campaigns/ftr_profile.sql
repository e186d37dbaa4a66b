/*
title: What was taken from each cluster's extracting sub-stream, and through what: counts by kind
table: ftr_profile
order: cluster, kind, value
reads: [int_binding]
*/
SELECT cluster, kind_value.1 AS kind, kind_value.2 AS value, count() AS exchanges
FROM int_binding
ARRAY JOIN arrayConcat(
    [('channel', if(channel = '', 'unknown', channel))],
    if(binding OR technical, [('capability', if(capability = '', 'general', capability))], []),
    if(binding OR technical, arrayMap(t -> ('technique', toString(t)), techniques), [])) AS kind_value
GROUP BY cluster, kind, value
