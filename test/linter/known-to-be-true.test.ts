import { checkWorkflow, spanOf } from './support';

const HEAD = 'name: CI\non:\n  push:\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    timeout-minutes: 5\n    steps:\n';
const SHA = '0123456789abcdef0123456789abcdef01234567';

/** The findings of one rule about a workflow: `line severity`. */
function found(text: string, id: string): readonly string[] {
  const { findings } = checkWorkflow(text);
  return findings.filter((finding) => finding.id === id).map(({ severity, places: [{ origin }] }) => `${origin.location!.line} ${severity}`);
}

const RUN = (script: string, rest = '') => `${HEAD}      - run: |\n          ${script}\n${rest}`;

describe('an expression in a script', () => {
  const told = (expression: string, inputs = '') => found(RUN(`make \${{ ${expression} }}`).replace('  push:', `  push:\n  workflow_call:\n    inputs:\n      fast: { type: boolean, required: true }\n      count: { type: number, required: true }\n      name: { type: string, required: true }${inputs}`), 'security/expression-in-script').length > 0;

  test.each([
    'inputs.fast && \'--fast\' || \'\'', 'inputs.fast', '!inputs.fast', 'inputs.count', '(runner.os == \'Linux\' && runner.arch == \'X64\') && \'--podman\' || \'\'',
    'inputs.name == \'a\' && \'-d\' || \'--call -c Release\'', 'fromJSON(inputs.fast) && \'--gil\' || \'\'', 'inputs.name && \'--named\'', 'github.workspace', 'github.repository', 'runner.temp',
    'contains(inputs.name, \'x\') && github.sha || github.run_id', 'format(\'{0}/{1}\', github.run_id, github.sha)', 'hashFiles(\'*.lock\')', 'case(inputs.name == \'a\', \'one\', \'two\')',
  ])('is not told where nothing can stand in it that the author did not write: %s', (expression) => expect(told(expression)).toBe(false));

  test.each([
    'inputs.name', 'inputs.name || \'none\'', 'inputs.fast && inputs.name', 'inputs.fast && inputs.name || \'\'', 'inputs.fast && \'a\' || inputs.name', 'format(\'--tag={0}\', inputs.name)', 'github.ref_name',
    'case(inputs.name == \'a\', \'one\', inputs.name)', 'toJSON(inputs.fast)', 'vars.X && vars.Y', 'github.workflow',
  ])('is told where somebody else may write into it: %s', (expression) => expect(told(expression)).toBe(true));
});

describe('a permission of two, of which either may be enough', () => {
  const job = (permissions: string, uses: string) => HEAD.replace('    timeout', `    permissions: ${permissions}\n    timeout`) + `      - uses: ${uses}@${SHA} # v5.0.0\n        with:\n          issue-number: 1\n          body: x\n`;

  test.each([
    ['peter-evans/create-or-update-comment', '{ pull-requests: write }', ['8 note']], ['peter-evans/create-or-update-comment', '{ issues: write }', ['8 note']],
    ['peter-evans/create-or-update-comment', '{ issues: write, pull-requests: write }', []], ['peter-evans/find-comment', '{ pull-requests: write }', ['8 note']],
    ['peter-evans/create-or-update-comment', '{ contents: read }', ['8 error', '8 error']], ['peter-evans/create-or-update-comment', '{ issues: write, pull-requests: read }', ['8 note']],
    ['peter-evans/create-or-update-comment', '{ issues: read }', ['8 error', '8 error']], ['marocchino/sticky-pull-request-comment', '{ issues: write }', ['8 error']],
  ])('of %s in %s', (action, permissions, expected) => expect(found(job(permissions, action), 'workflows/permission-missing')).toEqual(expected));
});

test('a permission without which an action goes on is no error', () => {
  const job = (action: string, permissions: string) => HEAD.replace('    timeout', `    permissions: ${permissions}\n    timeout`) + `      - uses: ${action}@${SHA} # v9.0.0\n`;
  expect(found(job('actions/stale', '{ issues: write, pull-requests: write }'), 'workflows/permission-missing')).toEqual(['8 warning']);
  expect([...found(job('actions/stale', '{ issues: write }'), 'workflows/permission-missing')].sort()).toEqual(['8 note', '8 warning']);
  expect([...found(job('actions/stale', '{ contents: read }'), 'workflows/permission-missing')].sort()).toEqual(['8 error', '8 error', '8 warning']);
});

describe('an output that is asked for as it is', () => {
  const told = (made: string, condition: string) => found(`${HEAD}      - id: a\n        ${made}\n      - if: ${condition}\n        run: make\n`, 'expressions/text-as-boolean').map((each) => each.split(' ')[1]);
  const UNKNOWN = 'run: echo "number=$(cat n)" >> "$GITHUB_OUTPUT"';

  test.each([
    [UNKNOWN, 'steps.a.outputs.number', ['note']], [UNKNOWN, '${{ !steps.a.outputs.number }}', ['note']], [UNKNOWN, 'steps.a.outputs.is-number', ['warning']], [UNKNOWN, 'steps.a.outputs.anyChanged', ['warning']],
    ['run: echo "docs=true" >> "$GITHUB_OUTPUT"', 'steps.a.outputs.docs', ['warning']], [`uses: dorny/paths-filter@${SHA} # v4.0.0`, 'steps.a.outputs.src', ['warning']],
    [`uses: actions/cache@${SHA} # v5.0.0`, '${{ !steps.a.outputs.cache-hit }}', ['warning']], [`uses: acme/find@${SHA} # v5.0.0`, 'steps.a.outputs.comment-id', ['note']], [UNKNOWN, 'steps.a.outputs.number != \'\'', []],
  ])('is grave where it says yes or no: %s, %s', (made, condition, expected) => expect(told(made, condition)).toEqual(expected));
});

describe('a folder without a checkout', () => {
  const BUILD = `      - uses: docker/setup-buildx-action@${SHA} # v4.0.0\n      - uses: docker/build-push-action@${SHA} # v7.0.0\n        with: { context: . }\n`;
  const told = (script: string) => found(`${HEAD}      - run: |\n          ${script}\n${BUILD}`, 'actions/step-order').length > 0;

  test.each(['cat <<EOF > Dockerfile\n          FROM scratch\n          EOF', 'echo "FROM scratch" >Dockerfile', 'echo x >> "Dockerfile"', 'printf x | tee Dockerfile', 'cp /opt/Dockerfile .', 'Set-Content Dockerfile "FROM scratch"', 'npm init -y', 'aws s3 sync s3://bucket .'])('may have been filled by a script: %s', (script) => expect(told(script)).toBe(false));
  test.each(['echo hello', 'echo "a=b" >> "$GITHUB_OUTPUT"', 'echo a=b >> $GITHUB_ENV', 'make 2>&1', 'docker info > /dev/null', 'docker info >/dev/null 2>&1', '# cat x > Dockerfile\n          true', '[[ $a -> 3 ]] || true', 'echo "x=1" >> "${GITHUB_OUTPUT}"', 'echo "x=1" >> $env:GITHUB_OUTPUT'])('is empty after: %s', (script) => expect(told(script)).toBe(true));
});

describe('an argument that begins with the text of a stranger', () => {
  const told = (value: string, script: string) => found(`${HEAD}      - run: |\n          ${script}\n        env:\n          REF: ${value}\n`.replace('  push:', '  pull_request:'), 'security/unclear-use').length > 0;
  const REF = '${{ github.event.pull_request.head.ref }}';

  test.each([[`'+${REF}'`, 'git fetch origin "$REF"'], [`origin/${REF}`, 'git fetch origin "${REF}"'], [`refs/heads/${REF}`, 'x="$REF"; git fetch origin "$x"']])('is no option behind other text: %s, %s', (value, script) => expect(told(value, script)).toBe(false));
  test.each([[`'${REF}'`, 'git fetch origin "$REF"'], [`'-${REF}'`, 'git fetch origin "$REF"'], [`'+${REF}'`, 'git fetch origin "${REF#+}"'], [`'+${REF}'`, 'git fetch origin "$(echo "$REF" | cut -c2-)"'], [`'${REF} x'`, 'git fetch origin "$REF"'], [`'\${{ github.event_name }}${REF}'`, 'git fetch origin "$REF"']])('may be one: %s, %s', (value, script) => expect(told(value, script)).toBe(true));
});

describe('a runner of a matrix that GitHub has retired', () => {
  const spans = (matrix: string, axis = 'os') => checkWorkflow(`name: CI\non: push\npermissions: {}\njobs:\n  a:\n    runs-on: \${{ matrix.${axis} }}\n    timeout-minutes: 5\n    strategy:\n      fail-fast: false\n      matrix:\n${matrix}    steps:\n      - run: make\n`).findings.filter(({ id }) => id === 'workflows/retired-runner').map(spanOf);

  test.each([
    ['        os: [ubuntu-24.04, macos-13]\n', ['11:28-11:36']],
    ['        os:\n          - ubuntu-24.04\n          - macos-13\n', ['13:13-13:21']],
    ['        node: [20, 22]\n        include:\n          - os: ubuntu-24.04\n          - node: 24\n            os: windows-2019\n', ['15:17-15:29']],
  ])('is told at the value: %s', (matrix, expected) => expect(spans(matrix)).toEqual(expected));
});

describe('in the words of YAML', () => {
  test('a call that grants too little is told what to add there', () => {
    const { findings } = checkWorkflow('name: CI\non:\n  push:\n  workflow_call:\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    timeout-minutes: 5\n    permissions: { id-token: write, contents: read }\n    steps:\n      - run: make\n  b:\n    if: false\n    uses: ./.github/workflows/ci.yml\n    permissions: { contents: read }\n');
    const fixes = findings.filter(({ id }) => id === 'workflows/permission-escalation').map((finding) => finding.fixInYaml);
    expect(fixes).toEqual([expect.stringContaining('`id-token: write`')]);
  });
});
