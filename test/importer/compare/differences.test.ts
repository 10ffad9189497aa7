import { Difference, differences } from '../../../lib/importer/inside';

const WORKFLOW = '.github/workflows/ci.yml';
const ACTION = '.github/actions/setup/action.yml';

const job = (lines: string) => `on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n${lines.replace(/^/gm, '    ')}\n`;
const steps = (lines: string) => job(`steps:\n${lines.replace(/^/gm, '  ')}`);
const step = (lines: string) => steps(`- uses: acme/tool@v1\n${lines.replace(/^/gm, '  ')}`);
const on = (lines: string) => `${lines}\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n`;
const runsOn = (lines: string) => `on: push\njobs:\n  test:\n${lines.replace(/^/gm, '    ')}\n    steps:\n      - run: make\n`;
const manifest = (lines: string) => `name: Setup\ndescription: Sets up\n${lines}\n`;

describe('X-8: the same to GitHub', () => {
  test.each<[string, string, string, string?]>([
    ['the order of keys', 'name: a\non: push\njobs: {}', 'jobs: {}\non: push\nname: a'],
    ['comments, quotes and flow', "# hello\non: [push]\nenv: { A: 'x' }", 'on:\n  - push # always\nenv:\n  A: "x"\n'],
    ['line ends and the mark of the byte order', 'on: push\nname: a\n', '\ufeffon: push\r\nname: a\r\n'],
    ['an alias, and what it stands for', 'on: push\nenv: &e { A: x }\njobs: { a: { env: *e } }', 'on: push\nenv: { A: x }\njobs: { a: { env: { A: x } } }'],
    ['an event, a list of it, and a map of it', on('on: push'), on('on: { push: }')],
    ['events in another order', on('on: [push, pull_request]'), on('on: { pull_request: {}, push: null }')],
    ['a branch, and a list of it', on('on: { push: { branches: main } }'), on('on: { push: { branches: [main] } }')],
    ['types in another order', on('on: { pull_request: { types: [opened, closed] } }'), on('on: { pull_request: { types: [closed, opened] } }')],
    ['one type', on('on: { release: { types: published } }'), on('on: { release: { types: [published] } }')],
    ['an input of which nothing is said', on('on: { workflow_dispatch: { inputs: { a: } } }'), on('on: { workflow_dispatch: { inputs: { a: { required: false, type: string } } } }')],
    ['an option that is a number', on('on: { workflow_dispatch: { inputs: { a: { type: choice, options: [1, 2] } } } }'), on("on: { workflow_dispatch: { inputs: { a: { type: choice, options: ['1', '2'] } } } }")],
    ['a default of a start by hand that is no text', on('on: { workflow_dispatch: { inputs: { a: { default: true }, b: { default: 3 } } } }'), on("on: { workflow_dispatch: { inputs: { a: { default: 'true' }, b: { default: '3' } } } }")],
    ['a default of a box to tick that is a text', on("on: { workflow_dispatch: { inputs: { a: { type: boolean, default: 'true' } } } }"), on('on: { workflow_dispatch: { inputs: { a: { type: boolean, default: true } } } }')],
    ['one schedule in UTC', on("on: { schedule: [{ cron: '0 1 * * *' }] }"), on("on: { schedule: [{ cron: '0 1 * * *', timezone: UTC }] }")],
    ['a need, and a list of it', job('needs: a'), job('needs: [a]')],
    ['needs in another order', job('needs: [a, b]'), job('needs: [b, a]')],
    ['a runner, a list of it, and a map of its labels', runsOn('runs-on: ubuntu-latest'), runsOn('runs-on: { labels: [ubuntu-latest] }')],
    ['labels in another order', runsOn('runs-on: [self-hosted, linux]'), runsOn('runs-on: [linux, self-hosted]')],
    ['a runner of a group', runsOn('runs-on: { group: big, labels: linux }'), runsOn('runs-on: { group: big, labels: [linux] }')],
    ['braces around a condition', job("if: github.ref == 'refs/heads/main'"), job("if: ${{ github.ref == 'refs/heads/main' }}")],
    ['braces around a part of a condition, which make a text of it', job("if: ${{ github.ref }} == 'x' && {}"), job("if: format('{0} == ''x'' && {{}}', github.ref)")],
    ['needs of nothing', job('needs: []'), job('name: null').replace('\n    name: null', '')],
    ['blanks in an expression', job("if: github.ref=='x'&&true"), job("if: ${{ ( github.ref == 'x' ) && true }}")],
    ['a name in brackets, and the case of contexts', job("if: GitHub['ref'] == 'x'"), job("if: github.ref == 'x'")],
    ['a condition without anything', job('if:'), job('name: null').replace('\n    name: null', '')],
    ['blanks of an expression in a text', step('with: { a: "x ${{github.sha}} y" }'), step('with: { a: "x ${{  github.sha  }} y" }')],
    ['a number and its text in with', step('with: { fetch-depth: 0 }'), step("with: { fetch-depth: '0' }")],
    ['a truth value and its text in env', step('env: { CI: true }'), step("env: { CI: 'true' }")],
    ['nothing and an empty text in env', step('env: { A: }'), step("env: { A: '' }")],
    ['a version that YAML took for a number', step('with: { v: 1.10 }'), step("with: { v: '1.1' }")],
    ['a map with nothing in it, and none', step('with:'), step('env: {}')],
    ['the end of a script', steps('- run: make'), steps('- run: |\n    make\n')],
    ['a block that is folded, and its line', steps('- run: >\n    make\n    test\n'), steps('- run: make test')],
    ['what a step does by itself', steps('- run: make\n  continue-on-error: false'), steps('- run: make')],
    ['the end of the lines of an input that an action is known to split', steps('- uses: actions/cache@v4\n  with: { path: "a\\nb\\n", key: k, restore-keys: "k-\\n" }'), steps('- uses: actions/cache@v4\n  with: { path: "a\\nb", key: k, restore-keys: k- }')],
    ['a step that waits for all, with a value and without one', steps('- wait-all:'), steps('- wait-all: true')],
    ['what a matrix does by itself', job('strategy: { fail-fast: true, matrix: { a: [1] } }'), job('strategy: { matrix: { a: [1] } }')],
    ['a group, and a map of it', job('concurrency: deploy'), job('concurrency: { group: deploy, cancel-in-progress: false }')],
    ['an environment, and a map of it', job('environment: production'), job('environment: { name: production }')],
    ['a container, and a map of it', job('container: node:20'), job('container: { image: "node:20", env: {} }')],
    ['a service, and ports that are numbers', job('services: { db: { image: postgres, ports: [5432] } }'), job("services: { db: { image: postgres, ports: ['5432'] } }")],
    ['a right that nobody has', job('permissions: { contents: read, issues: none }'), job('permissions: { contents: read }')],
    ['whether an input of an action must be given, as a text', manifest("inputs: { a: { required: 'true' } }"), manifest('inputs: { a: { required: true } }'), ACTION],
    ['a default that is a number', manifest('inputs: { a: { default: 3 } }'), manifest("inputs: { a: { default: '3' } }"), ACTION],
    ['when the end of an action runs', manifest('runs: { using: node20, main: a.js, post: b.js, post-if: always() }'), manifest('runs: { using: node20, main: a.js, post: b.js }'), ACTION],
    ['keys of any other file', 'version: 2\nupdates: []', 'updates: []\nversion: 2', '.github/dependabot.yml'],
    ['JSON in another layout', '{"a":1,"b":[2]}', '{\n  "b": [2],\n  "a": 1\n}\n', 'settings.json'],
    ['blanks and comments of owners', '# who\n*   @acme/a  @acme/b\n\n', '* @acme/a @acme/b # all\n', '.github/CODEOWNERS'],
    ['line ends of any text', 'a\r\nb\r\n', 'a\nb', 'README.md'],
  ])('%s', (_, one, other, path = WORKFLOW) => {
    expect(differences(one, other, path)).toEqual([]);
    expect(differences(other, one, path)).toEqual([]);
  });
});

describe('X-8: not the same to GitHub', () => {
  test.each<[string, string, string, Difference[], string?]>([
    ['another event', on('on: push'), on('on: [push, pull_request]'), [{ path: 'on.pull_request', after: {} }]],
    ['branches in another order, which decides', on("on: { push: { branches: [a, '!b'] } }"), on("on: { push: { branches: ['!b', a] } }"), [{ path: 'on.push.branches', before: ['a', '!b'], after: ['!b', 'a'] }]],
    ['no branches, and all', on('on: { push: { branches: [] } }'), on('on: push'), [{ path: 'on.push.branches', before: [] }]],
    ['rights of nobody, and those of the settings', job('permissions: {}'), job('name: x').replace('\n    name: x', ''), [{ path: 'jobs.test.permissions', before: {} }]],
    ['an expression that gives labels, and a label', runsOn('runs-on: ${{ matrix.os }}'), runsOn("runs-on: ['${{ matrix.os }}']"), [{ path: 'jobs.test.runs-on', before: '${{ matrix.os }}', after: ['${{ matrix.os }}'] }]],
    ['braces around a part of a condition', job("if: ${{ github.ref }} == 'x'"), job("if: github.ref == 'x'"), [{ path: 'jobs.test.if', before: "${{ github.ref }} == 'x'", after: "github.ref == 'x'" }]],
    ['another text in an expression', job("if: github.ref == 'A'"), job("if: github.ref == 'a'"), [{ path: 'jobs.test.if', before: "github.ref == 'A'", after: "github.ref == 'a'" }]],
    ['the end of a text of another action, and of another input', steps('- uses: acme/tool@v4\n  with: { path: "a\\n" }\n- uses: actions/cache@v4\n  with: { path: a, key: "k\\n" }'), steps('- uses: acme/tool@v4\n  with: { path: a }\n- uses: actions/cache@v4\n  with: { path: a, key: k }'), [
      { path: 'jobs.test.steps[0].with.path', before: 'a\n', after: 'a', why: 'blanks at its beginning or end' }, { path: 'jobs.test.steps[1].with.key', before: 'k\n', after: 'k', why: 'blanks at its beginning or end' },
    ]],
    ['a default of a call that is no text', on('on: { workflow_call: { inputs: { a: { type: string, default: true } } } }'), on("on: { workflow_call: { inputs: { a: { type: string, default: 'true' } } } }"), [{ path: 'on.workflow_call.inputs.a.default', before: true, after: 'true', why: 'a truth value, and then a text' }]],
    ['a number and its text in a matrix', job('strategy: { matrix: { v: [1] } }'), job("strategy: { matrix: { v: ['1'] } }"), [{ path: 'jobs.test.strategy.matrix.v', before: [1], after: ['1'] }]],
    ['a version that YAML takes for a number', step('with: { v: 1.10 }'), step("with: { v: '1.10' }"), [{ path: 'jobs.test.steps[0].with.v', before: 1.1, after: '1.10' }]],
    ['a number that GitHub writes in another way', step('with: { id: 1234567890123456 }'), step("with: { id: '1234567890123456' }"), [{ path: 'jobs.test.steps[0].with.id', before: 1234567890123456, after: '1234567890123456', why: 'a number, and then a text' }]],
    ['a script whose first line is empty', steps('- run: "\\nmake"'), steps('- run: make'), [{ path: 'jobs.test.steps[0].run', before: '\nmake', after: 'make', why: 'blanks at its beginning or end' }]],
    ['a step that was put before others', steps('- run: make\n- run: make test'), steps('- uses: actions/checkout@v4\n- run: make\n- run: make test'), [{ path: 'jobs.test.steps[0]', after: { uses: 'actions/checkout@v4' } }]],
    ['a step that was taken away', steps('- run: a\n- run: b\n- run: c'), steps('- run: a\n- run: c'), [{ path: 'jobs.test.steps[1]', before: { run: 'b' } }]],
    ['another version of an action, after a new step', steps('- uses: acme/tool@v1'), steps('- run: a\n- uses: acme/tool@v2'), [{ path: 'jobs.test.steps[0]', after: { run: 'a' } }, { path: 'jobs.test.steps[1].uses', before: 'acme/tool@v1', after: 'acme/tool@v2' }]],
    ['steps in another order', steps('- run: a\n- run: b'), steps('- run: b\n- run: a'), [{ path: 'jobs.test.steps[0]', before: { run: 'a' } }, { path: 'jobs.test.steps[1]', after: { run: 'a' } }]],
    ['a job of another name', job('name: a'), job('name: a').replace('  test:', '  "a b":'), [{ path: 'jobs.test', before: { 'runs-on': ['ubuntu-latest'], 'name': 'a' } }, { path: 'jobs["a b"]', after: { 'runs-on': ['ubuntu-latest'], 'name': 'a' } }]],
    ['a key that is given again', 'on: push\nenv: { A: 1, A: 2 }', 'on: push\nenv: { A: 1 }', [{ path: 'env["A (given again, 2)"]', before: 2 }]],
    ['a key that GitHub does not know', job('colour: red'), job('colour: blue'), [{ path: 'jobs.test.colour', before: 'red', after: 'blue' }]],
    ['how long a job may take', job('timeout-minutes: 5'), job('timeout-minutes: 6'), [{ path: 'jobs.test.timeout-minutes', before: 5, after: 6 }]],
    ['a number and its text in another file', 'version: 2', "version: '2'", [{ path: 'version', before: 2, after: '2', why: 'a number, and then a text' }], '.github/dependabot.yml'],
    ['an owner', '* @acme/a\n/docs @acme/b', '* @acme/a\n/docs @acme/c', [{ path: 'line 2', before: '/docs @acme/b', after: '/docs @acme/c' }], '.github/CODEOWNERS'],
    ['lines of a text', 'a\nb\nc\nd', 'a\nx\nc\nd\ne', [{ path: 'line 2', before: 'b', after: 'x' }, { path: 'line 5', after: 'e' }], 'notes.txt'],
    ['something and nothing', '# soon\n', 'on: push\n', [{ path: '', after: 'on: push\n', why: 'the first says nothing' }]],
  ])('%s', (_, one, other, expected, path = WORKFLOW) => {
    expect(differences(one, other, path)).toEqual(expected);
  });

  test('a file that cannot be read is like no other, and it is said why', () => {
    expect(differences('on: push\n', 'on: [push\n', WORKFLOW)).toEqual([expect.objectContaining({ path: '', why: expect.stringMatching(/^the second cannot be read: .*\(line \d+\)$/) })]);
    expect(differences('{', '{}', 'a.json')).toEqual([expect.objectContaining({ path: '', why: expect.stringMatching(/^the first cannot be read/) })]);
    expect(differences('on: [push\n', 'on: [push\n', WORKFLOW)).toEqual([]);
  });

  test('a file whose aliases have no bounds is one that cannot be read', () => {
    const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]', ...Array.from({ length: 8 }, (__, n) => `a${n + 1}: &a${n + 1} [${Array(10).fill(`*a${n}`).join(', ')}]`)].join('\n');
    expect(differences(bomb, 'on: push\n', WORKFLOW)).toEqual([expect.objectContaining({ why: expect.stringContaining('more than 100000 values') })]);
    expect(differences('a: &a { b: *a }\n', 'on: push\n', WORKFLOW)).toEqual([expect.objectContaining({ why: expect.stringContaining('cannot be read') })]);
  });
});
