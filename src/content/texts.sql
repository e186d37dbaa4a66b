/*
title: What a record says: its system prompt, first and last user message, and the shape of the conversation
reads: [records]
*/
SELECT
    * EXCEPT (system, messages, n),
    if(system != '', system, arrayStringConcat(
        arrayMap(m -> m.content, arrayFilter(m -> m.role IN ('system', 'developer'), messages)), '\n')) AS system,
    -- A text that merely starts with a bracket is a text; parts without any text (an image) say nothing.
    arrayFilter(t -> t != '', arrayMap(
        c -> arrayFirst(t -> t != '', [
            arrayStringConcat(arrayMap(p -> if(p.text != '', p.text, p.content),
                arrayFilter(p -> p.type IN ('', 'text', 'input_text'),
                    JSONExtract(if(startsWith(c, '['), c, ''), 'Array(Tuple(type String, text String, content String))'))), '\n'),
            if(startsWith(c, '[') AND c LIKE '%"type"%' AND isValidJSON(c), '', c)]),
        arrayFilter((c, r) -> r = 'user', messages.content, messages.role))) AS user_texts,
    user_texts[1] AS opening,
    user_texts[-1] AS prompt,
    toUInt16(least(length(messages), 65535)) AS turns,
    toUInt16(least(countEqual(messages.role, 'user'), 65535)) AS user_turns,
    toUInt16(least(countEqual(messages.role, 'assistant'), 65535)) AS assistant_turns,
    toUInt16(least(arraySum(arrayMap(c -> if(startsWith(c, '['),
        multiIf(c LIKE '%"image%', countSubstrings(c, '"image'), c LIKE '%"modality":%image%', 1, 0), 0),
        messages.content)), 65535)) AS images,
    toUInt16(least(countEqual(messages.role, 'tool') + arraySum(arrayMap(c -> if(startsWith(c, '['),
        countSubstrings(c, '"tool_result"') + countSubstrings(c, '"tool_call_response"'), 0), messages.content)),
        65535)) AS tool_results,
    toUInt32(least(arraySum(arrayMap(c -> length(c), messages.content)) - length(messages.content[-1]), 4294967295)) AS history_length,
    toUInt32(least(length(prompt), 4294967295)) AS prompt_length,
    toUInt32(least(length(response_text), 4294967295)) AS response_length,
    toUInt16(least(ifNull(n, 1), 65535)) AS samples
FROM records
