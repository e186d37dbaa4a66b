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
    -- The more of the traffic it is, the fresher the payloads and the rarer the second turns, the more it says.
    -- A few dozen requests look like that by themselves: who asks little asks nothing twice.
    if(binding >= 30, 4. * least(1., log(binding / 30) / log(10)) * greatest(0., share - 0.7) / 0.3 * greatest(0., binding_single / binding - 0.7) / 0.3
        * binding / c.exchanges
        -- A class with one assignment looks like that, too: what nobody recognises must come in numbers no person sends.
        * if(binding_technical >= 0.05 * binding, 1., least(1., binding / greatest(1, c.active) / 50)), 0.) AS nats
FROM ftr_clusters AS c
