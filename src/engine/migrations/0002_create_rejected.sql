/*
title: Lines of a log that could not be read: where and why, never the text.
*/
CREATE TABLE IF NOT EXISTS rejected /*ON CLUSTER*/
(
    batch UInt32,
    file UInt32,
    line UInt64,
    field LowCardinality(String),
    reason LowCardinality(String)
)
ENGINE = /*Replicated*/MergeTree
ORDER BY (batch, file, line)
