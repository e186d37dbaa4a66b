/*
title: Lines of signals that can be used go to signals.
*/
CREATE MATERIALIZED VIEW IF NOT EXISTS landing_signals_kept /*ON CLUSTER*/ TO signals AS
SELECT batch, account_id, other_account_id, kind, key, at
FROM landing_signals
WHERE reason = ''
