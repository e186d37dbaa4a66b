/*
title: One invitation, everyone on a device of their own, little traffic: an event, a course or a promotion
says:  {accounts} accounts came by one invitation, each on a device of its own, and send little
nats:  1.9
reads: [cluster_members, stg_accounts, ftr_clusters]
fooled-by: A campaign that registers every account on another device and stays small.
*/
WITH inside AS
(
    SELECT m.cluster AS cluster, a.referral_code AS invitation, count() AS together,
        uniqExactIf(a.signup_device_id, a.signup_device_id != '') AS devices, countIf(a.signup_device_id != '') AS known,
        sum(together) OVER (PARTITION BY cluster) AS total
    FROM cluster_members AS m
    LEFT JOIN stg_accounts AS a ON a.account_id = m.account_id
    GROUP BY cluster, invitation
)
SELECT i.cluster AS cluster, max(i.together) AS accounts, max(i.together / i.total) AS share
FROM inside AS i
LEFT JOIN ftr_clusters AS c ON c.cluster = i.cluster
WHERE i.invitation != '' AND i.together >= 0.6 * i.total AND i.devices >= 0.8 * i.known AND i.known >= 2
    AND c.exchanges <= 50 * i.total
GROUP BY cluster
