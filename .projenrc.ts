import './projenrc/prefer-sources';
import { cdk, javascript } from 'projen';
import { declareDelivery } from './projenrc/delivery';
import { exportedRooms } from './scripts/generate-rooms/rooms';
import { Delivery } from 'slipway/delivery';

/** The rooms of `lib/`: each is a jsii submodule and importable as `slipway/<room>`. */
const ROOMS = exportedRooms(__dirname);

const project = new cdk.JsiiProject({
  name: 'slipway',
  description: 'Declare the whole delivery system of a repository in one typed program: checked, then written as the files GitHub reads.',
  author: 'The Slipway authors',
  authorAddress: 'maintainers@slipway.example',
  authorOrganization: true,
  repositoryUrl: 'https://github.com/slipway-delivery/slipway.git',
  license: 'Apache-2.0',
  copyrightOwner: 'The Slipway authors',
  keywords: ['github-actions', 'ci', 'cd', 'delivery', 'workflows', 'projen', 'constructs'],
  defaultReleaseBranch: 'main',
  projenrcTs: true,
  packageManager: javascript.NodePackageManager.NPM,
  minNodeVersion: '20.0.0',
  jsiiVersion: '~6.0.0',
  typescriptVersion: '~5.9.3',
  srcdir: 'lib',
  libdir: 'lib',
  testdir: 'test',
  peerDeps: ['constructs@^10.5.0', 'projen@>=0.99.3 <1'],
  // Built with one version, and used with the oldest and the newest: scripts/tarball/peers.ts.
  peerDependencyOptions: { pinnedDevDependency: false },
  bundledDeps: ['fastest-levenshtein@^1.0.16', 'commander@^14.0.3', 'picocolors@^1.1.1'],
  bin: { slipway: 'lib/cli/main.js' },
  devDeps: [
    'constructs@10.5.0',
    // Programs that are written for people are formatted by the one, and run without a compiler by the other.
    'prettier@3.10.1',
    'sucrase@3.35.1',
    'projen@0.103.25',
    '@actions/expressions@0.3.61',
    '@actions/workflow-parser@0.3.61',
    // Its types are what a dashboard is checked against; nothing of it is shipped.
    '@grafana/grafana-foundation-sdk@0.0.21',
    '@octokit/core@7.0.8',
    '@octokit/graphql-schema@15.26.1',
    '@octokit/openapi-webhooks@12.1.0',
    '@octokit/plugin-retry@8.1.1',
    '@octokit/plugin-throttling@11.0.5',
    '@octokit/webhooks-schemas@7.6.1',
    // The last that runs on Node 20.
    '@lezer/python@1.1.19',
    '@prometheus-io/lezer-promql@0.315.0',
    // The last that runs on Node 20.
    '@rgrove/parse-xml@4.2.0',
    '@stryker-mutator/api@9.6.1',
    '@stryker-mutator/core@9.6.1',
    '@types/node@^20',
    '@types/picomatch@4.0.3',
    'ajv@8.20.0',
    'aws-cdk-lib@2.276.0',
    'cdk-pipelines-github@0.4.139',
    'dependency-cruiser@^17',
    'echarts@6.1.0',
    'esbuild@0.28.2',
    'expect@^30',
    'fast-check@^4',
    'fflate@0.8.2',
    'graphql@16.15.0',
    'ignore@^7',
    'jest-circus@^30',
    'jest-mock@^30',
    'jsii-reflect@^1.142.0',
    'picomatch@4.0.7',
    'ts-json-schema-generator@2.4.0',
    'tsx@^4',
    'unbash@6.0.4',
    'vitepress@1.6.4',
    'yaml@2.9.1',
  ],
  jestOptions: {
    jestVersion: '^30',
    configFilePath: 'jest.config.json',
    junitReporting: false,
  },
  publishToMaven: { javaPackage: 'dev.slipway', mavenGroupId: 'dev.slipway', mavenArtifactId: 'slipway' },
  publishToPypi: { distName: 'slipway', module: 'slipway' },
  publishToGo: { moduleName: 'github.com/slipway-delivery/slipway-go' },
  github: false,
  release: false,
  depsUpgrade: false,
  buildWorkflow: false,
  stale: false,
  pullRequestTemplate: false,
  sampleCode: false,
  docgen: false,
  // The last one is left behind by jsii-pacmak.
  gitignore: ['node_modules', '/.tools/', '/bench/.work/', '/.mutation/', '/site/', '*.tsbuildinfo', '/.npmignore'],
  npmignoreEnabled: false,
});

// A warning of jsii is a shape that hurts in another language: it fails the build. Its list of reserved words is silenced because it counts words of C# and
// Go, where jsii writes members with a capital; the words that do hurt, those of Python and Java, are kept out by test/architecture/api-lint.
// Its wish to build with the oldest peer is silenced as well: this project's own program is written for a newer projen, and the package is used with the oldest in scripts/tarball/peers.ts.
// Compiled in place: what a deleted source left behind would still be found, and packed.
project.compileTask.reset('tsx scripts/clean.ts');
project.compileTask.exec('tsx scripts/bundle.ts');
project.compileTask.env('JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION', 'true');
project.compileTask.exec('jsii --fail-on-warnings --silence-warnings=reserved-word --silence-warnings=JSII6');
project.compileTask.exec('tsx scripts/executable.ts');
project.compileTask.exec('tsx scripts/source-maps.ts');
project.compileTask.exec('tsx scripts/lazy-doors.ts');
// After the doors: what is joined is loaded as a whole, and has none inside.
project.compileTask.exec('tsx scripts/joined-folders.ts');
project.compileTask.exec('tsx scripts/public-types.ts');
project.compileTask.exec('tsx scripts/hover-links.ts');
// Last: in the declarations, whose types are linked, the unions stay what they are.
project.compileTask.exec('tsx scripts/joined-models.ts');

// What a user gets: the compiled rooms, the assembly for the other languages, and the licences of what is bundled.
project.package.addField('files', ['.jsii', 'LICENSE', 'NOTICE', 'README.md', 'lib/**/*.cjs', 'lib/**/*.d.ts', 'lib/**/*.js', 'lib/**/*.js.map', 'lib/**/*.schema.json', 'lib/**/README.md']);

// The newest release came without some of its platform packages, and `npm ci` refuses a lock file that does not name them all.
// And one esbuild is enough: the one that the site's builder would bring is older, and has a known hole in its server.
project.package.addField('overrides', { 'unrs-resolver': '1.12.2', 'vite': { esbuild: '0.28.2' } });

// Named here alone: among the peers, jsii would make it a hard dependency of the packages for the other languages. Its version is checked when it is loaded.
project.package.addField('peerDependenciesMeta', { 'aws-cdk-lib': { optional: true } });

// `exports` serves Node and TypeScript's node16 resolution, `typesVersions` serves node10.
project.package.addField('exports', {
  '.': './lib/index.js',
  ...Object.fromEntries(ROOMS.map((room) => [`./${room}`, `./lib/${room}/index.js`])),
  './package.json': './package.json',
  './.jsii': './.jsii',
  // For editors and other programs that read or write the lock file.
  './slipway.lock.schema.json': './lib/actions/lock/slipway.lock.schema.json',
});
project.package.addField('typesVersions', {
  '*': Object.fromEntries(ROOMS.map((room) => [room, [`lib/${room}/index.d.ts`]])),
});

// Tests read the sources; type errors in tests are found by `tsc`, once, not by jest in every file.
project.jest!.config.transform = { '^.+\\.ts$': ['<rootDir>/scripts/lazy-doors/in-tests.cjs', { tsconfig: 'tsconfig.dev.json', isolatedModules: true, diagnostics: false }] };
project.jest!.config.testMatch = ['<rootDir>/test/**/*.test.ts'];
// Recipes are followed on copies of the project, each compiled and tested on its own: that has a command of its own. What needs Bash, Python, servers or a cluster is a part of conformance.
project.jest!.config.testPathIgnorePatterns = ['/node_modules/', '<rootDir>/test/recipes/', '<rootDir>/test/interpreters/', '<rootDir>/test/servers/', '<rootDir>/test/kubernetes/'];
// A mutation run works on a copy, whose package bears the same name.
project.jest!.config.modulePathIgnorePatterns = ['<rootDir>/.mutation/'];
for (const key of Object.keys(project.jest!.config).filter((k) => /coverage/i.test(k))) delete project.jest!.config[key];
// Jest leaves one core to whoever watches; where there are two, that is half of the machine.
project.jest!.config.maxWorkers = '100%';
// Speed is measured in bench/; here a busy machine must not look like a fault.
project.jest!.config.testTimeout = 120_000;
project.jest!.config.moduleFileExtensions = ['ts', 'js', 'cjs', 'json'];
project.jest!.config.moduleNameMapper = {
  '^slipway$': '<rootDir>/lib/index.ts',
  '^slipway/(\\w+)$': '<rootDir>/lib/$1/index.ts',
  '^slipway/(\\w+/inside)$': '<rootDir>/lib/$1.ts',
};

project.eslint!.addRules({
  // The doors of the rooms are paths of tsconfig.dev.json: the compiler sees to them.
  'import/no-unresolved': ['error', { ignore: ['^slipway/'] }],
  // Tables and messages are read across; wrapping them hides their columns.
  '@stylistic/max-len': ['error', { code: 200, ignoreUrls: true, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreComments: true, ignoreRegExpLiterals: true }],
  // What is not needed by every program is loaded when it is: see docs/decisions.
  '@typescript-eslint/no-require-imports': 'off',
});
// What is copied beside the sources before it is compiled.
project.eslint!.addIgnorePattern('test/recipes/*/files/');
project.eslint!.addIgnorePattern('test/languages/');
project.eslint!.addOverride({ files: ['test/**'], rules: { 'no-bitwise': 'off' } });
// Programs that run inside of jobs are bundled with what they import.
project.eslint!.addOverride({ files: ['lib/runtime/**'], rules: { 'import/no-extraneous-dependencies': ['error', { devDependencies: true }] } });

const script = (name: string, description: string, exec: string) => project.addTask(name, { description, exec, receiveArgs: true });
project.addTask('recipes', { description: 'Follow every recipe of CONTRIBUTING.md on a copy of the project', exec: 'jest test/recipes --testPathIgnorePatterns /node_modules/ /files/', receiveArgs: true });
project.addTask('test:changed', { description: 'Test what the uncommitted changes can break', exec: 'jest --changedSince HEAD', receiveArgs: true });
project.addTask('test:observability', { description: 'Play a month of a made-up team through what is emitted, on real servers of metrics and of S3', exec: 'jest test/servers --testPathIgnorePatterns /node_modules/', receiveArgs: true });
project.addTask('test:pipelines', { description: 'Run the jobs of ready-made pipelines with the tools that they call', exec: 'jest test/interpreters/pipelines --testPathIgnorePatterns /node_modules/', receiveArgs: true });
project.addTask('test:kubernetes', { description: 'Run what is emitted for clusters on a real Kubernetes, which `npm run lab` builds', steps: [{ exec: 'tsx scripts/bundle.ts' }, { exec: 'jest test/kubernetes --testPathIgnorePatterns /node_modules/', receiveArgs: true }] });
script('lab', 'Build what is missing of a real Kubernetes for tests, from public Go modules', 'tsx scripts/lab.ts');
script('lab:schemas', 'Write the schemas by which manifests are read', 'tsx scripts/lab/schemas.ts');
script('pictures', 'Draw the dashboards of the examples with what the month left behind', 'tsx scripts/pictures.ts');
script('generate', 'Refresh the generated tables and the typed actions', 'tsx scripts/generate.ts');
project.postCompileTask.spawn(script('docgen', 'Write the pages about the API from what the compiler found', 'tsx scripts/docgen.ts'));
project.gitattributes.addAttributes('/API.md', 'linguist-generated');
project.gitattributes.addAttributes('/docs/api/**', 'linguist-generated');
project.gitattributes.addAttributes('/test/kubernetes/schemas/**', 'linguist-generated');
project.gitattributes.addAttributes('/scripts/lab/modules/*/go.sum', 'linguist-generated');
script('docs', 'Make the site of the documentation', 'tsx scripts/docs.ts');
script('demo', 'Build, synthesize examples/ml-platform and show what was written and checked', 'tsx scripts/demo.ts');
script('conformance', 'Read every generated file with the programs that read it in production', 'tsx scripts/conformance.ts');
script('tarball', 'Use the packed tarball in an empty folder, as a user does', 'tsx scripts/tarball.ts');
script('languages', 'Build the packages for Python, Java and Go and use each of them in a real program', 'tsx scripts/languages.ts');
script('up-to-date', 'Run projen, and fail when that changes a file', 'tsx scripts/up-to-date.ts');
script('mutation', 'Change the sources in small ways and see that a test fails, group by group', 'tsx scripts/mutation.ts');
script('bench', 'Measure synthesis against projen, print the table', 'tsx bench/run.ts');

project.testTask.prependExec('tsx scripts/bundle.ts');
// One configuration for everything that is not shipped: tests, examples, benchmarks, scripts.
new javascript.TypescriptConfig(project, {
  fileName: 'tsconfig.dev.json',
  compilerOptions: {
    module: 'node16',
    moduleResolution: javascript.TypeScriptModuleResolution.NODE16,
    target: 'ES2022',
    lib: ['es2022'],
    strict: true,
    noEmit: true,
    noUnusedLocals: true,
    noUnusedParameters: true,
    noImplicitReturns: true,
    esModuleInterop: true,
    resolveJsonModule: true,
    skipLibCheck: true,
    isolatedModules: true,
    types: ['jest', 'node'],
    // The second is for tests of what is inside: `slipway/core/inside`.
    paths: { 'slipway': ['./lib/index.ts'], 'slipway/*': ['./lib/*/index.ts', './lib/*.ts'] },
  },
  include: ['.projenrc.ts', 'projenrc/**/*.ts', 'lib/**/*.ts', 'test/**/*.ts', 'examples/**/*.ts', 'examples/**/.projenrc.ts', 'bench/**/*.ts', 'scripts/**/*.ts'],
  exclude: ['node_modules', '**/node_modules', '.tools', '.mutation', 'bench/.work', 'test/recipes/*/files'],
});
project.testTask.removeStep(project.testTask.steps.findIndex(({ spawn }) => spawn === 'eslint'));
project.testTask.exec('tsx scripts/style.ts');
// Made at build time; said last, because projen includes all of `lib` after the patterns above.
project.gitignore.exclude('/lib/**/vendor/', '/lib/**/*.js.map');

// The library that this program imports, from its sources; its bundles are made first, so that a clone needs nothing but `npm ci`.
project.defaultTask!.reset('tsx scripts/bundle.ts');
project.defaultTask!.exec('tsx --tsconfig tsconfig.dev.json .projenrc.ts');
declareDelivery(new Delivery(project));

project.synth();
