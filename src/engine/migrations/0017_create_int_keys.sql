/*
title: Every key of every signal by account, filled anew at each scan.
shard: token
*/
CREATE TABLE IF NOT EXISTS int_keys /*ON CLUSTER*/
(
    signal LowCardinality(String),
    token UInt64,
    account_no UInt32,
    n UInt32
)
ENGINE = /*Replicated*/MergeTree
ORDER BY (signal, token, account_no)
