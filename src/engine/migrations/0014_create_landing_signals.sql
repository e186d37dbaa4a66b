/*
title: Where every line of a signals file lands, kept or not.
*/
CREATE TABLE IF NOT EXISTS landing_signals /*ON CLUSTER*/
(
    batch UInt32,
    file UInt32,
    line UInt64,
    account_id String,
    other_account_id String,
    kind LowCardinality(String),
    key String,
    at Nullable(DateTime64(3, 'UTC')),
    field LowCardinality(String),
    reason LowCardinality(String)
)
ENGINE = Null
