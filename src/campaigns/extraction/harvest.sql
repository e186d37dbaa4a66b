/*
title:  One wording, always another payload, never a conversation: work shared out between accounts
family: templated_generation
says:   {share} of the requests built on the shared wording carry a payload that the account sends only once
reads:  [ftr_clusters, cluster_members, stg_accounts]
benign: A product with one template and many users behind several accounts; a batch job.
*/
WITH
registered AS
(
    SELECT m.cluster AS cluster, countIf(a.account_id != '') / count() AS described
    FROM cluster_members AS m
    LEFT JOIN stg_accounts AS a ON a.account_id = m.account_id
    GROUP BY cluster
),
-- A few dozen requests look like that by themselves: who asks little asks nothing twice.
least(1., greatest(0., log(greatest(1, c.binding) / 30)) / log(10)) AS enough,
-- The fresher each account's payloads, the rarer the second turns and the more of the traffic it is, the more it says;
-- cover traffic hides the rest, so its weight is the root of the share.
greatest(0., share - 0.7) / 0.3 * greatest(0., c.binding_single / greatest(1, c.binding) - 0.7) / 0.3
    * sqrt(c.binding / c.exchanges) AS shape,
-- A class or a product with one template looks like that, too: what nobody recognises must come in numbers that no
-- person sends, from accounts of which enough is known to tell a customer from a network.
if(c.binding_technical >= 0.05 * c.binding, 1., least(1., c.binding / greatest(1, c.active) / 50) * r.described) AS told
SELECT
    c.cluster AS cluster,
    c.binding AS exchanges,
    c.payloads_by_account / greatest(1, c.binding) AS share,
    0. AS elsewhere,
    4. * enough * shape * told AS nats
FROM ftr_clusters AS c
LEFT JOIN registered AS r ON r.cluster = c.cluster
