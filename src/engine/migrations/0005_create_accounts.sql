/*
title: What registration and billing say of an account, one row for each line of an accounts file.
shard: cityHash64(account_id)
*/
CREATE TABLE IF NOT EXISTS accounts /*ON CLUSTER*/
(
    batch UInt32,
    file UInt32,
    line UInt64,
    account_id String,
    organization_id String,
    created_at Nullable(DateTime64(3, 'UTC')),
    email_domain String,
    email_shape String,
    email_hash String,
    phone_prefix String,
    payment_fingerprint String,
    card_bin String,
    card_prepaid Nullable(Bool),
    billing_country String,
    declared_country String,
    signup_ip String,
    signup_device_id String,
    referral_code String,
    plan LowCardinality(String),
    program LowCardinality(String),
    verification LowCardinality(String),
    status LowCardinality(String),
    suspended_at Nullable(DateTime64(3, 'UTC')),
    parent_account_id String,
    authorised_use Array(String)
)
ENGINE = /*Replicated*/MergeTree
ORDER BY (account_id, file, line)
