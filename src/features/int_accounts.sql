/*
title: Every account of the scan with a number and the strata that rarity is judged in: how it uses the service, where it says it is, what language it writes
table: int_accounts
order: account_id
reads: [int_traffic, stg_accounts, signals]
*/
WITH
known AS
(
    SELECT account_id FROM int_traffic
    UNION DISTINCT SELECT account_id FROM stg_accounts
    UNION DISTINCT SELECT account_id FROM signals
    UNION DISTINCT SELECT other_account_id FROM signals WHERE other_account_id != ''
),
described AS
(
    SELECT
        k.account_id AS account_id,
        t.exchanges AS exchanges,
        concat(a.plan, '|', t.client_family) AS usage,
        -- Place and language only ever make what people share say less, never more.
        if(a.billing_country != '', a.billing_country, a.declared_country) AS place,
        t.language AS language,
        multiIf(a.parent_account_id != '', a.parent_account_id, a.organization_id != '', a.organization_id, t.organization != '', t.organization, k.account_id) AS customer
    FROM known AS k
    LEFT JOIN int_traffic AS t ON t.account_id = k.account_id
    LEFT JOIN stg_accounts AS a ON a.account_id = k.account_id
),
sized AS
(
    SELECT *, count() OVER (PARTITION BY usage) AS users, count() OVER (PARTITION BY place) AS neighbours,
        count() OVER (PARTITION BY language) AS speakers
    FROM described
)
SELECT
    account_id,
    toUInt32(row_number() OVER (ORDER BY account_id) - 1) AS account_no,
    exchanges,
    -- Who is declared to be behind it; itself where nothing is declared.
    customer,
    -- A small stratum cannot tell what is rare, so small ones are judged together.
    if(users < 50, '', usage) AS usage_stratum,
    if(neighbours < 30, '', place) AS place_stratum,
    if(speakers < 30, '', language) AS language_stratum
FROM sized
