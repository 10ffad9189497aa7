import { PrepareOptions } from '../../../../lib/cli/import/prepare';
import { imported } from '../imported';

const SHARE: PrepareOptions = { exact: true, sharedPins: true, share: true };
const BUILD = '      - uses: actions/checkout@v4\n      - uses: actions/setup-node@v4\n        with: { cache: npm }\n      - run: npm ci\n';

/** Workflows whose only job has some steps, by the name of the file. */
function files(steps: Readonly<Record<string, string>>, more = ''): Record<string, string> {
  return Object.fromEntries(Object.entries(steps).map(([name, text]) => [`.github/workflows/${name}.yml`, `on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n${more}    steps:\n${text}`]));
}

async function codes(given: Readonly<Record<string, string>>, options = SHARE): Promise<{ readonly shared: string[]; readonly files: string[] }> {
  const { program, files: made, gaps } = imported(given, options);
  expect(gaps).toEqual([]);
  expect(made.flatMap(({ differences }) => differences)).toEqual([]);
  const bodies = (of: readonly { text(): Promise<string> }[]) => Promise.all(of.map(async (file) => (await file.text()).replace(/^import [^;]+;\n/gm, '').trim()));
  return { shared: await bodies(program.shared.map(({ file }) => file)), files: await bodies(program.files) };
}

test('X-5: steps that stand in several places are made by one function, and the files stay equal', async () => {
  const { shared, files: [a, b] } = await codes(files({ a: `${BUILD}      - run: npm test\n`, b: `      - run: echo\n${BUILD}` }));
  expect(shared).toEqual([`/** Steps of a.yml (job), b.yml (job). */
export function setupNodeSteps(): IStep[] {
  return [new Checkout(), new SetupNode({ cache: SetupNodeCache.NPM }), new RunStep('npm ci')];
}`]);
  expect(a).toContain("job.use(...setupNodeSteps());\n  job.run('npm test');");
  expect(b).toContain("job.run('echo');\n  job.use(...setupNodeSteps());");
});

test('without being asked they are only found', async () => {
  const given = files({ a: BUILD, b: BUILD });
  const { program } = imported(given);
  expect(program.repeated.map(({ steps, places }) => [steps.length, places.map(({ file }) => file)])).toEqual([[3, Object.keys(given)]]);
  expect(program.shared).toEqual([]);
});

test('what each place has for itself is handed over: legs, needs, inputs, outputs of earlier steps, actions of the repository', async () => {
  const steps = `      - { id: early, run: make }
      - uses: ./.github/actions/tool
        with: { a: '\${{ matrix.os.name }}' }
      - run: echo "\${{ needs.job.outputs.x }} \${{ needs.job.result }} \${{ inputs.level }}"
      - { id: own, run: 'echo \${{ steps.early.outputs.y }}' }
      - run: echo \${{ steps.own.outputs.z }}
`;
  const text = `on: { workflow_call: { inputs: { level: { type: string } } } }
jobs:
  job:
    runs-on: ubuntu-latest
    outputs: { x: '1' }
    steps: [{ run: make }]
  last:
    needs: job
    strategy: { matrix: { os: [{ name: a }] } }
    runs-on: ubuntu-latest
    steps:
${steps}`;
  const { shared, files: [, a] } = await codes({
    '.github/actions/tool/action.yml': 'name: Tool\ndescription: A tool\ninputs: { a: { description: A } }\nruns: { using: composite, steps: [{ run: make, shell: bash }] }\n',
    '.github/workflows/a.yml': text.replace('      - { id: early', '      - run: first\n      - { id: early'),
    '.github/workflows/b.yml': text.replace('make }\n      - uses', 'make all }\n      - uses'),
  });
  expect(shared[0]).toContain(`export function toolSteps(
  tool: CompositeAction,
  os: Expression,
  x: Expression,
  jobResult: Expression,
  level: Expression,
  y: Expression,
): IStep[] {
  const own = new RunStep(\`echo \${y}\`, { stepId: 'own' });`);
  expect(shared[0]).toContain("tool.step({ inputs: { a: os.property('name') } })");
  expect(a.replace(/\s+/g, '')).toContain("last.use(...toolSteps(tool,matrix.get('os'),job.output('x'),job.result,a.input('level'),early.output('y')));");
});

test.each([
  ['a step that something outside names', `${BUILD.replace('- run: npm ci', '- { id: ci, run: npm ci }')}      - run: echo \${{ steps.ci.outputs.x }} # each\n`, ''],
  ['a step that the outputs name', BUILD.replace('- run: npm ci', '- { id: ci, run: npm ci }'), "    outputs: { x: '${{ steps.ci.outputs.x }}' }\n"],
  ['a step that something names by a star', `${BUILD.replace('- run: npm ci', '- { id: ci, run: npm ci }')}      - run: echo \${{ toJSON(steps) }} # each\n`, ''],
  ['a step in the background', BUILD.replace('- run: npm ci', '- { id: ci, run: npm ci, background: true }'), ''],
  ['two steps', '      - uses: actions/checkout@v4\n      - run: npm ci\n', ''],
])('%s is not shared', (_, steps, more) => {
  const [a, b] = ['a', 'b'].map((one) => `      - run: ${one}\n${steps}`.replace(/ # each$/m, ` ${one}`));
  expect(imported(files({ a, b }, more), SHARE).program.repeated).toEqual([]);
});

test('the row that saves the most comes first, and no step is in two', () => {
  const long = `${BUILD}      - run: npm test\n`;
  const { program: { repeated } } = imported(files({ a: long, b: long, c: BUILD, d: BUILD, e: BUILD }));
  expect(repeated.map(({ steps, places }) => [steps.length, places.length])).toEqual([[3, 5]]);
});

test('a place where the class would have another ref stays as it is', async () => {
  const old = '      - uses: actions/checkout@v3\n';
  const { shared, files: [a, b] } = await codes(files({ a: `${BUILD}${old}`, b: BUILD, c: old.repeat(4), d: BUILD }));
  expect(shared).toHaveLength(1);
  expect(a).toContain("new UsesStep('actions/checkout@v4')");
  expect(b).toContain('.use(...setupNodeSteps());');
});

test('many equal steps are found in time that does not grow with their square', () => {
  const { program: { repeated } } = imported(files({ a: '      - run: make\n'.repeat(900) }));
  expect(repeated.map(({ steps, places }) => [steps.length, places.length])).toEqual([[20, 45]]);
});
