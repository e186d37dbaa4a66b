/*
title:  Among many people's requests, most accounts ask for one kind of training material
family: by-technique
says:   {share} of the requests of these accounts ask for one kind of training material, from most of the accounts; elsewhere {elsewhere} do
reads:  [ftr_clusters, int_population]
benign: A reseller of whose customers one makes data, and is served through every account.
*/
WITH
    -- Wilson (1927): the least share, two standard errors below, that gives what was seen in so few requests.
    (share + 2 / c.exchanges - 2 * sqrt(share * (1 - share) / c.exchanges + 1 / (c.exchanges * c.exchanges))) / (1 + 4 / c.exchanges) AS at_least
SELECT
    cluster,
    habitual AS exchanges,
    habitual / c.exchanges AS share,
    p.techniques[c.habit] AS elsewhere,
    if(mixed >= 0.5 AND habitual >= 30 AND habit_accounts >= 0.6 * c.active,
        least(4., greatest(0., log(at_least / (elsewhere + 0.01)) * 1.5)), 0.) AS nats
FROM ftr_clusters AS c
CROSS JOIN int_population AS p
