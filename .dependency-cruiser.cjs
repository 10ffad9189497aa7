'use strict';

const { readFileSync } = require('fs');
const { join } = require('path');

/**
 * The rooms of `lib/`: what each may import besides itself, and why not more. `test/architecture` keeps these laws, and shows for every
 * one of them that it can fail.
 */
const READS = 'it reads models and never another reader, so that each can be taken out or replaced without the others';

/** The rooms that declare, in the order in which they resolve: said once, in the conductor's list. */
const DECLARERS = [...readFileSync(join(__dirname, 'lib/delivery/rooms.ts'), 'utf8').matchAll(/\{ room: '([\w-]+)'/g)].map(([, room]) => room);

/** What is below all that declares, and why it imports nothing further up. */
const BASE = {
  core: 'everything stands on it, so it stands on nothing',
  checks: 'the engine of the checks knows no rule and no model',
  expressions: 'an expression knows nothing of the place where it is used; whoever owns a reference resolves it',
  scripts: 'who runs the text of a script is a question about shells and programs, whatever workflow it stands in',
};

/** Why a room that declares may not import what comes after it. */
const REASONS = {
  workflows: 'the centre owns the interface (IStep) and the outside implements it',
  actions: 'a typed action is a step and nothing more',
  semantics: 'what GitHub does with a model is asked by whoever stands above, and asks nobody about settings',
  repository: 'settings of a repository hold whoever may be whom in a cloud',
  identity: 'who a job is does not depend on where it deploys to',
  observability: 'what is measured is about all that was declared before, and what is promoted later looks at what was measured',
  promotion: 'what moves through environments is the last word on all that was declared before it',
  pipelines: 'what is ready-made is put together of all that can be declared, and nothing is put together of it',
};

/** Each of these may import those above it: what is declared stands on what was declared before. */
const TOWER = [...Object.entries(BASE), ...DECLARERS.map((room) => [room, REASONS[room] ?? 'a room knows only what resolves before it'])];
const above = (room) => TOWER.map(([name]) => name).slice(0, TOWER.findIndex(([name]) => name === room));
const MODELS = TOWER.map(([name]) => name);

const ROOMS = {
  ...Object.fromEntries(TOWER.map(([room, reason]) => [room, [above(room), reason]])),
  simulator: [MODELS, READS],
  importer: [MODELS, READS],
  diagrams: [MODELS.filter((room) => room !== 'expressions'), `${READS}; it prints models and parses no expression`],
  apply: [['core', 'repository'], `${READS}: it takes the document of settings and brings it to GitHub, whoever wrote it`],
  linter: [[...MODELS, 'delivery'], 'it asks the rules of all rooms about a repository as it stands, and declares nothing'],
  delivery: [MODELS, 'the conductor is loaded by programs, never by a command line'],
  runtime: [['core'], 'its programs run inside jobs, bundled to one file: the library must not come along'],
  cli: [['core', 'apply', 'delivery', 'checks', 'workflows', 'actions', 'semantics', 'repository', 'promotion', 'simulator', 'importer', 'linter', 'diagrams'], 'a command calls the delivery, the readers and what applies settings; it declares nothing'],
};

const escaped = (path) => path.replace(/[.]/g, '\\.');
const file = (path) => `^lib/${escaped(path)}$`;
const folder = (path) => `^lib/${path}/`;
const packages = (...names) => names.map((name) => `(^|node_modules/)${name}(/|$)`);
const builtIns = (...names) => `^(node:)?(${names.join('|')})(/|$)`;

/** Where reading begins: the doors and rooms, and what is started by its path. */
const STARTS = ['^lib/[^/]+/(index|inside|room)\\.ts$', file('index.ts'), file('cli/main.ts'), file('delivery/read-back/parser/worker.ts'), file('linter/ahead/worker.ts'), '^lib/runtime/[^/]+/main\\.ts$'];

const forbidden = [
  ...Object.entries(ROOMS).map(([room, [allowed, reason]]) => ({
    name: `room-${room}`,
    comment: `'${room}' may import ${allowed.length > 0 ? allowed.join(', ') : 'no other room'}: ${reason}.`,
    from: { path: folder(room) },
    to: { path: '^lib/', pathNot: [room, ...allowed].map(folder) },
  })),
  {
    name: 'only-through-the-door',
    comment: "A room imports another room's index.ts or inside.ts and nothing behind them: what is not exported there may change at any time. The conductor's list imports room.ts.",
    from: { path: '^lib/([^/]+)/', pathNot: file('delivery/rooms.ts') },
    to: { path: '^lib/[^/]+/', pathNot: ['^lib/$1/', '^lib/[^/]+/(index|inside)\\.ts$'] },
  },
  {
    name: 'rooms-are-listed-once',
    comment: "The list of the rooms imports what a room gives to the conductor, its room.ts, and nobody else does: so a new room is one line.",
    from: { path: file('delivery/rooms.ts') },
    to: { path: '^lib/', pathNot: ['^lib/delivery/', '^lib/[^/]+/room\\.ts$'] },
  },
  {
    name: 'no-own-door',
    comment: 'A file imports what it needs of its own room from where it stands: through a door it would load, and depend on, the whole room.',
    from: { path: '^lib/([^/]+)/.+', pathNot: ['^lib/[^/]+/inside\\.ts$', file('cli/main.ts')] },
    to: { path: ['^lib/$1/index\\.ts$', '^lib/$1/inside\\.ts$'] },
  },
  {
    name: 'index-lists-rooms',
    comment: 'lib/index.ts lists the doors of the rooms and holds nothing else.',
    from: { path: file('index.ts') },
    to: { pathNot: '^lib/[^/]+/index\\.ts$' },
  },
  {
    name: 'no-file-without-reader',
    comment: 'Every file can be reached from a door, a room.ts or a program: what nobody reads is not kept, a second door of a folder least of all.',
    from: { path: STARTS },
    to: { path: '^lib/', pathNot: STARTS, reachable: false },
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
    from: { path: '^lib/', pathNot: folder('delivery/projen') },
    to: { path: packages('projen') },
  },
  {
    name: 'only-the-renderer-knows-yaml',
    comment: "Only the renderer, the importer and GitHub's own parser, which brings it along, import yaml: what is between them is data and has no syntax.",
    from: { path: '^lib/', pathNot: [folder('delivery/render'), folder('importer/read'), folder('expressions/private/official')] },
    to: { path: packages('yaml') },
  },
  {
    name: 'few-touch-the-disk',
    comment: 'Disk, network and other processes belong to the projen adapter, importer/read, linter/read, apply, cli and runtime: '
      + 'declaring, checking and rendering have no side effects.',
    from: {
      path: '^lib/',
      pathNot: [
        folder('delivery/projen'),
        folder('importer/read'), folder('linter/read'), folder('apply'), folder('cli'), folder('runtime'),
        // A second thread for GitHub's parser: no disk, no network.
        folder('delivery/read-back/parser'), folder('linter/ahead'),
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
    comment: 'lib imports dependencies and peers: a user does not have the devDependencies, of which only types may be imported. aws-cdk-lib is an optional peer, loaded by one file when a template is made; '
      + 'its version is asked for first. Programs of runtime are bundled with what they import.',
    from: { path: '^lib/', pathNot: [folder('runtime'), file('identity/aws/private/cdk.ts'), file('identity/aws/private/installed-version.ts')] },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['npm', 'npm-peer', 'npm-optional', 'npm-bundled', 'type-only'] },
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
