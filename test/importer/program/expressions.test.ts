import { CodeFile } from 'slipway/importer/inside';
import { imported, statementsOf, workflow } from './imported';
import { expressionCode } from '../../../lib/importer/program/expressions';
import { Scope } from '../../../lib/importer/program/scope';

/** The condition of a step, as code. */
async function condition(text: string, before = ''): Promise<string> {
  const code = await statementsOf(workflow(`on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${before}      - if: ${JSON.stringify(text)}\n        run: make\n`));
  return /condition: ([^]*?),?\s*\}\);/.exec(code)![1].replace(/\s*\n\s*/g, '');
}

test.each([
  ['success()', 'Status.success()'],
  ['!cancelled()', 'Status.cancelled().negate()'],
  ["github.ref == 'refs/heads/main'", "Github.isBranch('main')"],
  ["github.event_name == 'push' && github.actor != 'bot'", "Github.isEvent('push').andAlso(Github.actor.notEqualTo('bot'))"],
  ["github.event.label.name == 'it''s'", "Github.event('label.name').equalTo(\"it's\")"],
  ["contains(github.event.pull_request.labels.*.name, 'x')", "Github.event('pull_request.labels.*.name').contains('x')"],
  ["contains(github.event.commits.*.added.*, 'x')", "Github.event('commits.*.added.*').contains('x')"],
  ["contains(needs.*.result, 'failure')", "Expression.raw('needs.*.result').contains('failure')"],
  ["contains(github.event['a b'].*.name, 'x')", 'Expression.raw("github.event[\'a b\'].*.name").contains(\'x\')'],
  ["contains(github.event['*'].name, 'x')", 'Expression.raw("contains(github.event[\'*\'].name, \'x\')")'],
  ["${{ github.ref == 'a' }} && github.sha", "Functions.format('{0} && github.sha', Github.ref.equalTo('a'))"],
  ["(github.ref == 'a' || github.ref == 'b') && vars.X", "Github.ref.equalTo('a').orElse(Github.ref.equalTo('b')).andAlso(Vars.get('X'))"],
  ['fromJSON(env.A).b == 1', "Functions.fromJson(Env.get('A')).property('b').equalTo(1)"],
  ["runner.os == 'Linux'", "RunnerContext.os.equalTo('Linux')"],
])('X-5: %s becomes what an expert writes', async (text, code) => {
  expect(await condition(text)).toBe(code);
});

test.each([
  ["join(github.event.commits.*.id) != ''", 'the function of the class says a separator'],
  ["github.ref == 'a' && (github.sha && github.actor)", 'a chain has no inner parentheses'],
  ['null == github.ref', 'nothing is no value of the program'],
])('X-5: %s stays text: %s', async (text) => {
  expect(await condition(text)).toMatch(/^Expression\.raw\(['"]/);
});

test('an output of a step is the property of its class, and else an output by name; before the step there is none', async () => {
  const code = await statementsOf(workflow(`on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - run: echo \${{ steps.push.outputs.digest }}
      - uses: docker/build-push-action@v6
        id: push
      - id: own
        run: make
      - run: echo \${{ steps.push.outputs.digest }} \${{ steps.own.outputs.x }} \${{ steps.nobody.outputs.x }}
`));
  expect(code).toContain("a.run('echo ${{ steps.push.outputs.digest }}');");
  expect(code).toContain("const push = new DockerBuildPush({ stepId: 'push' });");
  expect(code).toContain("const own = a.run('make', { stepId: 'own' });");
  expect(code).toContain("a.run(`echo ${push.digest} ${own.output('x')} ${{ steps.nobody.outputs.x }}`);".replace('${{', '\\${{'));
});

test('what a job waits for is the job, and its outputs are its own; of a job that it does not wait for it is text', async () => {
  const code = await statementsOf(workflow(`on: push
jobs:
  b:
    needs: a
    runs-on: ubuntu-latest
    if: needs.a.outputs.x && needs.a.result == 'success' && needs.c.outputs.y
    steps: [{ run: make }]
  a:
    runs-on: ubuntu-latest
    outputs: { x: '1' }
    steps: [{ run: make }]
`));
  expect(code.indexOf("new Job(ci, 'a'")).toBeLessThan(code.indexOf("new Job(ci, 'b'"));
  expect(code).toContain('needs: [a]');
  expect(code.replace(/\s+/g, '')).toContain("condition:a.output('x').andAlso(a.succeeded()).andAlso(Expression.raw('needs.c.outputs.y'))");
});

test('an environment shows the output of a step: the step stands above the job, with those that it names, and is used where it was', async () => {
  const code = await statementsOf(workflow(`on: push
jobs:
  a:
    runs-on: ubuntu-latest
    environment: { name: pages, url: '\${{ steps.deploy.outputs.page_url }}' }
    steps:
      - run: make
      - { id: first, run: echo }
      - run: make last
      - { id: deploy, uses: actions/deploy-pages@v4, with: { token: '\${{ steps.first.outputs.token }}' } }
`));
  expect(code).toContain(`const first = new RunStep('echo', { stepId: 'first' });
const deploy = new DeployPages({ stepId: 'deploy', token: first.output('token') });
const a = new Job(`);
  expect(code).toContain("JobEnvironment.named('pages', { url: deploy.pageUrl })");
  expect(code).toContain(`a.run('make');
a.use(first);
a.run('make last');
a.use(deploy);`);
});

test('X-5: a text of others cannot leave its quotes', () => {
  const evil = "`; process.exit(3); ' \\\\ ${process.exit(3)} ${{ github.ref }} \u2028 */ ";
  const { files, gaps } = imported(workflow(`name: ${JSON.stringify(evil.replace('${{ github.ref }}', ''))}\non: push\njobs:\n  a:\n    name: ${JSON.stringify(evil)}\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${JSON.stringify(evil)}\n        env: { ${JSON.stringify(`A${evil}`.replace('${{ github.ref }}', ''))}: 1 }\n`));
  expect(gaps).toEqual([]);
  expect(files.map(({ differences }) => differences)).toEqual([[]]);
});

// Objects have such names of their own, and code that was made of them would not be what was meant.
test.each(['constructor.x', '__proto__.x', 'toString.x', 'constructor(github.a, github.b)', 'valueOf(github.a, github.b)', '__proto__(github.a)'])('X-5: %s is no name that the program knows', (text) => {
  const file = new CodeFile('delivery/ci.ts');
  const made = expressionCode(text, new Scope(), file, true);
  expect(made?.code ?? '').toMatch(/^(?:Expression\.raw\('[^']*'\))?$/);
  expect([...file.imported].filter((name) => name !== 'Expression')).toEqual([]);
});
