/*
title:   Stillwatch's own exchange format, stillwatch.exchange/v1
docs:    docs/formats.md#stillwatch
looks:   account_id, or timestamp beside model
sign:    JSONHas(line, 'account_id') OR (JSONHas(line, 'timestamp') AND JSONHas(line, 'model'))
*/
SELECT
    file, row, whole,
    r.id AS id,
    r.timestamp AS happened,
    r.account_id AS account_id,
    r.organization_id AS organization_id,
    r.api_key_id AS api_key_id,
    r.end_user_id AS end_user_id,
    r.session_id AS session_id,
    r.channel AS channel,
    r.model AS model,
    r.client.ip AS ip,
    r.client.user_agent AS user_agent,
    r.client.ja4 AS ja4,
    r.client.headers_fingerprint AS headers_fingerprint,
    r.client.client_name AS client_name,
    r.client.client_version AS client_version,
    r.client.device_id AS device_id,
    notEmpty(r.request.messages) OR r.request.system != '' AS has_content,
    r.request.system AS system,
    r.request.messages AS messages,
    arrayMap(t -> if(t.name = '', t.function.name, t.name),
        JSONExtract(r.request.tools, 'Array(Tuple(name String, function Tuple(name String)))')) AS tools,
    r.request.tools AS tools_json,
    r.request.temperature AS temperature,
    r.request.top_p AS top_p,
    r.request.max_tokens AS max_tokens,
    r.request.n AS n,
    r.request.logprobs NOT IN ('', 'false', '0', 'null') AS logprobs,
    r.request.thinking NOT IN ('', 'false', '0', 'null') AS thinking,
    r.response.text AS response_text,
    r.response.reasoning AS reasoning,
    arrayMap(c -> c.name, r.response.tool_calls) AS tool_calls,
    r.response.stop_reason AS stop_reason,
    r.response.refused AS refused,
    arrayMap(a -> (a.id, a.issued_to_account)::Tuple(id String, issued_to String), r.reasoning_artifacts) AS artifacts,
    r.usage.input_tokens AS input_tokens,
    r.usage.output_tokens AS output_tokens,
    r.usage.reasoning_tokens AS reasoning_tokens,
    r.usage.cache_read_tokens AS cache_read_tokens,
    r.usage.cache_write_tokens AS cache_write_tokens,
    r.status AS status,
    r.error AS error,
    r.latency_ms AS latency_ms
FROM
(
    SELECT file, row, whole, JSONExtract(line, 'Tuple(
        id String, timestamp String, account_id String, organization_id String, api_key_id String,
        end_user_id String, session_id String, channel String, model String,
        client Tuple(ip String, user_agent String, ja4 String, headers_fingerprint String,
            client_name String, client_version String, device_id String),
        request Tuple(system String, messages Array(Tuple(role String, content String)), tools String,
            temperature Nullable(Float64), top_p Nullable(Float64), max_tokens Nullable(Float64),
            n Nullable(Float64), logprobs String, thinking String),
        response Tuple(text String, reasoning String, tool_calls Array(Tuple(name String)),
            stop_reason String, refused Bool),
        reasoning_artifacts Array(Tuple(id String, issued_to_account String)),
        usage Tuple(input_tokens UInt64, output_tokens UInt64, reasoning_tokens UInt64,
            cache_read_tokens UInt64, cache_write_tokens UInt64),
        status UInt16, error String, latency_ms Float64)') AS r
    FROM lines
)
