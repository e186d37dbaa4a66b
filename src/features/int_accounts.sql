/*
title: Every account of the scan with a number and the stratum that rarity is judged in
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
        concat(a.plan, '|', t.client_family) AS kind
    FROM known AS k
    LEFT JOIN int_traffic AS t ON t.account_id = k.account_id
    LEFT JOIN stg_accounts AS a ON a.account_id = k.account_id
),
sized AS (SELECT *, count() OVER (PARTITION BY kind) AS peers FROM described)
SELECT
    account_id,
    toUInt32(row_number() OVER (ORDER BY account_id) - 1) AS account_no,
    exchanges,
    -- A small stratum cannot tell what is rare, so small ones are judged together.
    if(peers < 200, '', kind) AS stratum
FROM sized
