/** One record of each shape that tests read: our own, with other products' field names. */

export const LITELLM = {
  id: 'chatcmpl-7',
  trace_id: 'trace-3',
  call_type: 'acompletion',
  status: 'success',
  startTime: '2026-01-24 09:20:46.847371',
  endTime: '2026-01-24 09:20:47',
  response_time: 0.25,
  model: 'gpt-4o',
  metadata: {
    user_api_key_hash: 'hash-1',
    user_api_key_org_id: 'org-2',
    user_api_key_user_id: 'user-7',
    user_api_key_team_id: null,
    requester_ip_address: '192.0.2.7',
  },
  prompt_tokens: 10,
  completion_tokens: 20,
  request_tags: ['User-Agent: openai-python', 'User-Agent: openai-python/1.9'].slice(1),
  end_user: 'customer-9',
  requester_ip_address: null,
  messages: [
    { role: 'system', content: 'Be terse.' },
    { role: 'user', content: 'Hi there' },
  ],
  response: {
    choices: [
      {
        finish_reason: 'tool_calls',
        message: {
          role: 'assistant',
          content: 'hello',
          reasoning_content: 'thought',
          tool_calls: [{ function: { name: 'lookup', arguments: '{}' } }],
        },
      },
    ],
    usage: {
      completion_tokens_details: { reasoning_tokens: 5 },
      prompt_tokens_details: { cached_tokens: 4 },
    },
  },
  model_parameters: {
    temperature: 0.2,
    max_tokens: 64,
    n: 2,
    logprobs: true,
    tools: [{ type: 'function', function: { name: 'lookup' } }],
  },
};

export const SPEND_LOG = {
  request_id: 'chatcmpl-8',
  call_type: 'acompletion',
  api_key: 'hash-8',
  startTime: '2026-01-24 09:20:46.847371',
  model: 'gpt-4o',
  user: 'default_user_id',
  team_id: 'team-4',
  metadata: JSON.stringify({
    user_api_key_user_id: null,
    error_information: { error_code: '429', error_class: 'RateLimitError' },
  }),
  prompt_tokens: 3,
  completion_tokens: 0,
  messages: '{}',
  response: '{}',
  status: 'failure',
  request_tags: '[]',
};

type Value =
  | { stringValue: string }
  | { intValue: string }
  | { arrayValue: { values: Value[] } }
  | { kvlistValue: { values: Pair[] } };
interface Pair {
  key: string;
  value: Value;
}

/** A plain value as OTLP nests it. */
function nested(value: unknown): Value {
  if (Array.isArray(value)) return { arrayValue: { values: value.map(nested) } };
  if (typeof value === 'object' && value !== null) return { kvlistValue: { values: pairs(value) } };
  return typeof value === 'number' ? { intValue: String(value) } : { stringValue: String(value) };
}
function pairs(value: object): Pair[] {
  return Object.entries(value).map(([key, one]) => ({ key, value: nested(one) }));
}

export const OTLP_OLD_SPAN = {
  resourceSpans: [
    {
      resource: { attributes: pairs({ 'service.name': 'gateway' }) },
      scopeSpans: [
        {
          spans: [
            {
              traceId: 'trace1',
              spanId: 'span0',
              name: 'GET /',
              startTimeUnixNano: '1772359200000000000',
              attributes: pairs({ 'http.route': '/' }),
            },
            {
              traceId: 'trace1',
              spanId: 'span1',
              name: 'openai.chat',
              startTimeUnixNano: '1772359200000000000',
              endTimeUnixNano: '1772359201500000000',
              status: {},
              attributes: pairs({
                'user.id': 'acct-1',
                'gen_ai.system': 'openai',
                'gen_ai.request.model': 'gpt-4',
                'gen_ai.prompt.1.role': 'user',
                'gen_ai.prompt.1.content': 'Tell me a joke',
                'gen_ai.prompt.0.role': 'system',
                'gen_ai.prompt.0.content': 'Be terse.',
                'gen_ai.completion.0.content': 'A joke',
                'gen_ai.completion.0.finish_reason': 'stop',
                'gen_ai.completion.0.tool_calls.0.name': 'search',
                'gen_ai.usage.prompt_tokens': 52,
                'gen_ai.usage.completion_tokens': 47,
              }),
            },
          ],
        },
      ],
    },
  ],
};

const INPUT = [{ role: 'user', parts: [{ type: 'text', content: 'Tell me a joke' }] }];
const OUTPUT = [
  {
    role: 'assistant',
    parts: [
      { type: 'reasoning', content: 'hm' },
      { type: 'text', content: 'Why not?' },
    ],
    finish_reason: 'stop',
  },
];
const SYSTEM = [{ type: 'text', content: 'You are a bot' }];

function event(attributes: object): object {
  return {
    resourceLogs: [
      {
        resource: { attributes: pairs({ 'account.id': 'acct-2' }) },
        scopeLogs: [
          {
            logRecords: [
              {
                traceId: 't2',
                spanId: 's2',
                timeUnixNano: '0',
                observedTimeUnixNano: '1772359200000000000',
                eventName: 'gen_ai.client.inference.operation.details',
                attributes: pairs({
                  'gen_ai.provider.name': 'openai',
                  'gen_ai.operation.name': 'chat',
                  'gen_ai.request.model': 'gpt-4',
                  'gen_ai.response.finish_reasons': ['stop'],
                  'gen_ai.usage.input_tokens': 52,
                  'gen_ai.usage.cache_read.input_tokens': 20,
                  ...attributes,
                }),
              },
            ],
          },
        ],
      },
    ],
  };
}

export const OTLP_EVENT = event({
  'gen_ai.response.id': 'chatcmpl-1',
  'gen_ai.input.messages': JSON.stringify(INPUT),
  'gen_ai.output.messages': JSON.stringify(OUTPUT),
  'gen_ai.system_instructions': JSON.stringify(SYSTEM),
});
export const OTLP_STRUCTURED = event({
  'gen_ai.response.id': 'chatcmpl-2',
  'gen_ai.input.messages': INPUT,
  'gen_ai.output.messages': OUTPUT,
  'gen_ai.system_instructions': SYSTEM,
});
