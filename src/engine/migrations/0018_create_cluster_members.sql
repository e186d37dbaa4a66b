/*
title: Accounts of each cluster under test, filled anew at each scan.
*/
CREATE TABLE IF NOT EXISTS cluster_members /*ON CLUSTER*/
(
    cluster UInt32,
    account_id String,
    membership Float64
)
ENGINE = /*Replicated*/MergeTree
ORDER BY (cluster, account_id)
