/*
title: The last finished scan: its report and what `explain` needs, as JSON by subject.
*/
CREATE TABLE IF NOT EXISTS results /*ON CLUSTER*/
(
    kind LowCardinality(String),
    id String,
    body String CODEC(ZSTD(3))
)
ENGINE = /*Replicated*/MergeTree
ORDER BY (kind, id)
