/*
title: Records that cannot be used leave a line in rejected.
*/
CREATE MATERIALIZED VIEW IF NOT EXISTS landing_rejected /*ON CLUSTER*/ TO rejected AS
SELECT batch, file, line, field, reason
FROM landing
WHERE reason != ''
