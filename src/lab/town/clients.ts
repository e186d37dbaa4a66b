/** Client programs: what each family sends about itself, the same for honest and hostile callers. */
import { Random } from '../random.ts';

export type ClientFamily =
  | 'python-sdk'
  | 'node-sdk'
  | 'openai-python'
  | 'langchain'
  | 'go-http'
  | 'curl'
  | 'coding-agent'
  | 'open-agent'
  | 'browser'
  | 'desktop'
  | 'gateway';

/** Which optional fields of a record a family fills. A field is there for all of a family or for none. */
export interface Habits {
  readonly session: boolean;
  readonly device: boolean;
  readonly named: boolean;
  readonly sampling: boolean;
  readonly caching: boolean;
}

interface Make extends Habits {
  readonly agent: (version: string, system: string) => string;
  readonly name: string;
  readonly versions: readonly string[];
  readonly systems: readonly string[];
}

const SERVERS = ['Linux', 'Linux', 'Linux', 'MacOS', 'Windows'];
const DESKS = [
  'Windows NT 10.0; Win64; x64',
  'Windows NT 10.0; Win64; x64',
  'Macintosh; Intel Mac OS X 10_15_7',
  'X11; Linux x86_64',
  'iPhone; CPU iPhone OS 18_5 like Mac OS X',
  'Linux; Android 15',
];
const SDK: Habits = { session: false, device: false, named: true, sampling: true, caching: true };

const CLIENTS: Readonly<Record<ClientFamily, Make>> = {
  'python-sdk': {
    ...SDK,
    name: 'aria-python',
    agent: (v, s) => `Aria/Python ${v} (${s})`,
    versions: ['0.71.0', '0.70.2', '0.69.0', '0.64.1', '0.60.0', '0.49.0'],
    systems: SERVERS,
  },
  'node-sdk': {
    ...SDK,
    name: 'aria-node',
    agent: (v, s) => `Aria/JS ${v} (${s})`,
    versions: ['0.66.0', '0.65.0', '0.60.3', '0.52.0'],
    systems: SERVERS,
  },
  'openai-python': {
    ...SDK,
    caching: false,
    name: 'openai-python',
    agent: (v) => `OpenAI/Python ${v}`,
    versions: ['2.6.1', '2.3.0', '1.109.1', '1.82.0', '1.54.3'],
    systems: SERVERS,
  },
  langchain: {
    ...SDK,
    name: 'langchain',
    agent: (v) => `langchain-aria/${v} python-httpx/0.28.1`,
    versions: ['1.0.4', '0.3.22', '0.3.9'],
    systems: SERVERS,
  },
  'go-http': {
    session: false,
    device: false,
    named: false,
    sampling: true,
    caching: false,
    name: '',
    agent: (v) => `Go-http-client/${v}`,
    versions: ['2.0', '1.1'],
    systems: SERVERS,
  },
  curl: {
    session: false,
    device: false,
    named: false,
    sampling: false,
    caching: false,
    name: '',
    agent: (v) => `curl/${v}`,
    versions: ['8.14.1', '8.7.1', '7.88.1'],
    systems: SERVERS,
  },
  'coding-agent': {
    session: true,
    device: true,
    named: true,
    sampling: false,
    caching: true,
    name: 'aria-code',
    agent: (v) => `aria-code/${v} (external, cli)`,
    versions: ['2.4.11', '2.4.10', '2.4.7', '2.3.31', '2.2.5'],
    systems: DESKS,
  },
  'open-agent': {
    session: true,
    device: false,
    named: true,
    sampling: true,
    caching: true,
    name: 'openharness',
    agent: (v) => `openharness/${v} ai-sdk/5.0`,
    versions: ['1.0.141', '1.0.138', '1.0.99'],
    systems: DESKS,
  },
  browser: {
    session: true,
    device: true,
    named: false,
    sampling: false,
    caching: false,
    name: '',
    agent: (v, s) =>
      `Mozilla/5.0 (${s}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${v} Safari/537.36`,
    versions: ['148.0.0.0', '147.0.0.0', '146.0.0.0', '141.0.0.0'],
    systems: DESKS,
  },
  desktop: {
    session: true,
    device: true,
    named: true,
    sampling: false,
    caching: true,
    name: 'aria-desktop',
    agent: (v, s) => `AriaDesktop/${v} (${s})`,
    versions: ['1.14.2', '1.14.0', '1.12.8'],
    systems: DESKS,
  },
  gateway: {
    session: false,
    device: false,
    named: true,
    sampling: true,
    caching: true,
    name: 'litellm',
    agent: (v) => `litellm/${v}`,
    versions: ['1.79.1', '1.78.5', '1.74.0'],
    systems: SERVERS,
  },
};

/** One installation: a family at a version on a system. */
export interface Install extends Habits {
  readonly family: ClientFamily;
  readonly userAgent: string;
  readonly name: string;
  readonly version: string;
  readonly ja4: string;
  readonly headers: string;
}

export function install(random: Random, family: ClientFamily): Install {
  const make = CLIENTS[family];
  const version = random.popular(make.versions, 2.2);
  const system = random.popular(make.systems, 1.4);
  // The handshake belongs to the program and its system's library, not to who runs it.
  const library = new Random(`tls/${family}/${version.split('.')[0]}/${system}`);
  const order = new Random(`headers/${family}/${version}`);
  const { session, device, named, sampling, caching } = make;
  return {
    session,
    device,
    named,
    sampling,
    caching,
    family,
    userAgent: make.agent(version, system),
    name: make.name,
    version,
    ja4: `t13d${library.int(10, 19)}${library.int(10, 19)}h2_${library.hex(12)}_${library.hex(12)}`,
    headers: order.hex(16),
  };
}
