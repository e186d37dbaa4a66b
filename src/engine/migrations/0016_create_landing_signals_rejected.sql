/*
title: Lines of signals that cannot be used leave a line in rejected.
*/
CREATE MATERIALIZED VIEW IF NOT EXISTS landing_signals_rejected /*ON CLUSTER*/ TO rejected AS
SELECT batch, file, line, field, reason
FROM landing_signals
WHERE reason != ''
