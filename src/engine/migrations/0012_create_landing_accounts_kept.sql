/*
title: Lines of accounts that can be used go to accounts.
*/
CREATE MATERIALIZED VIEW IF NOT EXISTS landing_accounts_kept /*ON CLUSTER*/ TO accounts AS
SELECT * EXCEPT (field, reason)
FROM landing_accounts
WHERE reason = ''
