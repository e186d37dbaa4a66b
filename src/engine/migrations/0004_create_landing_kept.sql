/*
title: Records that can be used go to exchanges.
*/
CREATE MATERIALIZED VIEW IF NOT EXISTS landing_kept /*ON CLUSTER*/ TO exchanges AS
SELECT * EXCEPT (field, reason)
FROM landing
WHERE reason = ''
