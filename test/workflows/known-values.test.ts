import { parse } from 'yaml';
import { CompositeAction, DockerMetadata } from '../../lib/actions';
import { Delivery } from '../../lib/delivery';
import { CallInput, DispatchInput, Job, Matrix, ReusableWorkflow, RunStep, Trigger, UsesStep, Workflow } from '../../lib/workflows';

const TRIGGER = Trigger.workflowDispatch({
  level: DispatchInput.choice({ options: ['low', 'high'] }),
  tools: DispatchInput.choice({ options: ['eslint', 'eslint prettier'] }),
  count: DispatchInput.number(),
  ratio: DispatchInput.number({ defaultValue: 0.5 }),
  dry: DispatchInput.bool(),
  text: DispatchInput.string(),
  name: DispatchInput.string({ required: true }),
  tag: DispatchInput.string({ defaultValue: 'next' }),
  flags: DispatchInput.string({ defaultValue: '-v -x' }),
});
const MATRIX = new Matrix({ include: [{ os: 'linux', extra: '--all' }] }).axis('os', ['linux', 'macos']).axis('flags', ['', '-v --tb short']).axis('node', [20, 22]).axis('version', [1.5, 2]).axis('pattern', ['*.ts']).axis('python', ['3.10', 'pypy']);
const ENV = { FLAGS: '-a -b', ONE: 'one', INPUT: '${{ inputs.text }}', LOOP: '${{ env.LOOP }}' };

/** What is written for a script in which `§` stands for an expression, and the ids of what is said of it. */
function written(script: string, expression: string, shell?: string): { run: string; ids: string[] } {
  const delivery = Delivery.standalone();
  const job = new Job(new Workflow(delivery, 'w', { triggers: [TRIGGER] }), 'j', { matrix: MATRIX, env: ENV });
  job.use(new RunStep(script.split('§').join(`\${{ ${expression} }}`), { shell }));
  const { documents, findings } = delivery.synth();
  return { run: parse(documents[0].text).jobs.j.steps[0].run, ids: findings.map(({ id }) => id).filter((id) => /split-words|number-as-text|unsafe-hoist/.test(id)) };
}

const SPLIT = ['workflows/split-words'];
const NUMBER = ['workflows/number-as-text'];

describe('an argument of its own', () => {
  test.each([
    ['inputs.level', 'f "${LEVEL}"'],
    ['inputs.count', 'f "${COUNT}"'],
    ['inputs.dry', 'f "${DRY}"'],
    ['inputs.name', 'f "${NAME}"'],
    ['inputs.tag', 'f "${TAG}"'],
    ['inputs.text || inputs.tag', 'f "${INPUTS_TEXT}"'],
    ['inputs.dry && inputs.name', 'f "${DRY}"'],
    ['matrix.os', 'f "${MATRIX_OS}"'],
    ['matrix.pattern', 'f "${MATRIX_PATTERN}"'],
    ['env.ONE', 'f "${ONE}"'],
    ['env.LOOP', 'f "${LOOP}"'],
    ['github.event.issue.title', 'f "${ISSUE_TITLE}"'],
    ['github.event.inputs.dry', 'f "${INPUTS_DRY}"'],
    ['secrets.TOKEN', 'f "${TOKEN}"'],
    ['steps.x.outputs.y', 'f "${Y}"'],
    ["format('{0}-x', inputs.name)", 'f "${NAME}"'],
  ])('is one word where it surely is one: %s', (expression, run) => {
    expect(written('f §', expression)).toEqual({ run: run.replace('INPUTS_TEXT', 'TEXT'), ids: [] });
  });

  test.each([
    ["inputs.dry && '--dry-run' || ''", 'f ${DRY:+"${DRY}"}'],
    ["case(inputs.dry, '--dry-run', '')", 'f ${DRY:+"${DRY}"}'],
    ["github.event.inputs.dry == 'true' && '--dry-run' || ''", 'f ${INPUTS_DRY:+"${INPUTS_DRY}"}'],
    ['matrix.extra', 'f ${MATRIX_EXTRA:+"${MATRIX_EXTRA}"}'],
  ])('is none where it may be empty: %s', (expression, run) => {
    expect(written('f §', expression)).toEqual({ run, ids: [] });
  });

  test.each([
    ['matrix.flags', 'read -ra matrix_flags <<< "${MATRIX_FLAGS}"\nf "${matrix_flags[@]}"\n'],
    ['inputs.tools', 'read -ra tools <<< "${TOOLS}"\nf "${tools[@]}"\n'],
    ['env.FLAGS', 'read -ra flags <<< "${FLAGS}"\nf "${flags[@]}"\n'],
  ])('is an array where its texts are known to be lists: %s', (expression, run) => {
    expect(written('f §', expression)).toEqual({ run, ids: [] });
  });

  test.each([
    'inputs.text', 'github.event.inputs.text', 'inputs.flags', 'vars.X', 'env.INPUT', 'inputs.dry && inputs.text', "inputs.dry && 'a b' || inputs.name", "inputs.dry && '' || github.sha && inputs.text", "format('-k {0}', inputs.name)",
    "join(github.event.issue.labels.*.name, ' ')", 'case(inputs.dry, inputs.text, github.sha)', 'github.event.client_payload.x',
  ])('has two readings where nobody knows: %s', (expression) => {
    const { run, ids } = written('f §', expression);
    expect([run, ids]).toEqual([expect.stringMatching(/^f "\$\{\w+\}"$/), SPLIT]);
  });

  test.each([
    ['f --name §', 'inputs.text', SPLIT], ['f --name §', 'vars.X', []], ['f -- §', 'vars.X', SPLIT], ['f --name=x §', 'vars.X', SPLIT],
    ['for x in §; do f "$x"; done', 'inputs.text', SPLIT], ['x=(§)', 'inputs.text', SPLIT], ['x=(a §)', 'inputs.text', SPLIT], ['x=§', 'inputs.text', []], ['f > §', 'inputs.text', []], ['echo §', 'inputs.text', []],
    ['[ § = a ]', 'inputs.text', []], ['test -n §', 'inputs.text', []], ['[[ -n § ]]', 'inputs.text', []], ['case § in a) f ;; esac', 'inputs.text', []], ['f a§', 'inputs.text', []], ['f "§"', 'inputs.text', []],
    ['f $(g §)', 'inputs.text', SPLIT], ['cat <<< §', 'inputs.text', []], ['f ${x:-§}', 'inputs.text', []], ['f §', 'inputs.text', SPLIT, 'sh'], ['f §', 'matrix.flags', SPLIT, 'sh'],
    ['f §', 'inputs.text', SPLIT, 'pwsh'], ['f §', 'matrix.flags', SPLIT, 'pwsh'], ['f §', 'matrix.os', [], 'pwsh'], ['f §', 'vars.X', SPLIT, 'pwsh'], ['f -Name §', 'vars.X', [], 'pwsh'], ['f "§"', 'inputs.text', [], 'pwsh'],
    ['Write-Host §', 'inputs.text', [], 'pwsh'],
  ] as [string, string, string[], string?][])('has two readings only where the shell would split it: %s of %s', (...[script, expression, ids, shell]) => {
    expect(written(script, expression, shell).ids).toEqual(ids);
  });
});

describe('words of a known text', () => {
  test.each([
    ['behind the comments and settings at its beginning', '# a\nset -eo pipefail\n\nf §', '# a\nset -eo pipefail\n\nread -ra matrix_flags <<< "${MATRIX_FLAGS}"\nf "${matrix_flags[@]}"\n'],
    ['once, and under a name that the script does not have', 'matrix_flags=1\nf § §', 'read -ra matrix_flags_words <<< "${MATRIX_FLAGS}"\nmatrix_flags=1\nf "${matrix_flags_words[@]}" "${matrix_flags_words[@]}"\n'],
    ['as nothing where unset variables are errors', 'set -eu\nf §', 'set -eu\nread -ra matrix_flags <<< "${MATRIX_FLAGS}"\nf ${matrix_flags[@]+"${matrix_flags[@]}"}\n'],
  ])('are read %s', (_, script, run) => {
    expect(written(script, 'matrix.flags')).toEqual({ run, ids: [] });
  });
});

describe('a command', () => {
  test.each([
    ['§', 'inputs.name', '"${NAME}"', SPLIT],
    ['§ --version', 'steps.x.outputs.y', '"${Y}" --version', SPLIT],
    ['§', 'inputs.level', '"${LEVEL}"', []],
    ['§', 'inputs.tools', 'read -ra tools <<< "${TOOLS}"\n"${tools[@]}"\n', []],
    ['§', "inputs.dry && 'A=1 make' || 'time make'", '"${DRY}"', SPLIT],
    ['if §; then f; fi', 'inputs.dry', 'if "${DRY}"; then f; fi', []],
    ['"§"', 'inputs.text', '"${TEXT}"', []],
  ])('that is a value: %s of %s', (script, expression, run, ids) => {
    expect(written(script, expression)).toEqual({ run, ids });
  });

  test('is printed by PowerShell, which is said', () => {
    expect([written('§', 'inputs.name', 'pwsh').ids, written('§', 'matrix.os', 'pwsh').ids, written('§', 'github.sha', 'pwsh').ids]).toEqual([SPLIT, SPLIT, []]);
  });
});

describe('a number or a truth value', () => {
  test.each([
    ['n = § + 1', 'inputs.count', 'n = int(os.environ["COUNT"]) + 1'],
    ['n = §', 'inputs.ratio', 'n = float(os.environ["RATIO"])'],
    ['n = §', 'matrix.node', 'n = int(os.environ["MATRIX_NODE"])'],
    ['n = §', 'matrix.version', 'n = float(os.environ["MATRIX_VERSION"])'],
    ['x = §', 'inputs.dry', 'x = os.environ["DRY"] == "true"'],
    ['f(§, a=§)', 'inputs.dry', 'f(os.environ["DRY"] == "true", a=os.environ["DRY"] == "true")'],
    ['if § and x: pass', 'inputs.dry', 'if os.environ["DRY"] == "true" and x: pass'],
    ['x = § + 1', 'inputs.dry', 'x = (os.environ["DRY"] == "true") + 1'],
    ['x = § == "true"', 'inputs.dry', 'x = os.environ["DRY"] == "true"'],
    ['x = "true" == §', 'inputs.dry', 'x = "true" == os.environ["DRY"]'],
    ['print(§)', 'inputs.dry', 'print(os.environ["DRY"])'],
    ['x = f"{§}"', 'inputs.dry', 'x = f"{os.environ[\'DRY\']}"'],
    ['x = "§"', 'inputs.count', 'x = os.environ["COUNT"]'],
    ['x = §', 'matrix.os', 'x = os.environ["MATRIX_OS"]'],
    ['x = §', 'github.event.issue.title', 'x = os.environ["ISSUE_TITLE"]'],
    ['x = §', 'env.ONE', 'x = os.environ["ONE"]'],
  ])('is read as what it is declared, in Python: %s of %s', (script, expression, run) => {
    expect(written(script, expression, 'python')).toEqual({ run: `import os\n${run}\n`, ids: [] });
  });

  test.each([
    ['$n = § + 1', 'inputs.count', '$n = ([double]${env:COUNT}) + 1'],
    ['$n = §', 'matrix.node', '$n = ([int64]${env:MATRIX_NODE})'],
    ['$n = §', 'matrix.version', '$n = ([double]${env:MATRIX_VERSION})'],
    ['if (§) { f }', 'inputs.dry', "if ((${env:DRY} -eq 'true')) { f }"],
    ["if (§ -eq 'true') { f }", 'inputs.dry', "if (${env:DRY} -eq 'true') { f }"],
    ["if ('true' -eq §) { f }", 'inputs.dry', "if ('true' -eq ${env:DRY}) { f }"],
    ['f §', 'inputs.count', 'f ${env:COUNT}'],
  ])('is read as what it is declared, in PowerShell: %s of %s', (script, expression, run) => {
    expect(written(script, expression, 'pwsh')).toEqual({ run, ids: [] });
  });

  test.each([
    ['x = §', 'inputs.name', NUMBER, 'python'], ['x = §', 'vars.X', NUMBER, 'python'], ['x = §', 'steps.x.outputs.y', NUMBER, 'python'], ['x = int(§)', 'inputs.name', [], 'python'], ['x = int(§ + 1)', 'inputs.name', NUMBER, 'python'], ['x = § == "a"', 'inputs.name', [], 'python'],
    ['x = "a" + §', 'inputs.name', [], 'python'], ['x = §.strip()', 'inputs.name', [], 'python'], ['x = f"{§}"', 'inputs.name', [], 'python'],
    ['x = §', 'matrix.python', NUMBER, 'python'], ['x = "§"', 'matrix.python', [], 'python'], ['$x = §', 'matrix.python', NUMBER, 'pwsh'], ['$x = §', 'matrix.os', [], 'pwsh'],
    ['$x = § + 1', 'inputs.name', NUMBER, 'pwsh'], ["if (§ -eq 'a') { f }", 'inputs.name', [], 'pwsh'], ["$x = 'a' + §", 'inputs.name', [], 'pwsh'], ['$x = "§"', 'inputs.name', [], 'pwsh'],
  ] as [string, string, string[], string][])('has two readings where it is declared as a text, or nowhere: %s of %s', (script, expression, ids, shell) => {
    expect(written(script, expression, shell).ids).toEqual(ids);
  });

  test('that is known is no code where bash calculates', () => {
    expect([written('echo $(( § + 1 ))', 'matrix.node').ids, written('echo $(( § + 1 ))', 'matrix.version').ids, written('echo $(( § + 1 ))', 'inputs.count').ids]).toEqual([[], ['workflows/unsafe-hoist'], ['workflows/unsafe-hoist']]);
  });
});

test('inputs of called workflows and of actions say what they are, too', () => {
  const delivery = Delivery.standalone();
  const called = new ReusableWorkflow(delivery, 'called', { inputs: { args: CallInput.string(), tag: CallInput.string({ required: true }), dry: CallInput.bool() } });
  const job = new Job(called, 'j');
  job.run('f ${{ inputs.args }} ${{ inputs.TAG }} ${{ inputs.dry }}');
  const action = new CompositeAction(delivery, 'a', { description: 'A.', inputs: { args: { description: 'A.' }, tag: { description: 'T.', defaultValue: 'next' } } });
  action.run('g ${{ inputs.Args }} ${{ inputs.tag }}');
  expect(delivery.synth().findings.filter(({ id }) => id === SPLIT[0]).map(({ message }) => /\$\{\{ (.*?) \}\}/.exec(message)?.[1]).sort()).toEqual(['inputs.Args', 'inputs.args']);
});

test('what an override may have changed is not known', () => {
  const delivery = Delivery.standalone();
  const workflow = new Workflow(delivery, 'w', { triggers: [TRIGGER] });
  const job = new Job(workflow, 'j', { matrix: MATRIX });
  job.run('f ${{ inputs.text }} ${{ matrix.flags }}');
  workflow.addOverride('jobs.j.strategy.matrix.flags', ['*']);
  workflow.addOverride('on.workflow_dispatch.inputs.text.default', 'x');
  const { documents, findings } = delivery.synth();
  expect(parse(documents[0].text).jobs.j.steps[0].run).toBe('f "${TEXT}" "${MATRIX_FLAGS}"');
  expect(findings.filter(({ id }) => id === SPLIT[0])).toEqual([]);
});

test('an output is one value, unless it is of an action of which nothing is known', () => {
  const delivery = Delivery.standalone();
  const own = new CompositeAction(delivery, 'own', { description: 'O.' });
  const job = new Job(new Workflow(delivery, 'w', { triggers: [TRIGGER] }), 'j');
  const steps = {
    script: job.run('make', { stepId: 'script' }),
    typed: new DockerMetadata({ images: ['acme/app'], stepId: 'typed' }),
    foreign: new UsesStep(`acme/changed-files@${'1'.repeat(40)}`, { stepId: 'Foreign' }),
    local: new UsesStep('./.github/actions/own', { stepId: 'local' }),
  };
  job.use(steps.typed, steps.foreign, steps.local);
  own.run('true');
  for (const id of Object.keys(steps)) job.run(`f \${{ steps.${id}.outputs.x }}`);
  expect(delivery.synth().findings.filter(({ id }) => id === SPLIT[0]).map(({ message }) => /\$\{\{ (.*?) \}\}/.exec(message)?.[1])).toEqual(['steps.foreign.outputs.x']);
});
