import { codeOf, imported, statementsOf, workflow } from './imported';
import { acceptedFile, projenrc, variableName } from '../../../lib/importer/inside';

const JOB = 'jobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n';

test('a small workflow becomes a small program', async () => {
  expect(await codeOf(workflow(`name: CI\non: { push: { branches: [main] } }\n${JOB}`))).toBe(`/** \`.github/workflows/ci.yml\` */
export function declareCi(delivery: Delivery): Workflow {
  const ci = new Workflow(delivery, 'ci', {
    name: 'CI',
    triggers: [Trigger.push({ branches: ['main'] })],
    asWritten: true,
  });

  new Job(ci, 'build', { runsOn: Runner.UBUNTU_LATEST }).run('make');

  return ci;
}`);
});

test('files that use each other hand their objects on, and stand in that order', async () => {
  const { program, files } = imported({
    '.github/workflows/a.yml': 'on: { workflow_run: { workflows: [Z] } }\njobs:\n  a:\n    uses: ./.github/workflows/m.yml\n',
    '.github/workflows/m.yml': 'on: workflow_call\njobs:\n  b:\n    runs-on: ubuntu-latest\n    steps: [{ uses: ./.github/actions/tool }]\n',
    '.github/workflows/z.yml': `name: Z\non: push\n${JOB}`,
    '.github/actions/tool/action.yml': 'name: Tool\ndescription: A tool\nruns: { using: composite, steps: [{ run: make, shell: bash }] }\n',
  });
  expect(files.map(({ differences }) => differences)).toEqual([[], [], [], []]);
  const text = await projenrc({ name: 'app' }, program, { units: new Set(), module: 'delivery/accepted' }).text();
  expect(text).toContain(`const tool = declareTool(delivery);
const m = declareM(delivery, tool);
const z = declareZ(delivery);
declareA(delivery, m, z);
`);
});

test('refs are said once for all files, and again only where a workflow or a job has another', async () => {
  const step = (ref: string) => `jobs:\n  a:\n    runs-on: ubuntu-latest\n    steps: [{ uses: actions/checkout@${ref} }]\n`;
  const { program } = imported({ '.github/workflows/a.yml': `on: push\n${step('v4')}`, '.github/workflows/b.yml': `on: push\n${step('v4')}`, '.github/workflows/c.yml': `on: push\n${step('v3')}` });
  expect(await program.pins!.text()).toContain("ActionPins.of(delivery).ref('actions/checkout', 'v4');");
  const texts = await Promise.all(program.files.map((file) => file.text()));
  expect(texts.map((text) => /ActionPins\.of.*/.exec(text)?.[0])).toEqual([undefined, undefined, "ActionPins.of(c).ref('actions/checkout', 'v3');"]);
});

test('what the checks say is accepted once for each rule and file', async () => {
  const { accepted } = imported({ ...workflow(`on: push\n${JOB}`, 'a'), ...workflow(`on: push\npermissions: {}\nname: B\n${JOB}`, 'b') });
  const text = await acceptedFile(accepted)!.text();
  expect(text).toContain("// .github/workflows/a.yml\n  Checks.of(a).acknowledge('workflows/missing-name', 'as imported');\n  Checks.of(a).acknowledge('workflows/missing-permissions', 'as imported');");
  expect(text).not.toContain("Checks.of(b).acknowledge('workflows/missing-permissions'");
});

test('what no class can say is set in the finished file', async () => {
  const code = await statementsOf({ '.github/actions/old/action.yml': 'name: Old\ndescription: An old one\nruns: { using: node16, main: index.js }\n' });
  expect(code).toContain("old.addOverride('runs.using', 'node16');");
});

test('a file that is refused stays by hand, and the others go on', () => {
  const { gaps, files } = imported({
    ...workflow(`on: push\n${JOB}`, 'good'),
    ...workflow('on: push\njobs:\n\ta: 1\n', 'tab'),
    ...workflow(`on: push\non: pull_request\n${JOB}`, 'twice'),
    ...workflow(`on: push\nx: &x { a: 1 }\n${JOB}`.replace('- run: make', '- { <<: *x, run: make }'), 'merge'),
    ...workflow('{{ cookiecutter.name }}: [', 'template'),
    ...workflow(`a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]\nf: [*e,*e,*e,*e,*e,*e,*e,*e,*e]\non: push\n${JOB}`, 'bomb'),
    ...workflow(`# ${'x'.repeat(1_000_000)}\non: push\n${JOB}`, 'large'),
    ...workflow('', 'empty'),
  });
  expect(files.map(({ path }) => path)).toEqual(['.github/workflows/good.yml']);
  expect(gaps.map(({ file }) => file.replace(/.*\//, ''))).toEqual(['tab.yml', 'twice.yml', 'merge.yml', 'template.yml', 'bomb.yml', 'large.yml', 'empty.yml']);
  for (const { why } of gaps) expect(why).toMatch(/\S/);
});

test('X-5: a file that stays by hand is called by its path; outputs that it has are references, and others stay text', async () => {
  const called = "on: { workflow_call: { outputs: { digest: { value: '${{ jobs.a.outputs.d }}' } } } }\njobs:\n  a:\n    runs-on: ubuntu-latest\n    outputs: { d: '1' }\n    steps: [{ run: make }]\n";
  const { gaps, files, program } = imported({
    '.github/workflows/nul.yml': called,
    '.github/workflows/ci.yml': `on: push
jobs:
  call: { uses: ./.github/workflows/nul.yml }
  after:
    needs: call
    runs-on: ubuntu-latest
    steps:
      - { id: tool, uses: './.github/actions/my tool' }
      - run: echo \${{ needs.call.outputs.digest }} \${{ needs.call.outputs.nope }} \${{ steps.tool.outputs.x }}
`,
    '.github/actions/my tool/action.yml': 'name: Tool\ndescription: A tool\nruns: { using: composite, steps: [{ run: make, shell: bash }] }\n',
  });
  expect(gaps).toEqual([
    { file: '.github/workflows/nul.yml', why: expect.stringContaining("The id 'nul' of the workflow becomes the name of a file") },
    { file: '.github/actions/my tool/action.yml', why: expect.stringContaining("'my tool' holds ' '") },
  ]);
  expect(files.map(({ path, differences }) => [path, differences])).toEqual([['.github/workflows/ci.yml', []]]);
  const code = await program.files[0].text();
  expect(code).toContain("new CallJob(ci, 'call', { uses: './.github/workflows/nul.yml' })");
  expect(code).toContain("new UsesStep('./.github/actions/my tool', { stepId: 'tool' })");
  expect(code).toContain("`echo ${call.output('digest')} \\${{ needs.call.outputs.nope }} ${tool.output('x')}`");
});

test('lines of Windows are read like others', () => {
  expect(imported(workflow(`name: A\non: push\n${JOB}`.replace(/\n/g, '\r\n'))).files.map(({ differences }) => differences)).toEqual([[]]);
});

test('without asWritten the defaults of Slipway come in, and each difference is told', async () => {
  const given = workflow(`name: A\non: push\n${JOB}`);
  const { files: [{ differences }] } = imported(given, { exact: false, sharedPins: true });
  expect(differences.map(({ path }) => path)).toEqual(expect.arrayContaining(['permissions', 'jobs.build.timeout-minutes']));
  expect(await codeOf(given, { exact: false, sharedPins: true })).not.toContain('asWritten');
});

test('a variable is no word of the language and no name that is taken', () => {
  const taken = new Set<string>();
  expect(['build-and-test', 'build_and_test', 'class', '3d', 'ü', '', 'CI'].map((name) => variableName(name, taken, 'job'))).toEqual(['buildAndTest', 'buildAndTestJob', 'classJob', 'n3d', 'u', 'job', 'ci']);
});

test('X-8: defaults of a start by hand, as they are often written, are the texts that the form has', async () => {
  const files = workflow(`on:\n  workflow_dispatch:\n    inputs:\n      push: { default: true, required: false }\n      count: { default: 3 }\n      box: { type: boolean, default: 'true' }\n      pick: { type: choice, options: [1, 2], default: 2 }\n${JOB}`);
  expect(imported(files).files.map(({ differences, overrides }) => ({ differences, overrides }))).toEqual([{ differences: [], overrides: 0 }]);
  const code = await codeOf(files);
  expect(code).toContain("push: DispatchInput.untyped({ required: false, defaultValue: 'true' })");
  expect(code).toContain('box: DispatchInput.bool({ defaultValue: true })');
  expect(code).not.toContain('addOverride');
});

test('X-8: a step that waits for all is the same with a value and without one', async () => {
  const files = workflow('on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - { run: make, background: true }\n      - { name: Wait, wait-all: }\n');
  expect(imported(files).files.map(({ differences }) => differences)).toEqual([[]]);
  expect(await codeOf(files)).not.toContain('addOverride');
});

test.each([
  ['restore-keys: |\n            k-', "restoreKeys: ['k-']"],
  ['restore-keys: |-\n            k-\n            j-', "restoreKeys: ['k-', 'j-']"],
  ['restore-keys: |\n            k-\n            ${{ runner.os }}', "restoreKeys: ['k-', RunnerContext.os]"],
  ['restore-keys: k-', "restoreKeys: ['k-']"],
])('X-8: a list that is written as lines is a list, whether the last one ends or not: %s', async (lines, expected) => {
  const files = workflow(`on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/cache@v4\n        with:\n          path: a\n          key: k\n          ${lines}\n`);
  expect(imported(files).files.map(({ differences, overrides }) => ({ differences, overrides }))).toEqual([{ differences: [], overrides: 0 }]);
  expect(await codeOf(files)).toContain(expected);
});
