/*
title:   LiteLLM: StandardLoggingPayload, and rows of its spend log
docs:    docs/formats.md#litellm
looks:   call_type beside startTime
sign:    JSONHas(line, 'call_type') AND JSONHas(line, 'startTime')
account: metadata.user_api_key_user_id, user, metadata.user_api_key_team_id, team_id, metadata.user_api_key_hash, api_key
*/
SELECT
    file, row, whole,
    arrayFirst(x -> x != '', [r.id, r.request_id, r.litellm_call_id]) AS id,
    r.startTime AS happened,
    -- `default_user_id` is the proxy's own: everybody who has no user of their own.
    arrayFirst(x -> x NOT IN ('', 'default_user_id'), [m.user_api_key_user_id, r.user, m.user_api_key_team_id,
        r.team_id, m.user_api_key_hash, r.api_key, m.user_api_key]) AS account_id,
    arrayFirst(x -> x != '', [m.user_api_key_org_id, r.organization_id, m.user_api_key_team_id, r.team_id]) AS organization_id,
    arrayFirst(x -> x != '', [m.user_api_key_hash, r.api_key, m.user_api_key]) AS api_key_id,
    arrayFirst(x -> x != '', [r.end_user, m.user_api_key_end_user_id]) AS end_user_id,
    arrayFirst(x -> x != '', [r.session_id, r.trace_id]) AS session_id,
    '' AS channel,
    arrayFirst(x -> x != '', [r.model, r.model_group]) AS model,
    arrayFirst(x -> x != '', [r.requester_ip_address, m.requester_ip_address]) AS ip,
    arrayFirst(x -> x != '', [m.user_agent, extract(r.request_tags, '"User-Agent: ([^"\\\\]+)"')]) AS user_agent,
    '' AS ja4, '' AS headers_fingerprint, '' AS client_name, '' AS client_version, '' AS device_id,
    notEmpty(messages) AS has_content,
    '' AS system,
    arrayConcat(JSONExtract(r.messages, 'Array(Tuple(role String, content String))'),
        arrayFilter(x -> r.messages != '' AND NOT isValidJSON(r.messages), [('user', r.messages)::Tuple(role String, content String)])) AS messages,
    arrayMap(t -> arrayFirst(x -> x != '', [t.name, t.function.name]),
        JSONExtract(r.model_parameters.tools, 'Array(Tuple(name String, function Tuple(name String)))')) AS tools,
    r.model_parameters.tools AS tools_json,
    r.model_parameters.temperature AS temperature,
    r.model_parameters.top_p AS top_p,
    coalesce(r.model_parameters.max_tokens, r.model_parameters.max_completion_tokens) AS max_tokens,
    r.model_parameters.n AS n,
    r.model_parameters.logprobs NOT IN ('', 'false', '0', 'null') AS logprobs,
    (r.model_parameters.thinking NOT IN ('', 'false', 'null') AND r.model_parameters.thinking NOT LIKE '%disabled%')
        OR r.model_parameters.reasoning_effort NOT IN ('', 'none') AS thinking,
    a.choices[1].message.content AS response_text,
    a.choices[1].message.reasoning_content AS reasoning,
    arrayMap(c -> c.function.name, a.choices[1].message.tool_calls) AS tool_calls,
    a.choices[1].finish_reason AS stop_reason,
    a.choices[1].message.refusal != '' OR a.choices[1].finish_reason = 'content_filter' AS refused,
    []::Array(Tuple(id String, issued_to String)) AS artifacts,
    r.prompt_tokens AS input_tokens,
    r.completion_tokens AS output_tokens,
    a.usage.completion_tokens_details.reasoning_tokens AS reasoning_tokens,
    greatest(a.usage.prompt_tokens_details.cached_tokens, a.usage.cache_read_input_tokens) AS cache_read_tokens,
    a.usage.cache_creation_input_tokens AS cache_write_tokens,
    toUInt16(multiIf(r.status != 'failure', 200, match(code, '^[1-5][0-9]{2}$'), toUInt16OrZero(code), 500)) AS status,
    arrayFirst(x -> x != '', [e.error_class, code]) AS error,
    toFloat64OrZero(r.response_time) * 1000 AS latency_ms
FROM
(
    SELECT
        file, row, whole,
        JSONExtract(line, 'Tuple(id String, request_id String, litellm_call_id String, trace_id String, session_id String,
            startTime String, response_time String, status String, model String, model_group String,
            user String, team_id String, organization_id String, api_key String, end_user String,
            requester_ip_address String, request_tags String, metadata String, messages String, response String,
            error_information String, prompt_tokens UInt64, completion_tokens UInt64,
            model_parameters Tuple(tools String, temperature Nullable(Float64), top_p Nullable(Float64),
                max_tokens Nullable(Float64), max_completion_tokens Nullable(Float64), n Nullable(Float64),
                logprobs String, thinking String, reasoning_effort String))') AS r,
        -- The spend log keeps these as JSON inside a string, the payload as objects; both read alike as text.
        JSONExtract(r.metadata, 'Tuple(user_api_key_user_id String, user_api_key_team_id String, user_api_key_org_id String,
            user_api_key_hash String, user_api_key String, user_api_key_end_user_id String,
            requester_ip_address String, user_agent String, error_information String)') AS m,
        JSONExtract(r.response, 'Tuple(choices Array(Tuple(finish_reason String, message Tuple(content String,
                reasoning_content String, refusal String, tool_calls Array(Tuple(function Tuple(name String)))))),
            usage Tuple(completion_tokens_details Tuple(reasoning_tokens UInt64),
                prompt_tokens_details Tuple(cached_tokens UInt64),
                cache_read_input_tokens UInt64, cache_creation_input_tokens UInt64))') AS a,
        JSONExtract(arrayFirst(x -> x != '', [r.error_information, m.error_information]),
            'Tuple(error_code String, error_class String)') AS e,
        e.error_code AS code
    FROM lines
)
