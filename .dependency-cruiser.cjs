'use strict';

/**
 * The rooms of `lib/`: what each may import besides itself, and why not more. `test/architecture.test.ts` keeps these laws, and shows for every
 * one of them that it can fail. Not all rooms exist yet.
 */
const DECLARERS = ['workflows', 'actions', 'repository', 'identity', 'promotion', 'observability', 'pipelines'];
const READS = 'it reads models and never another reader, so that each can be taken out or replaced without the others';

const ROOMS = {
  core: [[], 'everything stands on it, so it stands on nothing'],
  expressions: [['core'], 'an expression knows nothing of the place where it is used; whoever owns a reference resolves it'],
  workflows: [['core', 'expressions'], 'the centre owns the interface (IStep) and the outside implements it'],
  actions: [['core', 'expressions', 'workflows'], 'a typed action is a step and nothing more'],
  repository: [['core', 'expressions', 'workflows'], 'settings of a repository hold with or without typed actions'],
  identity: [['core', 'expressions', 'workflows', 'actions', 'repository'], 'who a job is does not depend on where it deploys to'],
  promotion: [['core', 'expressions', 'workflows', 'actions', 'repository', 'identity'], 'what watches a promotion lives with the one who watches'],
  observability: [['core', 'expressions', 'workflows', 'actions', 'promotion'], 'it watches promotions and needs neither identities nor settings'],
  pipelines: [['core', 'expressions', 'workflows', 'actions', 'repository', 'identity', 'promotion', 'observability'], 'declarers never read'],
  checks: [['core', 'expressions', ...DECLARERS], READS],
  apply: [['core', 'repository'], `${READS}: it takes the document of settings and brings it to GitHub, whoever wrote it`],
  simulator: [['core', 'expressions', ...DECLARERS], READS],
  importer: [['core', 'expressions', ...DECLARERS], READS],
  diagrams: [['core', ...DECLARERS], `${READS}; it prints models and parses no expression`],
  delivery: [['core', 'expressions', ...DECLARERS, 'checks', 'simulator', 'importer', 'diagrams'], 'the conductor is loaded by programs, never by a command line'],
  runtime: [['core'], 'its programs run inside jobs, bundled to one file: the library must not come along'],
  cli: [['core', 'apply', 'delivery', 'checks', 'simulator', 'importer', 'diagrams'], 'a command calls the delivery, the readers and what applies settings; it declares nothing'],
};

const escaped = (path) => path.replace(/[.]/g, '\\.');
const file = (path) => `^lib/${escaped(path)}$`;
const folder = (path) => `^lib/${path}/`;
const packages = (...names) => names.map((name) => `(^|node_modules/)${name}(/|$)`);
const builtIns = (...names) => `^(node:)?(${names.join('|')})(/|$)`;

const forbidden = [
  ...Object.entries(ROOMS).map(([room, [allowed, reason]]) => ({
    name: `room-${room}`,
    comment: `'${room}' may import ${allowed.length > 0 ? allowed.join(', ') : 'no other room'}: ${reason}.`,
    from: { path: folder(room) },
    to: { path: '^lib/', pathNot: [room, ...allowed].map(folder) },
  })),
  {
    name: 'only-through-the-door',
    comment: "A room imports another room's index.ts or inside.ts and nothing behind them: what is not exported there may change at any time.",
    from: { path: '^lib/([^/]+)/' },
    to: { path: '^lib/[^/]+/', pathNot: ['^lib/$1/', '^lib/[^/]+/(index|inside)\\.ts$'] },
  },
  {
    name: 'index-lists-rooms',
    comment: 'lib/index.ts lists the doors of the rooms and holds nothing else.',
    from: { path: file('index.ts') },
    to: { pathNot: '^lib/[^/]+/index\\.ts$' },
  },
  {
    name: 'no-cycles',
    comment: 'No import cycles, type-only ones included: what is in a cycle can only be understood, loaded and changed as a whole.',
    from: { path: '^lib/' },
    to: { circular: true },
  },
  {
    name: 'only-the-adapter-knows-projen',
    comment: 'Only the projen adapter imports projen: everything else works in a unit test, with no project and no disk.',
    from: { path: '^lib/', pathNot: file('delivery/projen-adapter.ts') },
    to: { path: packages('projen') },
  },
  {
    name: 'only-the-renderer-knows-yaml',
    comment: 'Only the renderer and the importer import yaml: what is between them is data and has no syntax.',
    from: { path: '^lib/', pathNot: [folder('delivery/render'), folder('importer/read')] },
    to: { path: packages('yaml') },
  },
  {
    name: 'few-touch-the-disk',
    comment: 'Disk, network and other processes belong to the projen adapter and its two helpers, importer/read, apply, cli and runtime: '
      + 'declaring, checking and rendering have no side effects.',
    from: {
      path: '^lib/',
      pathNot: [
        file('delivery/projen-adapter.ts'), file('delivery/private/read-text.ts'), file('delivery/private/verified-store.ts'),
        folder('importer/read'), folder('apply'), folder('cli'), folder('runtime'),
        // A second thread for GitHub's parser: no disk, no network.
        folder('delivery/parse'),
      ],
    },
    to: { path: builtIns('fs', 'http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns', 'child_process', 'worker_threads', 'cluster') },
  },
  {
    name: 'no-surroundings',
    comment: 'The clock, the machine and the environment are for cli and runtime: elsewhere the same program must give the same files.',
    from: { path: '^lib/', pathNot: [folder('cli'), folder('runtime')] },
    to: { path: builtIns('process', 'os', 'perf_hooks', 'timers') },
  },
  {
    name: 'only-what-is-published',
    comment: 'lib imports nothing outside of lib: tests, scripts and examples are not in the package.',
    from: { path: '^lib/' },
    to: { path: '^(test|scripts|bench|examples|docs|data|projenrc|\\.projenrc)' },
  },
  {
    name: 'only-what-is-installed',
    comment: 'lib imports dependencies and peers: a user does not have the devDependencies. aws-cdk-lib is an optional peer, loaded by one file when a template is made; '
      + 'its version is asked for first.',
    from: { path: '^lib/', pathNot: [file('identity/aws/private/cdk.ts'), file('identity/aws/private/installed-version.ts')] },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['npm', 'npm-peer', 'npm-optional', 'npm-bundled'] },
  },
];

module.exports = {
  forbidden: forbidden.map((rule) => ({ severity: 'error', ...rule })),
  options: {
    // The parsers that the build bundles are files of others; what it compiles stands beside the sources and says the same again.
    exclude: { path: ['/vendor/', '^lib/.*\\.(js|d\\.ts)$'] },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.cjs', '.json'] },
    doNotFollow: { path: 'node_modules' },
    // Imports of types count: a cycle of types is a cycle for the reader, and for the languages that jsii writes.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.dev.json' },
  },
};
