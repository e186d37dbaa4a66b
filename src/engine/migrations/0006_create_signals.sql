/*
title: Links the provider already knows (contract, section 4).
*/
CREATE TABLE IF NOT EXISTS signals /*ON CLUSTER*/
(
    batch UInt32,
    account_id String,
    other_account_id String,
    kind LowCardinality(String),
    key String,
    at Nullable(DateTime64(3, 'UTC'))
)
ENGINE = /*Replicated*/MergeTree
ORDER BY (kind, key, account_id, other_account_id)
