/*
title: Lines of an accounts file as rows; a field of the wrong type counts as not given
reads: [lines]
*/
SELECT
    {batch:UInt32} AS batch, file, row AS line,
    r.account_id AS account_id,
    r.organization_id AS organization_id,
    if(created.1 = '', NULL, created.2) AS created_at,
    r.email_domain AS email_domain, r.email_shape AS email_shape, r.email_hash AS email_hash,
    r.phone_prefix AS phone_prefix, r.payment_fingerprint AS payment_fingerprint, r.card_bin AS card_bin,
    multiIf(lower(r.card_prepaid) IN ('true', '1', 'yes', 't', 'y'), true,
        lower(r.card_prepaid) IN ('false', '0', 'no', 'f', 'n'), false, NULL)::Nullable(Bool) AS card_prepaid,
    r.billing_country AS billing_country, r.declared_country AS declared_country,
    r.signup_ip AS signup_ip, r.signup_device_id AS signup_device_id, r.referral_code AS referral_code,
    lower(r.plan) AS plan, lower(r.program) AS program, lower(r.verification) AS verification,
    lower(r.status) AS status,
    if(suspended.1 = '', NULL, suspended.2) AS suspended_at,
    r.parent_account_id AS parent_account_id,
    arrayFilter(use -> use != '', arrayMap(use -> lower(trimBoth(use)),
        if(startsWith(r.authorised_use, '['), JSONExtract(r.authorised_use, 'Array(String)'),
            splitByRegexp('[;,|]', r.authorised_use)))) AS authorised_use,
    multiIf(
        whole = 0, 'line',
        r.account_id = '' OR startsWith(r.account_id, '{') AND isValidJSON(r.account_id), 'account_id',
        created.1 != '' AND created.2 IS NULL, 'created_at',
        suspended.1 != '' AND suspended.2 IS NULL, 'suspended_at', '') AS field,
    multiIf(field = '', '', field = 'line', 'is not valid JSON',
        field = 'account_id', if(r.account_id = '', 'is missing', 'is not a text'), 'is not a time') AS reason
FROM
(
    SELECT file, row, whole,
        JSONExtract(line, 'Tuple(account_id String, organization_id String, created_at String,
            email_domain String, email_shape String, email_hash String, phone_prefix String,
            payment_fingerprint String, card_bin String, card_prepaid String, billing_country String,
            declared_country String, signup_ip String, signup_device_id String, referral_code String,
            plan String, program String, verification String, status String, suspended_at String,
            parent_account_id String, authorised_use String)') AS r,
        -- Unix seconds or finer by magnitude; anything else is a date in words.
        arrayMap(text -> toFloat64OrNull(text), [r.created_at, r.suspended_at]) AS numbers,
        arrayMap((text, n) -> (text, if(n IS NULL, parseDateTime64BestEffortOrNull(text, 3, 'UTC'),
            if(abs(n) < 4e18, toDateTime64(multiIf(n > 1e17, n / 1e9, n > 1e14, n / 1e6, n > 1e11, n / 1e3, n), 3, 'UTC'),
                NULL))), [r.created_at, r.suspended_at], numbers) AS times,
        times[1] AS created,
        times[2] AS suspended
    FROM lines
)
