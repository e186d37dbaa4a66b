/*
title:  One wording, always another payload, never a conversation: work shared out between accounts
family: templated_generation
says:   {share} of the requests built on the shared wording carry a payload that none of the others carries
reads:  [ftr_clusters]
benign: A product with one template and many users behind several accounts; a batch job.
*/
SELECT
    cluster,
    binding AS exchanges,
    payloads / greatest(1, binding) AS share,
    0. AS elsewhere,
    if(binding >= 30 AND binding >= 0.1 * c.exchanges AND share >= 0.7 AND binding_single >= 0.7 * binding,
        2. * (share - 0.5) * 2, 0.) AS nats
FROM ftr_clusters AS c
