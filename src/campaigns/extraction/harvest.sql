/*
title:  One wording, always another payload, never a conversation: work shared out between accounts
family: templated_generation
says:   {share} of the requests built on the shared wording carry a payload that none of the others carries
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
-- The more of the traffic it is, the fresher the payloads and the rarer the second turns, the more it says.
greatest(0., share - 0.7) / 0.3 * greatest(0., c.binding_single / greatest(1, c.binding) - 0.7) / 0.3
    * c.binding / c.exchanges AS shape,
-- A class or a product with one template looks like that, too: what nobody recognises must come in numbers that no
-- person sends, from accounts of which enough is known to tell a customer from a network.
if(c.binding_technical >= 0.05 * c.binding, 1., least(1., c.binding / greatest(1, c.active) / 50) * r.described) AS told
SELECT
    c.cluster AS cluster,
    c.binding AS exchanges,
    c.payloads / greatest(1, c.binding) AS share,
    0. AS elsewhere,
    4. * enough * shape * told AS nats
FROM ftr_clusters AS c
LEFT JOIN registered AS r ON r.cluster = c.cluster
