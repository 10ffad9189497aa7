/**
 * What users get is the tarball, not the checkout: packs it, installs it in empty folders beside projen and constructs, and uses it from a
 * `.projenrc.ts` through `npx projen`, from TypeScript under both module resolutions, and from plain JavaScript.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { basename, dirname, join } from 'path';
import { seen } from './tarball/hover';
import { checkPeers } from './tarball/peers';
import { check, finish, outcome, output } from './check';
import { useCommands } from './tarball/commands';
import { doTutorial } from './tarball/tutorial';
import { publishClasses } from './tarball/typed-actions';

const ROOT = join(__dirname, '..');
const versions = (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { devDependencies: Record<string, string> }).devDependencies;
const work = mkdtempSync(join(tmpdir(), 'slipway-tarball-'));

output('npx', ['projen', 'compile'], ROOT);
const tarball = join(work, JSON.parse(output('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', work], ROOT))[0].filename);
console.log(`packed ${(statSync(tarball).size / 1024).toFixed(0)} kB`);

const user = join(work, 'user');
mkdirSync(user);
writeFileSync(join(user, 'package.json'), JSON.stringify({ name: 'user', private: true }));
output('npm', ['install', '--no-audit', '--no-fund', tarball, `projen@${versions.projen}`, `constructs@${versions.constructs}`, `typescript@${versions.typescript}`, 'ts-node@10', '@types/node@20'], user);

check('the package holds no sources, tests or generated junk, only what is meant to be in it', () => {
  const files = readdirSync(join(user, 'node_modules', 'slipway'), { recursive: true, encoding: 'utf8' });
  const wrong = files.filter((f) => /(^|\/)(test|bench|examples|scripts)(\/|$)/.test(f.replace(/^lib\/scripts(?=\/|$)/, 'lib')) && !f.startsWith('node_modules') || /^lib\/.*(?<!\.d)\.ts$/.test(f) || f.endsWith('.tsbuildinfo'));
  if (wrong.length > 0) throw new Error(`these should not be there: ${wrong.slice(0, 10).join(', ')}`);
  const bundles = ['expressions/private/vendor/actions-language', 'scripts/private/vendor/unbash', 'scripts/private/vendor/python-grammar', 'observability/promql/private/vendor/promql-grammar', 'delivery/render/vendor/yaml', 'apply/vendor/octokit', 'apply/vendor/bodies', 'repository/schemas/vendor/files'];
  for (const needed of ['NOTICE', '.jsii', 'README.md', 'lib/cli/main.js', ...bundles.map((name) => `lib/${name}.cjs`)]) {
    if (!files.includes(needed)) throw new Error(`${needed} is missing`);
  }
});

/** projen's command runs the task `default`, as it does in a project that was made by `projen new`. */
function tasksIn(folder: string): void {
  const options = JSON.stringify({ module: 'node16', moduleResolution: 'node16', target: 'es2022', skipLibCheck: true });
  const exec = `ts-node --skip-project --compiler-options ${JSON.stringify(options)} .projenrc.ts`;
  mkdirSync(join(folder, '.projen'));
  writeFileSync(join(folder, '.projen', 'tasks.json'), JSON.stringify({ tasks: { default: { name: 'default', steps: [{ exec }] } }, env: { PATH: `${join(user, 'node_modules', '.bin')}:${process.env.PATH}` } }));
}

check('`npx projen` runs the .projenrc.ts of the example and writes exactly the committed files', () => {
  const example = join(ROOT, 'examples', 'orders');
  const folder = join(user, 'orders');
  mkdirSync(folder);
  for (const file of readdirSync(example)) if (file.endsWith('.ts') || file === 'delivery') cpSync(join(example, file), join(folder, file), { recursive: true });
  // A README belongs to the user; the badges in it are kept up to date.
  cpSync(join(example, 'README.md'), join(folder, 'README.md'));
  tasksIn(folder);
  output('npx', ['projen'], folder, { PROJEN_DISABLE_POST: 'true' });
  const made = ['.github', 'identity'].flatMap((top) => readdirSync(join(example, top), { recursive: true, encoding: 'utf8' }).map((file) => join(top, file)));
  for (const file of ['README.md', ...made]) {
    if (!statSync(join(example, file)).isFile()) continue;
    const [expected, actual] = [example, folder].map((f) => readFileSync(join(f, file), 'utf8'));
    if (expected !== actual) throw new Error(`${file} differs from the committed one`);
  }
});

check('a wrong call in a .projenrc.ts is told as one finding, by `npx projen`, and nothing else is', () => {
  const folder = join(user, 'wrong');
  mkdirSync(folder);
  tasksIn(folder);
  writeFileSync(join(folder, '.projenrc.ts'), "import { Project } from 'projen';\nimport { Delivery } from 'slipway/delivery';\nimport { Workflow } from 'slipway/workflows';\n\n"
    + "const delivery = new Delivery(new Project({ name: 'wrong' }));\nnew Workflow(delivery, 'ci', { on: 'push' } as never);\n");
  const { status, text } = outcome('npx', ['projen'], folder);
  const [where, message, ...rest] = text.split('\n').filter((line) => line !== '' && !line.includes('👾'));
  const right = where === '.projenrc.ts:6:1  error  call/unknown-option' && message.includes("there is no option 'on'; did you mean 'triggers'?") && rest.length === 3;
  if (status !== 1 || !right) throw new Error(`exit ${status}\n${text}`);
});

check('`slipway import` makes a program of a small repository that writes the same, and gives the old file up', () => {
  const folder = join(user, 'imported');
  mkdirSync(join(folder, '.github', 'workflows'), { recursive: true });
  const old = 'name: CI\non: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - run: make\n';
  writeFileSync(join(folder, '.github', 'workflows', 'ci.yml'), old);
  for (const args of [['init', '--quiet'], ['add', '.'], ['-c', 'user.name=user', '-c', 'user.email=user@example.com', 'commit', '--quiet', '--message', 'old']]) output('git', args, folder);
  const text = output('npx', ['slipway', 'import', '--adopt'], folder);
  if (!text.includes('.github/workflows/ci.yml  equal  delivery/ci.ts')) throw new Error(text);
  tasksIn(folder);
  output('npx', ['projen'], folder, { PROJEN_DISABLE_POST: 'true' });
  const written = readFileSync(join(folder, '.github', 'workflows', 'ci.yml'), 'utf8');
  if (!/uses: actions\/checkout@v4\n/.test(written) || /timeout-minutes|permissions/.test(written)) throw new Error(written);
});

const program = `import { Checkout } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Job, Trigger, Workflow } from 'slipway/workflows';
import * as slipway from 'slipway';

const delivery = Delivery.standalone();
const ci: slipway.workflows.Workflow = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
const job = new Job(ci, 'test');
job.use(new Checkout());
job.run('make test');
console.log(delivery.synthText('.github/workflows/ci.yml'));
`;

for (const [resolution, module] of [['node10', 'commonjs'], ['node16', 'node16'], ['bundler', 'es2022']] as const) {
  check(`TypeScript finds every room under moduleResolution ${resolution}, without types of Node.js`, () => {
    writeFileSync(join(user, 'program.ts'), program);
    writeFileSync(join(user, 'tsconfig.json'), JSON.stringify({ compilerOptions: { strict: true, skipLibCheck: false, noEmit: true, target: 'es2022', types: [], module, moduleResolution: resolution }, files: ['program.ts'] }));
    output('npx', ['tsc', '-p', '.'], user);
  });
}

rmSync(join(user, 'tsconfig.json'), { force: true });

check('an editor shows, under the cursor, the address of the page about a class', () => {
  for (const word of ['Workflow', 'Job', 'Trigger']) {
    const [address] = seen(user, program, word).filter((see) => /\/docs\/api\//.test(see));
    if (!address?.endsWith(`/docs/api/workflows/${word}.md`)) throw new Error(`${word}: ${address}`);
  }
});

check('plain JavaScript requires rooms, and a program without a project synthesizes', () => {
  writeFileSync(join(user, 'program.js'), program
    .replace(/import \* as (\w+) from '([^']+)';/g, "const $1 = require('$2');")
    .replace(/import (\{[^}]+\}) from '([^']+)';/g, "const $1 = require('$2');")
    .replace(': slipway.workflows.Workflow', ''));
  const text = output('node', ['program.js'], user);
  if (!/uses: actions\/checkout@[0-9a-f]{40} # v/.test(text)) throw new Error(text);
});

check('many files are read by two threads, and what GitHub would refuse is found wherever it is', () => {
  writeFileSync(join(user, 'many.js'), `
const { Delivery } = require('slipway/delivery');
const { Job, Trigger, Workflow } = require('slipway/workflows');
const delivery = Delivery.standalone();
for (let i = 0; i < 120; i++) {
  const workflow = new Workflow(delivery, 'w' + i, { triggers: [Trigger.push()] });
  new Job(workflow, 'job').run('make');
  if ([0, 7, 60, 119].includes(i)) workflow.addOverride('jobs.job.colour', 'red');
}
console.log(delivery.synth().findings.map((f) => f.id + ' ' + f.places[0].origin.path).join('\\n'));
`);
  const found = output('node', ['many.js'], user).trim();
  const expected = [0, 7, 60, 119].map((i) => `github/parser w${i}/job`).join('\n');
  if (found !== expected) throw new Error(`found ${found}\nexpected ${expected}`);
});

check('a door loads what is touched', () => {
  const code = "const loaded = () => Object.keys(require.cache).filter((file) => file.includes('slipway')).length;"
    + "const rooms = ['core', 'workflows', 'actions', 'repository', 'identity'].map((room) => require('slipway/' + room));"
    + 'console.log(loaded(), typeof rooms[1].Job, loaded());';
  const [before, type, after] = output('node', ['-e', code], user).trim().split(' ');
  if (Number(before) > 10 || type !== 'function' || Number(after) < 20) throw new Error(`${before} files with the doors, ${after} with a ${type}`);
});

check('the map of every compiled file lies beside it', () => {
  const lib = join(user, 'node_modules', 'slipway', 'lib');
  for (const file of readdirSync(lib, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'))) {
    const map = /^\/\/# sourceMappingURL=(.+)$/m.exec(readFileSync(join(lib, file), 'utf8'))?.[1] ?? 'none';
    const { sources } = JSON.parse(readFileSync(join(lib, dirname(file), map), 'utf8')) as { sources: string[] };
    // An index may have taken in what it alone asks for.
    if (!sources.some((source) => basename(source) === basename(file).replace(/js$/, 'ts')) || (sources.length > 1 && basename(file) !== 'index.js')) throw new Error(`${file}: ${sources.join()}`);
  }
});

check('a JavaScript module imports rooms', () => {
  writeFileSync(join(user, 'program.mjs'), program.replace(': slipway.workflows.Workflow', ''));
  output('node', ['program.mjs'], user);
});

check('the command `slipway` is there, and says what it takes and what it misses', () => {
  const slipway = join(user, 'node_modules', '.bin', 'slipway');
  if (!/^\d+\.\d+\.\d+/.test(output(slipway, ['--version'], user).trim())) throw new Error('no version');
  const help = output(slipway, ['--help'], user);
  for (const command of ['plan', 'apply', 'drift']) if (!help.includes(command)) throw new Error(`the help does not name ${command}:\n${help}`);
  const { status, text } = outcome('npx', ['slipway', 'plan'], user);
  if (status !== 1 || !text.includes('.github/slipway.settings.json')) throw new Error(`exit ${status}\n${text}`);
});

const aws = `
const { Delivery } = require('slipway/delivery');
const { AwsAccount, AwsRole, Trusted } = require('slipway/identity');
const { DeploymentEnvironment, GithubRepository } = require('slipway/repository');
const { Job, Trigger, Workflow } = require('slipway/workflows');
const delivery = Delivery.standalone();
new GithubRepository(delivery, 'acme/app', { repositoryId: 2, ownerId: 1, createdAt: '2026-09-01' });
const production = new DeploymentEnvironment(delivery, 'production', { branches: ['main'] });
const account = new AwsAccount(delivery, 'main', { accountId: '123456789012', region: 'eu-west-1' });
const role = new AwsRole(delivery, 'deploy', { account, trustedBy: [Trusted.environment(production)] });
new Job(new Workflow(delivery, 'ci', { triggers: [Trigger.push({ branches: ['main'] })] }), 'deploy', { environment: production }).use(role.assume());
const { documents, findings } = delivery.synth();
console.log(findings.filter((f) => f.severity === 'error').map((f) => f.id + ' ' + f.fix).join('\\n') || documents.map((d) => d.path).join('\\n'));
`;

check('without aws-cdk-lib a role is one finding that names the package, and everything else works', () => {
  writeFileSync(join(user, 'aws.js'), aws);
  const found = output('node', ['aws.js'], user).trim();
  if (!/^identity\/aws-package .*npm install.*aws-cdk-lib/.test(found) || found.includes('\n')) throw new Error(found);
});

check('with it, the template is among the files', () => {
  symlinkSync(join(ROOT, 'node_modules', 'aws-cdk-lib'), join(user, 'node_modules', 'aws-cdk-lib'));
  const found = output('node', ['aws.js'], user);
  if (!found.includes('identity/aws/main.template.json')) throw new Error(found);
});

check('the tutorial can be done, step by step in an empty folder, and every file and message is as it says', () => {
  const folder = join(work, 'reader');
  mkdirSync(folder);
  doTutorial(readFileSync(join(ROOT, 'docs/tutorial.md'), 'utf8'), folder, [tarball, ...['projen', 'constructs', 'tsx'].map((name) => `${name}@${versions[name]}`)]);
});

publishClasses(work, user);

useCommands(tarball, work, user, versions);

checkPeers(ROOT, tarball, work);

if (finish('tarball')) rmSync(work, { recursive: true, force: true });
