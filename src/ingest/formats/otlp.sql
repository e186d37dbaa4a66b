/*
title:   OpenTelemetry: model calls in OTLP JSON, as spans or log events, both generations of gen_ai attributes, and OpenInference
docs:    docs/formats.md#otlp
looks:   resourceSpans or resourceLogs
sign:    JSONHas(line, 'resourceSpans') OR JSONHas(line, 'resourceLogs')
account: account.id, account_id, customer.id, user.id, enduser.id, gen_ai.user.id, gen_ai.user, metadata.user_api_key_user_id,
    traceloop.association.properties.user_id, langfuse.user.id; of the call first, then of its resource
*/
WITH
['account.id', 'account_id', 'customer.id', 'user.id', 'enduser.id', 'gen_ai.user.id', 'gen_ai.user',
    'metadata.user_api_key_user_id', 'traceloop.association.properties.user_id', 'langfuse.user.id'] AS account_keys,
[['gen_ai.usage.input_tokens', 'gen_ai.usage.prompt_tokens', 'llm.token_count.prompt'],
    ['gen_ai.usage.output_tokens', 'gen_ai.usage.completion_tokens', 'llm.token_count.completion'],
    ['gen_ai.usage.reasoning.output_tokens', 'gen_ai.usage.reasoning_tokens', 'llm.token_count.completion_details.reasoning'],
    ['gen_ai.usage.cache_read.input_tokens', 'gen_ai.usage.cache_read_input_tokens', 'llm.token_count.prompt_details.cache_read'],
    ['gen_ai.usage.cache_creation.input_tokens', 'gen_ai.usage.cache_creation_input_tokens', 'llm.token_count.prompt_details.cache_write']] AS token_keys,
calls AS
(
    SELECT file, row, whole,
        JSONExtract(line, 'Tuple(
            resourceSpans Array(Tuple(resource Tuple(attributes String), scopeSpans Array(Tuple(spans Array(Tuple(traceId String,
                spanId String, startTimeUnixNano String, endTimeUnixNano String, attributes String, events String, status Tuple(code String))))))),
            resourceLogs Array(Tuple(resource Tuple(attributes String), scopeLogs Array(Tuple(logRecords Array(Tuple(traceId String, spanId String,
                timeUnixNano String, observedTimeUnixNano String, eventName String, attributes String, body Tuple(kvlistValue Tuple(values String)))))))))') AS d,
        arrayFlatten(arrayMap(r -> arrayMap(s -> arrayMap(x -> (x.traceId, x.spanId, [x.startTimeUnixNano], x.endTimeUnixNano, '', x.status.code,
            [x.attributes], r.resource.attributes, x.events), s.spans), r.scopeSpans), d.resourceSpans)) AS spans,
        arrayFlatten(arrayMap(r -> arrayMap(s -> arrayMap(x -> (x.traceId, x.spanId, [x.timeUnixNano, x.observedTimeUnixNano], '', concat('log ', x.eventName), '',
            [x.attributes, x.body.kvlistValue.values], r.resource.attributes, ''), s.logRecords), r.scopeLogs), d.resourceLogs)) AS logs, arrayConcat(spans, logs) AS both,
        -- A line that is not JSON still gives one record, for its reason.
        arrayJoin(arrayResize(both, if(whole, length(both), 1))) AS c
    FROM lines
),
told AS
(
    SELECT file, row, whole, c.1 AS trace, c.2 AS span, c.5 AS event, c.6 AS code,
        JSONExtract(c.9, 'Array(Tuple(name String, attributes Array(Tuple(key String, value Tuple(stringValue String, intValue String,
            doubleValue String, boolValue String, arrayValue String, kvlistValue String)))))') AS events,
        arrayMap(t -> JSONExtract(t, 'Array(Tuple(key String, value Tuple(stringValue String, intValue String, doubleValue String,
            boolValue String, arrayValue String, kvlistValue String)))'), arrayConcat([c.8], c.7)) AS sets, arrayConcat(arrayFlatten(arraySlice(sets, 2)), arrayFlatten(events.attributes)) AS own,
        arrayFirst(t -> t NOT IN ('', '0'), c.3) AS start, c.4 AS finish, at['llm.invocation_parameters'] AS asked,
        mapFromArrays(own.key, arrayMap(v -> concat(v.1, v.2, v.3, v.4, v.5, v.6), own.value)) AS at,
        mapFromArrays(sets[1].key, arrayMap(v -> concat(v.1, v.2, v.3, v.4, v.5, v.6), sets[1].value)) AS home,
        arrayFirst(x -> x != '', [at['gen_ai.request.model'], at['gen_ai.response.model'], at['llm.model_name'], JSONExtractString(asked, 'model')]) AS model,
        arrayFirst(x -> x != '', [at['gen_ai.operation.name'], lower(at['openinference.span.kind'])]) AS operation
    FROM calls
    WHERE NOT whole OR (operation IN ('', 'chat', 'text_completion', 'generate_content', 'llm') AND (model != '' OR operation != '')
        AND (event IN ('', 'log ') OR endsWith(event, 'inference.operation.details')) AND at['event.name'] NOT LIKE 'gen_ai.%.message')
),
plain AS
(
    SELECT *,
        -- Attributes that hold messages are JSON text, or OTLP values nested in one another: those become the same JSON text.
        arrayMap(t -> arrayFirst(x -> x != '', arrayConcat(arrayMap(j -> toJSONString(arrayMap(v -> (
                arrayFirst(e -> e.key = 'role', v.kvlistValue.values).value.stringValue, arrayFirst(e -> e.key = 'content', v.kvlistValue.values).value.stringValue,
                arrayFirst(e -> e.key = 'finish_reason', v.kvlistValue.values).value.stringValue,
                arrayMap(p -> (arrayFirst(e -> e.key = 'type', p.kvlistValue.values).value.stringValue,
                    arrayFirst(e -> e.key IN ('content', 'text'), p.kvlistValue.values).value.stringValue,
                    arrayFirst(e -> e.key = 'name', p.kvlistValue.values).value.stringValue),
                    arrayFirst(e -> e.key = 'parts', v.kvlistValue.values).value.arrayValue.values)
                )::Tuple(role String, content String, finish_reason String, parts Array(Tuple(type String, content String, name String))),
                JSONExtract(j, 'Tuple(values Array(Tuple(kvlistValue Tuple(values Array(Tuple(key String, value Tuple(stringValue String,
                    arrayValue Tuple(values Array(Tuple(kvlistValue Tuple(values Array(Tuple(key String, value Tuple(stringValue String))))))))))))))').values)),
            arrayFilter(j -> startsWith(j, '{"values"'), [t])), [t])),
            [arrayFirst(x -> x != '', [at['gen_ai.input.messages'], at['gen_ai.prompt']]),
             arrayFirst(x -> x != '', [at['gen_ai.output.messages'], at['gen_ai.completion']]), at['gen_ai.system_instructions']]) AS said,
        JSONExtract(said[2], 'Array(Tuple(content String, finish_reason String, parts Array(Tuple(type String, content String, text String, name String))))') AS out,
        arrayFlatten(out.parts) AS parts,
        arraySort(k -> toUInt32OrZero(extract(k, '[0-9]+')), arrayFilter(k -> match(k, '^(gen_ai\\.prompt|llm\\.input_messages)\\.[0-9]+\\.(message\\.)?role$'), mapKeys(at))) AS numbered,
        -- The newest of a very long conversation: each look into the map is a walk.
        arrayConcat(arraySlice(numbered, 1, 8), arraySlice(arraySlice(numbered, 9), -500)) AS places
    FROM told
)
SELECT * EXCEPT tokens FROM
(SELECT file, row, whole,
    arrayFirst(x -> x != '', [at['gen_ai.response.id'], concat(trace, if(span = '', '', ':'), span)]) AS id, start AS happened,
    arrayFirst(x -> x != '', arrayConcat(arrayMap(k -> at[k], account_keys), arrayMap(k -> home[k], account_keys))) AS account_id,
    arrayFirst(x -> x != '', [at['organization.id'], at['tenant.id'], at['metadata.user_api_key_org_id'], at['metadata.user_api_key_team_id'],
        home['organization.id'], home['tenant.id']]) AS organization_id,
    arrayFirst(x -> x != '', [at['api_key.id'], at['metadata.user_api_key_hash']]) AS api_key_id,
    arrayFirst(x -> x != account_id, [at['enduser.id'], at['user.id'], at['llm.user']]) AS end_user_id,
    arrayFirst(x -> x != '', [at['gen_ai.conversation.id'], at['session.id'], at['traceloop.association.properties.session_id'], at['langfuse.session.id']]) AS session_id,
    at['channel'] AS channel, model,
    arrayFirst(x -> x != '', [at['client.address'], at['http.client_ip'], at['metadata.requester_ip_address'], at['net.peer.ip']]) AS ip,
    arrayFirst(x -> x != '', [at['user_agent.original'], at['http.user_agent']]) AS user_agent,
    at['tls.client.ja4'] AS ja4, '' AS headers_fingerprint, '' AS client_name, '' AS client_version, at['device.id'] AS device_id,
    notEmpty(messages) OR system != '' AS has_content,
    arrayFirst(x -> x != '', [arrayStringConcat(arrayMap(p -> concat(p.content, p.text), JSONExtract(said[3], 'Array(Tuple(content String, text String))')), '\n'),
        arrayStringConcat(arrayFilter(x -> NOT startsWith(x, '['), [said[3]]))]) AS system,
    arrayConcat(
        arrayMap(m -> (m.role, arrayFirst(x -> x NOT IN ('', '[]'), [m.parts, m.content]))::Tuple(role String, content String),
            JSONExtract(said[1], 'Array(Tuple(role String, content String, parts String))')),
        arrayMap(k -> (at[k], at[replaceOne(k, 'role', 'content')])::Tuple(role String, content String), places),
        arrayMap(e -> (extract(e.1, '^gen_ai\\.(.*)\\.message$'),
            arrayFirst(v -> v.key IN ('content', 'gen_ai.event.content'), e.2).value.stringValue)::Tuple(role String, content String),
            arrayFilter(e -> endsWith(e.1, '.message'), events))) AS messages,
    arrayMap(t -> arrayFirst(x -> x != '', [t.name, t.function.name]), JSONExtract(tools_json, 'Array(Tuple(name String, function Tuple(name String)))')) AS tools,
    arrayFirst(x -> x != '', [at['gen_ai.tool.definitions'], JSONExtractRaw(asked, 'tools')]) AS tools_json,
    coalesce(toFloat64OrNull(at['gen_ai.request.temperature']), JSONExtract(asked, 'temperature', 'Nullable(Float64)')) AS temperature, coalesce(toFloat64OrNull(at['gen_ai.request.top_p']), JSONExtract(asked, 'top_p', 'Nullable(Float64)')) AS top_p,
    coalesce(toFloat64OrNull(at['gen_ai.request.max_tokens']), JSONExtract(asked, 'max_tokens', 'Nullable(Float64)')) AS max_tokens,
    coalesce(toFloat64OrNull(at['gen_ai.request.choice.count']), JSONExtract(asked, 'n', 'Nullable(Float64)')) AS n,
    JSONExtractBool(asked, 'logprobs') OR at['gen_ai.request.logprobs'] = 'true' AS logprobs,
    at['gen_ai.request.reasoning.level'] NOT IN ('', 'none') OR JSONHas(asked, 'thinking') OR JSONHas(asked, 'reasoning_effort') AS thinking,
    arrayFirst(x -> x != '', [arrayStringConcat(arrayMap(p -> concat(p.content, p.text), arrayFilter(p -> p.type IN ('', 'text'), parts)), '\n'), out[1].content,
        at['gen_ai.completion.0.content'], at['llm.output_messages.0.message.content']]) AS response_text,
    arrayStringConcat(arrayMap(p -> concat(p.content, p.text), arrayFilter(p -> p.type IN ('reasoning', 'thinking'), parts)), '\n') AS reasoning,
    arrayConcat(arrayMap(p -> p.name, arrayFilter(p -> p.type IN ('tool_call', 'server_tool_call'), parts)),
        arrayMap(k -> at[k], arraySort(arrayFilter(k -> match(k, '^(gen_ai\\.completion|llm\\.output_messages)\\.0\\..*tool_calls?\\.[0-9]+\\.(tool_call\\.function\\.)?name$'), mapKeys(at))))) AS tool_calls,
    arrayFirst(x -> x != '', [JSONExtract(at['gen_ai.response.finish_reasons'], 'Array(String)')[1],
        JSONExtract(at['gen_ai.response.finish_reasons'], 'Tuple(values Array(Tuple(stringValue String)))').values.stringValue[1],
        out[1].finish_reason, at['gen_ai.completion.0.finish_reason']]) AS stop_reason,
    stop_reason IN ('content_filter', 'refusal') AS refused, []::Array(Tuple(id String, issued_to String)) AS artifacts,
    arrayMap(keys -> toUInt64OrZero(extract(arrayFirst(x -> x != '', arrayMap(k -> at[k], keys)), '^[0-9]{1,18}')), token_keys) AS tokens,
    tokens[1] AS input_tokens, tokens[2] AS output_tokens, tokens[3] AS reasoning_tokens,
    tokens[4] AS cache_read_tokens, tokens[5] AS cache_write_tokens,
    toUInt16OrZero(arrayFirst(x -> x != '', [at['http.response.status_code'], at['http.status_code'],
        if(code IN ('2', 'STATUS_CODE_ERROR') OR at['error.type'] != '', '500', '')])) AS status,
    arrayFirst(x -> x != '', [at['error.type'], at['exception.type']]) AS error,
    greatest(0., (toFloat64OrZero(finish) - toFloat64OrZero(start)) / 1e6 * (finish != '')) AS latency_ms
FROM plain)
