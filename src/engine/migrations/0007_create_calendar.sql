/*
title: Releases, other companies' releases and enforcement (contract, section 3).
*/
CREATE TABLE IF NOT EXISTS calendar /*ON CLUSTER*/
(
    kind LowCardinality(String),
    at DateTime64(3, 'UTC'),
    actor String,
    model String,
    accounts Array(String)
)
ENGINE = /*Replicated*/MergeTree
ORDER BY (kind, at)
