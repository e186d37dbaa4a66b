/*
title: Which accounts each campaign of the last finished scan has, so that the next scan calls it by the same id. A scan's rows come in one insert; those of the newest scan count.
*/
CREATE TABLE IF NOT EXISTS lineage /*ON CLUSTER*/
(
    scan UInt32,
    -- Empty in one row of every scan, also of one that found nothing.
    campaign String,
    accounts Array(String)
)
ENGINE = /*Replicated*/MergeTree
ORDER BY (scan, campaign)
