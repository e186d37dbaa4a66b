/*
title: What each account sent, in numbers
table: int_traffic
order: account_id
shard: cityHash64(account_id)
reads: [stg_exchanges]
*/
WITH
sumMap([splitByChar('/', toString(user_agent))[1]], [1]) AS clients,
sumMapIf([toString(language)], [1], language != '') AS languages
SELECT
    account_id,
    count() AS exchanges,
    min(at) AS first_seen,
    max(at) AS last_seen,
    uniqExact(toStartOfHour(at)) AS hours,
    uniqExact(toDate(at)) AS days,
    sum(has_content) AS with_content,
    max(organization_id) AS organization,
    -- The commonest, the first in the alphabet among equals: the order of the log decides nothing.
    clients.1[indexOf(clients.2, arrayMax(clients.2))] AS client_family,
    languages.1[indexOf(languages.2, arrayMax(languages.2))] AS language
FROM stg_exchanges
GROUP BY account_id
