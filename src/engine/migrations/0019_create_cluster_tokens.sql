/*
title: Tokens that tie each cluster, with what holding one says in nats, filled anew at each scan.
*/
CREATE TABLE IF NOT EXISTS cluster_tokens /*ON CLUSTER*/
(
    cluster UInt32,
    signal LowCardinality(String),
    token UInt64,
    nats Float64
)
ENGINE = /*Replicated*/MergeTree
ORDER BY (cluster, signal, token)
