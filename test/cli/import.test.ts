import { FakeTerminal } from './fake-terminal';
import { run } from '../../lib/cli';
import { imported } from '../importer/program/imported';

const CI = 'name: CI\non: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - run: make\n';
const FILES = { '.github/workflows/ci.yml': CI, '.github/workflows/bad.yml': 'on: push\njobs: 3\n' };

/** A terminal in a repository, whose program writes what it would, or what is given. */
function terminal(files: Readonly<Record<string, string>>, written: Readonly<Record<string, string>> = {}): FakeTerminal {
  const fake = new FakeTerminal();
  fake.files = { ...files };
  fake.programs['git rev-parse --show-toplevel'] = '/home/me/orders';
  fake.whileStarted = ({ env }) => {
    const documents = imported(files).files.map(({ path, after }) => ({ path, text: written[path] ?? after }));
    const observed = Object.entries(env).find(([, value]) => value?.endsWith('observed.jsonl'))![1]!;
    fake.files[observed] = JSON.stringify({ folder: '', documents, projects: [], report: '', findings: '[]', isStopped: false });
  };
  return fake;
}

test('X-5: the program is run, compared and written; the files stay as they are', async () => {
  const fake = terminal({ '.github/workflows/ci.yml': CI, '.gitignore': 'node_modules\n# not this\ndist\n', '.gitattributes': '*.png binary\n"a b" text\n' });
  expect(await run(['import'], fake)).toBe(0);
  expect(fake.stdout).toContain('.github/workflows/ci.yml  equal  delivery/ci.ts\n');
  // projen writes what the program took over; a line that it cannot say is not lost in silence.
  expect(fake.stdout).toContain('npx slipway adopt .github/workflows/ci.yml .gitignore\n');
  expect(fake.stdout).toContain('The program cannot say this line, and projen writes the file: .gitattributes: "a b" text\n');
  expect(fake.files['.github/workflows/ci.yml']).toBe(CI);
  expect(fake.files['.projenrc.ts']).toContain("const project = new DeliveryProject({ name: 'orders' });\nproject.gitignore.addPatterns('node_modules', 'dist');\n");
  expect(Object.keys(fake.files)).toEqual(expect.arrayContaining(['delivery/ci.ts', 'delivery/pins.ts', 'delivery/accepted.ts']));
});

test('the program is run by what the command brings along: around a folder for temporary files lies what anybody has put there', async () => {
  const fake = terminal({ '.github/workflows/ci.yml': CI, '/tmp/node_modules/tsx/dist/cli.mjs': 'evil' });
  expect(await run(['import'], fake)).toBe(0);
  expect(fake.started[0]).toMatchObject({ file: process.execPath, args: ['/tmp/slipway-test/loader.cjs', '.projenrc.ts'] });
  expect(fake.files['/tmp/slipway-test/loader.cjs']).toContain('if (true && typeof parent?.filename');
});

test('a file that cannot be read stays by hand, with its place, and the command ends with 2', async () => {
  const fake = terminal(FILES);
  expect(await run(['import'], fake)).toBe(2);
  expect(fake.stdout).toMatch(/\.github\/workflows\/bad\.yml:2:\d+ {2}stays by hand: GitHub would refuse it/);
  expect(fake.files['delivery/ci.ts']).toContain('declareCi');
});

test('what the program really writes counts: a difference is told with both values', async () => {
  const fake = terminal({ '.github/workflows/ci.yml': CI }, { '.github/workflows/ci.yml': CI.replace('make', 'make all') });
  expect(await run(['import'], fake)).toBe(2);
  expect(fake.stdout).toContain('jobs.test.steps[1].run: "make" becomes "make all"');
});

test('nothing is written over what is there, and nothing at all when a file is in the way', async () => {
  const fake = terminal({ '.github/workflows/ci.yml': CI, 'delivery/ci.ts': 'mine' });
  const before = { ...fake.files };
  expect(await run(['import'], fake)).toBe(1);
  expect(fake.stderr).toContain('delivery/ci.ts');
  expect(fake.files['delivery/ci.ts']).toBe('mine');
  expect(fake.files['.projenrc.ts']).toBe(before['.projenrc.ts']);
});

test('what a run wrote that did not come to its end is in nobody\'s way', async () => {
  const whole = terminal({ '.github/workflows/ci.yml': CI });
  expect(await run(['import'], whole)).toBe(0);
  const again = terminal({ '.github/workflows/ci.yml': CI, 'delivery/ci.ts': whole.files['delivery/ci.ts']! });
  expect(await run(['import'], again)).toBe(0);
  expect(again.files['.projenrc.ts']).toBe(whole.files['.projenrc.ts']);
});

test('a program that is there stays, and is told what to say; refs are then those of the workflow', async () => {
  const fake = terminal({ '.github/workflows/ci.yml': CI, '.projenrc.ts': 'mine', '.projen/tasks.json': '{}' });
  expect(await run(['import', '.github/workflows/ci.yml'], fake)).toBe(0);
  expect(fake.files['.projenrc.ts']).toBe('mine');
  expect(fake.stdout).toContain('const ci = declareCi(delivery);\nacceptAsImported({ ci });');
  expect(fake.files['delivery/ci.ts']).toContain("ActionPins.of(ci).ref('actions/checkout', 'v4');");
  expect(fake.files['delivery/pins.ts']).toBeUndefined();
  expect(fake.stdout).toMatch(/:\n {2}npx slipway adopt \.github\/workflows\/ci\.yml\n {2}npx projen && git diff\n$/);
});

test('--dry-run writes nothing, and says what it would write', async () => {
  const fake = terminal({ '.github/workflows/ci.yml': CI });
  expect(await run(['import', '--dry-run'], fake)).toBe(0);
  expect(fake.stdout).toContain('It would be delivery/ci.ts, delivery/pins.ts, delivery/accepted.ts, .projenrc.ts.');
  expect(fake.files['delivery/ci.ts']).toBeUndefined();
});

test('the same steps of several jobs are told, and --share makes them once', async () => {
  const two = { '.github/workflows/ci.yml': CI, '.github/workflows/last.yml': CI };
  const steps = (text: string) => text.replace('- run: make', '- run: make\n      - run: make test');
  const given = Object.fromEntries(Object.entries(two).map(([path, text]) => [path, steps(text)]));
  const fake = terminal(given);
  expect(await run(['import', '--dry-run'], fake)).toBe(0);
  expect(fake.stdout).toContain('--share makes each of these rows once, in a function that all of them call:\n  ci.yml (test), last.yml (test): actions/checkout, make, make test\n');
  const sharing = terminal(given);
  expect(await run(['import', '--share'], sharing)).toBe(0);
  expect(sharing.stdout).toContain('Steps that stand in several places are made by one function:\n  delivery/steps/make.ts: ci.yml (test), last.yml (test)\n');
  expect(sharing.files['delivery/steps/make.ts']).toContain('export function makeSteps(): IStep[] {');
  expect(sharing.files['delivery/last.ts']).toContain("import { makeSteps } from './steps/make';");
});

test.each([
  [['import', 'nowhere.yml'], "'nowhere.yml' is neither a workflow"],
  [['import', '.github/workflows/none.yml'], "There is no '.github/workflows/none.yml'"],
  [['import', '--exact', '--improve'], 'Either --exact or --improve'],
])('%j is refused', async (args, message) => {
  const fake = terminal({ '.github/workflows/ci.yml': CI });
  expect(await run(args, fake)).toBe(1);
  expect(fake.stderr).toContain(message);
});

const BESIDE = {
  '.github/CODEOWNERS': '* @acme/platform\n/infra/ @acme/sre\n',
  '.github/dependabot.yml': 'version: 2\nupdates:\n  - package-ecosystem: npm\n    directory: /\n    schedule: { interval: weekly }\n',
  '.github/ISSUE_TEMPLATE/bug.yml': 'name: Bug\ndescription: It fails\nbody:\n  - type: textarea\n    attributes: { label: What happened? }\n',
  '.github/pull_request_template.md': '## What changes\n',
};

test('X-8: what else GitHub reads becomes constructs beside the workflows, each compared, and what the checks say of it is accepted', async () => {
  const fake = terminal({ '.github/workflows/ci.yml': CI, ...BESIDE });
  expect(await run(['import'], fake)).toBe(0);
  for (const [file, module] of Object.entries({ 'CODEOWNERS': 'code-owners', 'dependabot.yml': 'dependabot', 'ISSUE_TEMPLATE/bug.yml': 'issue-templates', 'pull_request_template.md': 'pull-request-templates' })) {
    expect(fake.stdout).toMatch(new RegExp(`^\\.github/${file.replace('.', '\\.')} +equal  delivery/repository/${module}\\.ts$`, 'm'));
  }
  expect(fake.files['delivery/repository/code-owners.ts']).toContain("owners.own('/infra/', ['@acme/sre']);");
  expect(fake.files['.projenrc.ts']).toMatch(/declareCodeOwners\(delivery\);\ndeclareDependabot\(delivery\);\ndeclareIssueTemplates\(delivery\);\ndeclarePullRequestTemplates\(delivery\);\nacceptAsImported\(delivery, \{ ci \}\);/);
  expect(fake.files['delivery/accepted.ts']).toContain("  // .github/dependabot.yml\n  Checks.of(delivery.node.findChild('github:dependabot')).acknowledge(");
  expect(fake.files['.github/CODEOWNERS']).toBe(BESIDE['.github/CODEOWNERS']);
});

test('a file beside that the program writes otherwise is told with its difference, one that GitHub refuses with its gap', async () => {
  const given = { ...BESIDE, '.github/ISSUE_TEMPLATE/bug.yml': 'name: Bug\nbody: 3\n' };
  const fake = terminal(given, { '.github/CODEOWNERS': '* @acme/platform\n' });
  expect(await run(['import'], fake)).toBe(2);
  expect(fake.stdout).toMatch(/CODEOWNERS +1 difference /);
  expect(fake.stdout).toContain('"/infra/ @acme/sre" is gone');
  expect(fake.stdout).toMatch(/ISSUE_TEMPLATE\/bug\.yml {2}stays by hand: GitHub would refuse it: line \d/);
});

test('files beside are imported alone when they are named, and only those', async () => {
  const fake = terminal({ '.github/workflows/ci.yml': CI, ...BESIDE, 'docs/CODEOWNERS': '* @me\n' });
  expect(await run(['import', '.github/ISSUE_TEMPLATE', '.github/dependabot.yml', '--dry-run'], fake)).toBe(0);
  expect(fake.stdout).toContain('It would be delivery/repository/dependabot.ts, delivery/repository/issue-templates.ts, delivery/accepted.ts, .projenrc.ts.');
  expect(await run(['import', 'docs/CODEOWNERS'], fake)).toBe(1);
  expect(fake.stderr).toContain("GitHub does not read 'docs/CODEOWNERS': it takes '.github/CODEOWNERS'");
  expect(await run(['import', '.github/CODEOWNERS', '--dry-run'], fake)).toBe(0);
  expect(fake.stdout).toContain("GitHub does not read 'docs/CODEOWNERS'");
});

test('a workflow that is called like a file beside has another function', async () => {
  const fake = terminal({ '.github/workflows/dependabot.yml': CI, ...BESIDE });
  expect(await run(['import'], fake)).toBe(0);
  expect(fake.files['.projenrc.ts']).toContain("import { declareDependabotWorkflow } from './delivery/dependabot';");
  expect(fake.files['.projenrc.ts']).toContain("import { declareDependabot } from './delivery/repository/dependabot';");
});

test('a repository without workflows is told what to do', async () => {
  const fake = terminal({});
  expect(await run(['import'], fake)).toBe(1);
  expect(fake.stderr).toContain('slipway init');
});
