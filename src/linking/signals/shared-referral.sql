/*
title:  Accounts that came with the same referral or promotion code
says:   {accounts} accounts came with {keys|referral code|referral codes}
emits:  keys
group:  network
cap:    3
strata: none
reads:  [stg_accounts]
benign: A hackathon, a course, an influencer.
*/
SELECT account_id, referral_code AS key, 0 AS n
FROM stg_accounts
WHERE referral_code != ''
