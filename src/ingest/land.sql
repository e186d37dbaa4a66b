/*
title: The last step before storage: times parsed, required fields checked, what lies before a given time left out, columns in the order of `landing`
reads: [classified]
*/
SELECT
    {batch:UInt32} AS batch,
    id,
    ifNull(parsed_at, toDateTime64(0, 3, 'UTC')) AS at,
    account_id, organization_id, api_key_id, end_user_id, session_id, channel, model,
    ip, user_agent, ja4, headers_fingerprint, client_name, client_version, device_id,
    if(status = 0, 200, status) AS status, error, latency_ms,
    least(input_tokens, 4294967295) AS input_tokens, least(output_tokens, 4294967295) AS output_tokens,
    least(reasoning_tokens, 4294967295) AS reasoning_tokens, least(cache_read_tokens, 4294967295) AS cache_read_tokens,
    least(cache_write_tokens, 4294967295) AS cache_write_tokens,
    temperature, max_tokens, samples, logprobs, thinking, has_content,
    turns, user_turns, assistant_turns, images, tool_results, history_length, prompt_length,
    language, system_hash, tools_hash, opening_hash, payload_hash, shingles,
    response_length, least(length(reasoning), 4294967295) AS reasoning_length, least(length(tool_calls), 65535) AS tool_calls,
    refused, stop_reason, artifacts, capability, techniques,
    if({keep_text:UInt8} = 1, concat(system, '\n', prompt), '') AS prompt,
    file, row AS line, field, reason
FROM
(
    SELECT
        *,
        -- Unix seconds, milli-, micro- or nanoseconds by magnitude; anything else is a date in words.
        toFloat64OrNull(happened) AS unix,
        if(unix IS NULL,
            parseDateTime64BestEffortOrNull(happened, 3, 'UTC'),
            if(abs(unix) < 4e18, toDateTime64(multiIf(unix > 1e17, unix / 1e9, unix > 1e14, unix / 1e6,
                unix > 1e11, unix / 1e3, unix), 3, 'UTC'), NULL)) AS parsed_at,
        multiIf(
            whole = 0, ('line', 'is not valid JSON'),
            id = '', ('id', 'is missing'),
            account_id = '', ('account_id', 'is missing'),
            match(id, '^[{\\[]') AND isValidJSON(id), ('id', 'is not a text or number'),
            match(account_id, '^[{\\[]') AND isValidJSON(account_id), ('account_id', 'is not a text or number'),
            model = '', ('model', 'is missing'),
            happened = '', ('timestamp', 'is missing'),
            parsed_at IS NULL, ('timestamp', 'is not a time'),
            parsed_at < toDateTime64('2015-01-01 00:00:00', 3, 'UTC'), ('timestamp', 'lies before 2015'),
            parsed_at > {latest:DateTime64(3, 'UTC')}, ('timestamp', 'lies in the future'),
            ('', '')) AS problem,
        problem.1 AS field,
        problem.2 AS reason
    FROM classified
)
-- Records without a usable time are counted as what they are, whenever they were.
WHERE ifNull(parsed_at >= {earliest:DateTime64(3, 'UTC')}, true)
