// Who may import whom. Data flows down ROOMS; imports point up it. Proved in test/architecture.test.ts.

/** The rooms of the data flow, first to last: a room may import only rooms before it. */
const ROOMS = [
  'event',
  'engine',
  'content',
  'ingest',
  'features',
  'linking',
  'campaigns',
  'report',
];

/** Composition roots and what only they may use. */
const OUTER = ['config', 'lab', 'cli'];

const TEST = '\\.test\\.ts$';
const anyOf = (names) => `^src/(?:${names.join('|')})/`;

const pointsUp = ROOMS.map((room, at) => ({
  name: `imports-point-up-from-${room}`,
  comment: `${room} may import only the rooms before it, src/errors.ts and packages.`,
  severity: 'error',
  from: { path: `^src/${room}/`, pathNot: TEST },
  to: { path: '^src/', pathNot: ['^src/errors\\.ts$', anyOf(ROOMS.slice(0, at + 1))] },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...pointsUp,
    {
      name: 'known-rooms-only',
      comment: 'A new folder of src takes its place in the order above first.',
      severity: 'error',
      from: { path: `^src/(?!(?:${[...ROOMS, ...OUTER].join('|')})/)[^/]+/` },
      to: {},
    },
    {
      name: 'enter-by-the-door',
      comment: 'A room is entered only through its index.ts.',
      severity: 'error',
      from: { path: '^src/([^/]+)/', pathNot: TEST },
      to: { path: '^src/[^/]+/', pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$'] },
    },
    {
      name: 'enter-by-the-door-from-the-roots',
      comment: 'scan.ts and index.ts, too, enter a room only through its index.ts.',
      severity: 'error',
      from: { path: '^src/[^/]+\\.ts$' },
      to: { path: '^src/[^/]+/', pathNot: '^src/[^/]+/index\\.ts$' },
    },
    {
      name: 'nobody-imports-cli',
      comment: 'cli is the composition root.',
      severity: 'error',
      from: { pathNot: ['^src/cli/', TEST] },
      to: { path: '^src/cli/' },
    },
    {
      name: 'only-cli-imports-lab',
      comment: 'lab makes and measures worlds; a scan never needs it.',
      severity: 'error',
      from: { pathNot: ['^src/(?:cli|lab)/', TEST] },
      to: { path: '^src/lab/' },
    },
    {
      name: 'config-for-roots-only',
      comment: 'Configuration is read by the composition roots; rooms get options.',
      severity: 'error',
      from: { pathNot: ['^src/(?:cli|lab|config)/', '^src/scan\\.ts$', TEST] },
      to: { path: '^src/config/' },
    },
    {
      name: 'config-imports-errors-only',
      comment: 'config knows names and limits, not rooms.',
      severity: 'error',
      from: { path: '^src/config/', pathNot: TEST },
      to: { path: '^src/', pathNot: ['^src/errors\\.ts$', '^src/config/'] },
    },
    {
      name: 'errors-import-nothing',
      comment: 'src/errors.ts is below everything.',
      severity: 'error',
      from: { path: '^src/errors\\.ts$' },
      to: { path: '^src/' },
    },
    {
      name: 'adapters-stay-in-engine',
      comment: 'The database client is known to the engine adapters only.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/engine/', TEST] },
      to: { path: '(?:^|node_modules/)(?:chdb|@chdb|@clickhouse)(?:/|$)' },
    },
    {
      name: 'no-tests-in-the-product',
      comment: 'Code that ships does not import tests.',
      severity: 'error',
      from: { path: '^src/', pathNot: TEST },
      to: { path: [TEST, '^test/'] },
    },
    {
      name: 'no-cycles',
      comment: 'Types included: two modules that need each other are one.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'Every import is a file of this repository or a declared package.',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'no-dev-packages-in-the-product',
      comment: 'What ships depends on dependencies, not devDependencies.',
      severity: 'error',
      from: { path: '^src/', pathNot: TEST },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
