import { catalogueEntry } from 'slipway/actions/inside';
import { corpus } from './corpus';
import { check, checkWorkflow, spanOf } from './support';
import { Finding } from 'slipway/core';

const of = (findings: readonly Finding[], id: string) => findings.filter((finding) => finding.id === id);

describe('the corpus', () => {
  const { findings, files } = check(corpus());

  test('all files are read, whether a step names them or not', () => {
    expect(files).toEqual(Object.keys(corpus()).sort());
  });

  test('X-5: many rules of several rooms speak', () => {
    const ids = new Set(findings.map(({ id }) => id));
    expect([...ids]).toEqual(expect.arrayContaining(['actions/unpinned-action', 'github/parser', 'references/missing-step', 'security/pull-request-target-checkout', 'security/untrusted-input', 'workflows/retired-runner']));
    expect(ids.size).toBeGreaterThan(38);
  });

  test('every finding has a line of its file, and a page', () => {
    for (const { places, page } of findings) {
      expect(places[0].origin.location?.file).toMatch(/\.ya?ml$/);
      expect(places[0].origin.location?.line).toBeGreaterThan(0);
      expect(page).toMatch(/docs\/checks\//);
    }
  });

  // What a program would call, or write as an option: whoever writes YAML has none of it.
  const OF_A_PROGRAM = /\bnew [A-Z]|\b[A-Z]\w+\.\w+\(|PermissionLevel|\{ \w+: (?:[A-Z]|true|'|\{)|\b\w+\.(?:output|input|get|call|secret)\(|equalTo\(|orElse\(|slipway\/actions|stepId/;

  test('what to do is said in the words of YAML by every rule that speaks', () => {
    const foreign = findings.filter(({ fix, fixInYaml }) => OF_A_PROGRAM.test(fixInYaml ?? fix ?? ''));
    expect([...new Set(foreign.map(({ id, fix, fixInYaml }) => `${id}: ${fixInYaml ?? fix}`))]).toEqual([]);
  });

  test('no rule speaks of a delivery or a program', () => {
    expect(findings.filter(({ message }) => /\b(?:this|your|the) (?:delivery|program)\b/.test(message)).map(({ id, message }) => `${id}: ${message}`)).toEqual([]);
  });

  test('they come in the order of files and lines', () => {
    const places = findings.map(({ places: [{ origin: { location } }] }) => `${location!.file}:${String(location!.line).padStart(5, '0')}`);
    expect(places).toEqual([...places].sort());
  });
});

describe('files of a repository beside its workflows', () => {
  const update = (text: string) => `  - package-ecosystem: ${text.replace(/\n/g, '\n    ')}\n`;
  const form = (name: string, body: string) => `name: ${name}\ndescription: x\nbody:\n${body}`;
  const { findings } = check({
    '.github/workflows/ci.yml': 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: acme/get@v1\n',
    '.github/actions/get/action.yml': 'name: Get\ndescription: x\nruns:\n  using: composite\n  steps:\n    - uses: acme/get@v1\n',
    '.github/dependabot.yml': `version: 2\nupdates:\n${update('github-actions\ndirectory: /\nschedule: { interval: weekly }\nvendor: true\ncooldown: { default-days: 9, semver-major-days: 9 }')}${
      update("npm\ndirectory: /\nschedule: { interval: weekly }\ngroups:\n  all: { patterns: ['*'] }\n  late: { patterns: ['b*'] }\ncooldown: { default-days: 1 }\ninsecure-external-code-execution: allow")}${
      update('npm\ndirectory: /\nschedule: { interval: weekly }')}`,
    '.github/ISSUE_TEMPLATE/a.yml': form('Bug', '  - type: input\n    attributes: { label: A }\n  - type: input\n    attributes: { label: A }\n'),
    '.github/ISSUE_TEMPLATE/b.yml': form('Bug', '  - type: markdown\n    attributes: { value: Hi }\n'),
    'CODEOWNERS': '!/a @acme/a\n[Docs] @acme/b\n/b @acme/a\n/b @acme/b\n/c @acme/a,@acme/b\n',
  });
  const said = (id: string) => of(findings, id).map(({ fix, fixInYaml }) => fixInYaml ?? fix);

  test.each([
    ['repository/dependabot-unsupported', 'Leave `vendor` out.'],
    ['repository/dependabot-actions', "Name them: `directories: ['/', '/.github/actions/get']`, in the place of `directory`."],
    ['repository/dependabot-shadowed-group', "Put 'late' above 'all', or give 'all' `exclude-patterns`."],
    ['repository/dependabot-short-cooldown', "Wait a week: `cooldown: { default-days: 7 }`. Security updates do not wait; what is your own is left out by `exclude: ['@acme/*']`."],
    ['repository/dependabot-external-code', 'Leave `insecure-external-code-execution` out, or write `deny`; what manifests work out by running code, write down in them.'],
    ['repository/dependabot-overlap', 'Make one of the two, or give each its own `directory`.'],
    ['repository/form-duplicate-field', 'Give one of them another `label`, or an `id` of its own.'],
    ['repository/form-duplicate-name', 'Give one of them another `name`.'],
    ['repository/form-without-input', "Add a field that takes an answer, such as `{ type: textarea, attributes: { label: 'What happened?' } }`."],
    ['repository/code-owners-itself', 'Add a line at the end: `/CODEOWNERS @…`.'],
    ['repository/code-owners-syntax', 'Take files out by a later line without owners: `/a`.'],
    ['repository/code-owners-duplicate', 'Take one of them out, or name all owners in one line: `/b @acme/a @acme/b`.'],
    ['repository/code-owners-literal', 'Make it a comment: `# …`. The owners stand in each line.'],
    ['repository/dependabot-cooldown', 'Write `cooldown: { default-days: 7 }`, and leave the days for single parts of a version out.'],
    ['repository/code-owners-owner', 'Write blanks between them, and nothing else: `@acme/a @acme/b`.'],
  ])('X-5: %s says what to do in the words of the file', (id, fix) => {
    expect(said(id)).toContain(fix);
  });

  test('none of them speaks of a program', () => {
    expect(findings.filter(({ fix, fixInYaml }) => /\bnew [A-Z]|\b[A-Z]\w+\.\w+\(|\bowners\.|\{ \w+ \}|unowned\(/.test(fixInYaml ?? fix ?? '')).map(({ id, fix, fixInYaml }) => `${id}: ${fixInYaml ?? fix}`)).toEqual([]);
  });
});

describe('where a finding points', () => {
  test('at the key that is meant, from its first character to its last', () => {
    const { findings } = checkWorkflow('on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - name: Get\n        uses: acme/get@v1 # ours\n');
    expect(of(findings, 'actions/unpinned-action').map(spanOf)).toEqual(['8:15-8:26']);
  });

  test('at the nearest that is there', () => {
    const { findings } = checkWorkflow('on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n');
    expect(of(findings, 'workflows/missing-permissions').map(spanOf)).toEqual(['1:5-1:9']);
  });
});

describe('what GitHub refuses', () => {
  const { findings } = check({
    '.github/workflows/bad.yml': 'on: { push: { branchs: [main] } }\njobs:\n  a:\n    steps: []\n  b:\n    runs-on: ubuntu-latest\n    steps:\n      - name: x\n',
    '.github/workflows/good.yml': 'on: push\npermissions: {}\njobs: { a: { runs-on: ubuntu-latest, steps: [{ uses: acme/get@v1 }] } }\n',
  });

  test('all of it is told, each at its place', () => {
    const lines = of(findings, 'github/parser').map(({ places: [{ origin }] }) => origin.location?.line);
    expect(new Set(lines).size).toBeGreaterThan(2);
    expect(lines[0]).toBe(1);
  });

  test('other files go on', () => {
    expect(of(findings, 'actions/unpinned-action')).toHaveLength(1);
  });

  test.each([
    ['a bomb of aliases', `a: &a [x, x, x, x, x, x, x, x, x, x]\n${['b', 'c', 'd', 'e', 'f', 'g'].map((name, i) => `${name}: &${name} [${Array(10).fill(`*${'abcdef'[i]}`).join(', ')}]`).join('\n')}\n`],
    ['half a megabyte', `# ${'x'.repeat(600_000)}`],
    ['brackets without end', '['.repeat(2000)],
  ])('%s is no file that is looked at, and that is told', (_, text) => {
    expect(checkWorkflow(text).findings.map(({ id, severity }) => [id, severity])).toEqual([['linter/unread-file', 'error']]);
  });
});

describe('an expression in a script', () => {
  const script = (expression: string) => checkWorkflow(`on: [issues, pull_request_target]\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n          echo "\${{ ${expression} }}"\n`).findings;

  test.each(['github.event.issue.title', 'github.head_ref', 'github.event.pull_request.body'])('is code when anybody can write %s', (expression) => {
    const [finding] = of(script(expression), 'security/untrusted-input');
    expect(finding?.message).toContain('is run as code');
    expect(finding.fix).toContain('`env` of the step');
  });

  test.each(['github.sha', 'github.event.issue.number', 'github.run_id'])('is none when nobody can choose %s', (expression) => {
    expect(of(script(expression), 'security/untrusted-input')).toEqual([]);
  });
});

describe('what a file does not say', () => {
  const job = (permissions: string) => `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    permissions: ${permissions}\n    steps:\n      - uses: github/codeql-action/init@v4\n      - uses: github/codeql-action/analyze@v4\n`;

  test('a permission to read may come of a public repository: a warning; one to write never does: an error', () => {
    const severities = (permissions: string) => of(checkWorkflow(job(permissions)).findings, 'workflows/permission-missing').map(({ severity, message }) => [severity, /needs ([\w-]+: \w+)/.exec(message)?.[1]]);
    expect(severities('{ security-events: write }')).toEqual(expect.arrayContaining([['warning', 'contents: read']]));
    expect(severities('{ contents: read, actions: read }')).toEqual([['error', 'security-events: write']]);
  });

  test('a workflow without permissions has what a setting gives, unless each job names its own or it is only called', () => {
    const ids = (text: string) => of(checkWorkflow(text).findings, 'workflows/missing-permissions').map(({ message }) => message);
    expect(ids('on: push\njobs: { a: { runs-on: ubuntu-latest, steps: [{ run: make }] } }\n')).toHaveLength(1);
    expect(ids('on: push\njobs: { a: { runs-on: ubuntu-latest, permissions: {}, steps: [{ run: make }] } }\n')).toEqual([]);
    expect(ids('on: workflow_call\njobs: { a: { runs-on: ubuntu-latest, steps: [{ run: make }] } }\n')).toEqual([]);
  });

  test('a cache that came with a later release is not asked of an earlier one', () => {
    const order = (release: string) => of(checkWorkflow(`on: push\npermissions: {}\njobs: { a: { runs-on: ubuntu-latest, steps: [{ uses: actions/setup-go@${release} }, { uses: actions/checkout@v4 }] } }\n`).findings, 'actions/step-order');
    expect(order('v3')).toEqual([]);
    expect(order('v5')).toHaveLength(1);
  });

  test('a step that starts nothing is one finding, however many wait for it', () => {
    const waits = (name: string) => [`.github/workflows/${name}.yml`, 'on: pull_request\npermissions: {}\njobs: { a: { runs-on: ubuntu-latest, steps: [{ run: make }] } }\n'];
    const { findings } = check({
      ...Object.fromEntries(['one', 'two', 'three'].map(waits)),
      '.github/workflows/bump.yml': 'on: workflow_dispatch\npermissions: { contents: write, pull-requests: write }\njobs: { a: { runs-on: ubuntu-latest, steps: [{ uses: peter-evans/create-pull-request@v7 }] } }\n',
    });
    const found = of(findings, 'workflows/token-starts-nothing');
    expect(found).toHaveLength(1);
    expect(found[0].message).toMatch(/'one', .*'three', .*'two', /);
  });
});

test('X-5: what stands twice in one script is told once', () => {
  const script = (...lines: string[]) => `on: pull_request\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n${lines.map((line) => `          ${line}\n`).join('')}`;
  const { findings } = checkWorkflow(script('echo "${{ github.head_ref }}"', 'echo "${{ github.head_ref }}" "${{ github.event.pull_request.title }}"'));
  expect(of(findings, 'security/untrusted-input').map(({ message }) => /'([\w.]+)'/.exec(message)![1])).toEqual(['github.head_ref', 'github.event.pull_request.title']);
});

describe('calls that multiply with every level are followed to an end', () => {
  test('of actions', () => {
    const uses = (path: string) => [1, 2].map((n) => `    - uses: ./${path}\n      with: { x: "\${{ inputs.x }}${n}" }\n`).join('');
    const action = (i: number) => `name: a\ndescription: b\ninputs: { x: { description: y } }\nruns:\n  using: composite\n  steps:\n${i < 40 ? uses(`a${i + 1}`) : '    - { run: make, shell: bash }\n'}`;
    const files = Object.fromEntries(Array.from({ length: 41 }, (_, i) => [`a${i}/action.yml`, action(i)]));
    expect(check({ ...files, '.github/workflows/ci.yml': 'on: push\njobs: { a: { runs-on: ubuntu-latest, steps: [{ uses: ./a0, with: { x: "${{ github.head_ref }}" } }] } }\n' }).files).toHaveLength(42);
  });

  test('of workflows that call each other in a ring', () => {
    const workflow = (i: number) => `on: workflow_call\njobs:\n${[1, 2].map((n) => `  a${n}: { uses: ./.github/workflows/w${(i + n) % 40}.yml }\n`).join('')}`;
    expect(of(check(Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`.github/workflows/w${i}.yml`, workflow(i)]))).findings, 'workflows/call-depth')).not.toEqual([]);
  });
});

describe('X-5: values in a script that GitHub has made a number or a truth value of', () => {
  const declared = (event: string, type: string) => `  ${event}:\n    inputs:\n      n: { type: ${type}${type === 'choice' ? ', options: [a]' : ''} }\n`;
  const reads = (on: string, script = 'seq 1 ${{ inputs.n }}') => checkWorkflow(`name: x\non:\n${on}permissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    timeout-minutes: 5\n    steps:\n      - run: ${script}\n`).findings;
  const isFound = (on: string, script?: string) => of(reads(on, script), 'security/expression-in-script').length > 0;

  test.each<[string, string, boolean]>([
    ['a number of a call', declared('workflow_call', 'number'), false],
    ['a truth value of a call', declared('workflow_call', 'boolean'), false],
    ['a text of a call', declared('workflow_call', 'string'), true],
    ['a box that is ticked', declared('workflow_dispatch', 'boolean'), false],
    ['a number of a start by hand, which nobody looks at', declared('workflow_dispatch', 'number'), true],
    ['a text of a start by hand', declared('workflow_dispatch', 'string'), true],
    ['a number of a call, and a text of a start by hand', declared('workflow_call', 'number') + declared('workflow_dispatch', 'string'), true],
    ['a number of a call, and a box', declared('workflow_call', 'number') + declared('workflow_dispatch', 'boolean'), false],
  ])('%s', (_, on, expected) => {
    expect(isFound(on)).toBe(expected);
    expect(isFound(on, 'seq 1 ${{ Inputs.N }}')).toBe(expected);
  });

  test('an input that is not declared, and a part of one, are not known', () => {
    expect(isFound(declared('workflow_call', 'number'), 'echo ${{ inputs.n.x }}')).toBe(true);
    expect(isFound(declared('workflow_call', 'number'), 'echo ${{ inputs.other }}')).toBe(true);
  });

  test('a script that is nothing but a value is not mended by a variable in its place, which would be run as the name of a program', () => {
    const [finding] = of(reads(declared('workflow_call', 'string'), '${{ inputs.n }}'), 'security/expression-in-script');
    expect(finding.fixInYaml).toMatch(/^Whoever gives the value decides what is run\./);
    expect(of(reads(declared('workflow_call', 'string')), 'security/expression-in-script')[0].fixInYaml).toMatch(/^Give the step `env: /);
  });
});

describe('X-5: what is known of one release of an action is not said of another', () => {
  const used = (ref: string) => of(checkWorkflow(`name: x\non: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/create-github-app-token@${ref}\n        with: { app-id: 1, private-key: x }\n`).findings, 'actions/deprecated-input').length;

  test('an input that a later release gave up stays in use where that release is not', () => {
    const { sha, version } = catalogueEntry('actions/create-github-app-token')!;
    const major = /^v\d+/.exec(version)![0];
    expect([`${sha} # ${version}`, sha, major].map(used)).toEqual([1, 1, 1]);
    expect([`${'a'.repeat(40)} # v2.2.1`, 'v2', 'v99', 'main', 'b'.repeat(40)].map(used)).toEqual([0, 0, 0, 0, 0]);
  });
});

test('X-5: to say what the token of an app is for is said in the words of YAML', () => {
  const [finding] = of(checkWorkflow('name: x\non: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/create-github-app-token@v2\n        with: { app-id: 1, private-key: x, owner: acme }\n').findings, 'security/app-token-scope');
  expect(finding.fixInYaml).toBe('Say what it is for, below `with`: `repositories: <a repository of acme>`, and `permission-contents: write` or what else it is for.');
});

test.each([
  ['default: true', []], ["default: 'true'", []], ['{ type: boolean, default: true }', []], ["{ type: boolean, default: 'TRUE' }", []], ['default: 3', []], ['{ type: choice, options: [1, 2], default: 2 }', []],
  ['{ type: choice, options: [1, 2], default: 3 }', ['workflows/dispatch-inputs']], ["{ type: boolean, default: 'maybe' }", ['github/parser']],
])('X-5: a start by hand with a default as it is often written: %s', (input, expected) => {
  const text = `name: x\non: { workflow_dispatch: { inputs: { a: ${input.startsWith('{') ? input : `{ ${input} }`} } } }\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    timeout-minutes: 5\n    steps:\n      - run: make\n`;
  expect(checkWorkflow(text).findings.map(({ id }) => id)).toEqual(expected);
});

describe('X-5: what must be a list or an object as a whole, and what stands in one', () => {
  const job = (lines: string) => `name: x\non: { workflow_dispatch: { inputs: { t: { type: string } } } }\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    timeout-minutes: 5\n    ${lines}\n    steps:\n      - run: make\n`;
  const T = "'${{ inputs.t }}'";
  const found = (lines: string) => of(checkWorkflow(job(lines)).findings, 'expressions/text-as-object').map(({ message }) => /^`([^`]+)`/.exec(message)![1]);

  test.each([
    `strategy: { matrix: { os: [ubuntu-latest, ${T}] } }`, `strategy: { matrix: { os: [{ name: ${T}, tags: [${T}] }] } }`, `strategy: { matrix: { os: [[${T}]] } }`,
    `strategy: { matrix: { os: [a], include: [{ os: ${T}, x: { y: ${T} } }] } }`, `strategy: { matrix: { os: [a, b], exclude: [{ os: ${T} }] } }`, `strategy: { matrix: { os: [{ n: a }, { n: b }], exclude: [{ os: { n: ${T} } }] } }`,
    `container: { image: a, ports: [${T}], volumes: [${T}] }`, `services: { db: { image: ${T}, ports: [${T}], volumes: [${T}] } }`, `services: { db: ${T} }`, `container: ${T}`,
  ])('one of them may be a text: %s', (lines) => {
    expect(found(lines)).toEqual([]);
  });

  test.each([
    [`strategy: { matrix: { os: ${T} } }`, 'strategy.matrix.os'], [`strategy: { matrix: { os: [a], include: ${T} } }`, 'strategy.matrix.include'], [`strategy: { matrix: { os: [a], exclude: ${T} } }`, 'strategy.matrix.exclude'], [`strategy: { matrix: ${T} }`, 'strategy.matrix'],
    [`container: { image: a, ports: ${T} }`, 'container.ports'], [`services: { db: { image: a, volumes: ${T} } }`, 'services.volumes'], [`services: ${T}`, 'services'],
  ])('all of them may not: %s', (lines, key) => {
    expect(found(lines)).toEqual([key]);
  });
});

describe('X-5: a value that no leg has', () => {
  const said = (step: string, axis = '[{ name: a }]') => of(checkWorkflow(`name: x\non: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    timeout-minutes: 5\n    strategy: { matrix: { s: ${axis} } }\n    steps:\n      - ${step}\n`).findings, 'references/undefined-matrix-key').map(({ severity }) => severity);

  test.each<[string, string[]]>([
    ['{ run: "make ${{ matrix.s.setup }}" }', ['error']],
    ['{ run: "make ${{ matrix.s.setup }}", if: "matrix.s.setup" }', ['warning', 'warning']],
    ['{ run: "make ${{ matrix.S.Setup }}", if: "${{ !matrix.s.setup }}" }', ['warning', 'warning']],
    ["{ run: make, if: \"matrix.s.setup != ''\" }", ['warning']],
    ["{ run: make, if: \"matrix.s.setup == 'x'\" }", ['error']],
    ["{ run: make, if: \"contains(matrix.s.setup, 'x')\" }", ['error']],
    ['{ run: make, if: "matrix.s.nam" }', ['error']],
    ['{ run: make, if: "matrix.t" }', ['warning']],
    ["{ run: make, if: \"matrix.platform == 'linux'\" }", ['error']],
  ])('is graver where nobody asks whether it is there: %s', (step, expected) => {
    expect(said(step)).toEqual(expected);
  });
});

test('X-5: a job that waits for the output of a step which a run skips is not judged in that run', () => {
  const comment = (condition: string) => of(checkWorkflow(`name: x
on: { pull_request: , pull_request_target: }
permissions: {}
jobs:
  changes:
    runs-on: ubuntu-latest
    outputs: { changed: '\${{ steps.filter.outputs.changed }}' }
    steps:
      - { id: filter, run: ./filter, ${condition} }
  comment:
    needs: changes
    if: needs.changes.outputs.changed == 'true'
    runs-on: ubuntu-latest
    permissions: { issues: write, pull-requests: write }
    steps:
      - { uses: peter-evans/create-or-update-comment@v5, with: { issue-number: 1, body: x } }
`).findings, 'workflows/read-only-token').length;
  expect(comment("if: github.event_name == 'pull_request_target'")).toBe(0);
  expect(comment("if: github.event_name == 'pull_request'")).toBe(1);
  expect(comment('shell: bash')).toBe(1);
});

describe('X-5: a script that stands in the matrix', () => {
  const found = (script: string, rest = '') => of(checkWorkflow(`name: x\non: { workflow_dispatch: { inputs: { t: { type: string } } } }\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    timeout-minutes: 5\n    strategy: { matrix: { s: [{ n: a, build: "make \\"x\\" && make test" }, { n: b, build: make }]${rest} } }\n    steps:\n      - run: ${script}\n`).findings, 'security/expression-in-script').length;

  test('is as good as one that stands at the step, and a part of one is not', () => {
    expect(found('${{ matrix.s.build }}')).toBe(0);
    expect(found("' ${{matrix.s.build}} '")).toBe(0);
    expect(found('bash -c "${{ matrix.s.build }}"')).toBe(1);
    expect(found('make ${{ matrix.s.n }}')).toBe(0);
  });

  test('whatever is left out of it; what is put into it counts', () => {
    expect(found('make ${{ matrix.s.n }}', ", exclude: [{ s: { n: '${{ inputs.t }}' } }]")).toBe(0);
    expect(found('${{ matrix.s.build }}', ", exclude: [{ s: { n: '${{ inputs.t }}' } }]")).toBe(0);
    expect(found('${{ matrix.s.build }}', ", include: [{ s: { build: '${{ inputs.t }}' } }]")).toBe(1);
    expect(found('${{ matrix.s.build }}', ", include: '${{ fromJSON(inputs.t) }}'")).toBe(1);
  });
});
