/*
title: The language that a record's prompt is written in: by script, else by the commonest of small words
reads: [texts]
source: stop-word language guessing after Grefenstette (1995). Only ever makes what speakers of one language share say less.
*/
SELECT
    *,
    toValidUTF8(substring(prompt, 1, 240)) AS start_of_prompt,
    arrayFilter(l -> l != '', arrayMap(
        w -> transform(w,
            ['the', 'and', 'is', 'of', 'with', 'this', 'you', 'what', 'how', 'my', 'are', 'can', 'please', 'it', 'that',
            'los', 'las', 'el', 'y', 'con', 'pero', 'está', 'del', 'qué', 'cómo', 'por', 'su', 'más',
            'les', 'des', 'une', 'est', 'pour', 'dans', 'et', 'avec', 'vous', 'le', 'je', 'sur', 'qui', 'pas', 'ce',
            'der', 'die', 'das', 'und', 'ist', 'nicht', 'eine', 'ein', 'mit', 'für', 'ich', 'wie', 'bitte', 'den', 'auf',
            'não', 'uma', 'os', 'em', 'são', 'você', 'um', 'ao', 'isso', 'mais', 'no', 'é', 'minha',
            'il', 'che', 'di', 'sono', 'gli', 'della', 'non', 'è', 'mi', 'nel', 'anche', 'questo', 'per', 'come',
            'het', 'een', 'van', 'niet', 'voor', 'ik', 'zijn', 'op', 'dat', 'maar', 'deze', 'wat', 'hoe', 'met',
            'nie', 'się', 'jest', 'na', 'w', 'z', 'do', 'jak', 'to', 'że', 'dla', 'i', 'mnie', 'czy', 'proszę',
            've', 'bir', 'için', 'bu', 'ile', 'nasıl', 'ne', 'var', 'mı', 'çok', 'gibi', 'ama', 'lütfen',
            'là', 'của', 'và', 'không', 'cho', 'tôi', 'có', 'một', 'được', 'trong', 'với', 'này', 'như', 'các', 'hãy',
            'yang', 'dan', 'untuk', 'dengan', 'ini', 'itu', 'saya', 'dari', 'bagaimana', 'tidak', 'adalah', 'pada', 'dalam', 'tolong', 'apa'],
            ['en', 'en', 'en', 'en', 'en', 'en', 'en', 'en', 'en', 'en', 'en', 'en', 'en', 'en', 'en',
            'es', 'es', 'es', 'es', 'es', 'es', 'es', 'es', 'es', 'es', 'es', 'es', 'es',
            'fr', 'fr', 'fr', 'fr', 'fr', 'fr', 'fr', 'fr', 'fr', 'fr', 'fr', 'fr', 'fr', 'fr', 'fr',
            'de', 'de', 'de', 'de', 'de', 'de', 'de', 'de', 'de', 'de', 'de', 'de', 'de', 'de', 'de',
            'pt', 'pt', 'pt', 'pt', 'pt', 'pt', 'pt', 'pt', 'pt', 'pt', 'pt', 'pt', 'pt',
            'it', 'it', 'it', 'it', 'it', 'it', 'it', 'it', 'it', 'it', 'it', 'it', 'it', 'it',
            'nl', 'nl', 'nl', 'nl', 'nl', 'nl', 'nl', 'nl', 'nl', 'nl', 'nl', 'nl', 'nl', 'nl',
            'pl', 'pl', 'pl', 'pl', 'pl', 'pl', 'pl', 'pl', 'pl', 'pl', 'pl', 'pl', 'pl', 'pl', 'pl',
            'tr', 'tr', 'tr', 'tr', 'tr', 'tr', 'tr', 'tr', 'tr', 'tr', 'tr', 'tr', 'tr',
            'vi', 'vi', 'vi', 'vi', 'vi', 'vi', 'vi', 'vi', 'vi', 'vi', 'vi', 'vi', 'vi', 'vi', 'vi',
            'id', 'id', 'id', 'id', 'id', 'id', 'id', 'id', 'id', 'id', 'id', 'id', 'id', 'id', 'id'], ''),
        splitByNonAlpha(lowerUTF8(start_of_prompt)))) AS spoken,
    multiIf(
        length(start_of_prompt) = lengthUTF8(start_of_prompt), '',
        match(start_of_prompt, '[\\x{3040}-\\x{30ff}]'), 'ja',
        match(start_of_prompt, '[\\x{ac00}-\\x{d7af}]'), 'ko',
        match(start_of_prompt, '[\\x{4e00}-\\x{9fff}]'), 'zh',
        match(start_of_prompt, '[\\x{0400}-\\x{04ff}]'), 'ru',
        match(start_of_prompt, '[\\x{0600}-\\x{06ff}]'), 'ar',
        match(start_of_prompt, '[\\x{0900}-\\x{0dff}]'), 'hi',
        match(start_of_prompt, '[\\x{0e00}-\\x{0e7f}]'), 'th',
        match(start_of_prompt, '[\\x{0590}-\\x{05ff}]'), 'he',
        match(start_of_prompt, '[\\x{0370}-\\x{03ff}]'), 'el',
        '') AS script,
    arrayDistinct(spoken) AS tongues,
    -- Most prompts have one: nothing to be counted, which costs more than all the rest.
    multiIf(script != '', script, length(tongues) <= 1, tongues[1], arrayElement(arrayReduce('topK(1)', spoken), 1)) AS language
FROM texts
