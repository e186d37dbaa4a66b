/*
title: Journal of what was read: a batch counts only when its row is here.
*/
CREATE TABLE IF NOT EXISTS batches /*ON CLUSTER*/
(
    batch UInt32,
    kind LowCardinality(String),
    files Array(String),
    format LowCardinality(String)
)
ENGINE = /*Replicated*/MergeTree
ORDER BY batch
