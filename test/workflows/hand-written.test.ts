import { workflowsOf } from 'slipway/workflows/inside';
import { resolveAll } from '../../lib/delivery/conduct';
import { givenFiles } from '../../lib/delivery/given-files';
import { Checkout, CompositeAction } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { CallInput, CallJob, Job, ReusableWorkflow, Trigger, UsesStep, Workflow } from 'slipway/workflows';

const INNER = `on:
  workflow_call:
    inputs:
      version: { type: string, required: true }
      dry: { type: boolean, default: false }
      size: { type: number }
    secrets:
      TOKEN: { required: true }
    outputs:
      digest: { value: "\${{ jobs.build.outputs.digest }}" }
jobs:
  build:
    name: Build it
    permissions: { contents: read, packages: write }
    runs-on: ubuntu-latest
    environment: production
    outputs: { digest: "\${{ steps.push.outputs.digest }}" }
    steps:
      - id: push
        run: make TOKEN="\${{ secrets.TOKEN }}"
`;

const VALID = { version: '1', dry: true, size: 3 };

function caller(files: Record<string, string>) {
  const delivery = Delivery.standalone({ files });
  return { delivery, ci: new Workflow(delivery, 'ci', { triggers: [Trigger.push()] }) };
}

function said(delivery: Delivery, id: string): string[] {
  return delivery.synth().findings.filter((finding) => finding.id === id).map(({ message }) => message);
}

function oneCall(inputs: Record<string, string | number | boolean>, secrets: Record<string, string> = { TOKEN: '${{ secrets.TOKEN }}' }, inner = INNER) {
  const { delivery, ci } = caller({ '.github/workflows/inner.yml': inner });
  return { delivery, ci, call: new CallJob(ci, 'call', { uses: './.github/workflows/inner.yml', inputs, secrets }) };
}

test('B4: a call by path of a file that others write is judged as a call by object is', () => {
  expect(said(oneCall(VALID).delivery, 'workflows/call-inputs')).toEqual([]);
  expect(said(oneCall({}).delivery, 'workflows/call-inputs')).toEqual(["The job 'call' calls 'inner' without the required input 'version' (string)."]);
  expect(said(oneCall({ ...VALID, dry: 'yes' }).delivery, 'workflows/call-inputs')).toHaveLength(1);
  expect(said(oneCall({ ...VALID, sise: 3 }).delivery, 'workflows/call-inputs')[0]).toContain("the input 'sise', which 'inner' does not declare");
  expect(said(oneCall(VALID, {}).delivery, 'workflows/call-inputs')).toEqual(["The job 'call' calls 'inner' without the required secret 'TOKEN'."]);
});

test('a file without the trigger workflow_call cannot be called', () => {
  const { delivery } = oneCall(VALID, {}, 'on: push\njobs:\n  a: { runs-on: ubuntu-latest, steps: [{ run: make }] }\n');
  expect(said(delivery, 'workflows/call-inputs')).toEqual(["The job 'call' calls '.github/workflows/inner.yml', which has no trigger `workflow_call`: GitHub refuses the whole workflow."]);
});

test('the call gets the permissions that the file names, and those that its steps are known to need', () => {
  expect(oneCall(VALID).delivery.synthText('.github/workflows/ci.yml')).toContain('    permissions:\n      contents: read # inner/build\n      packages: write # inner/build\n');
  const unsaid = INNER.replace(/ {4}permissions: .*\n/, '').replace('    steps:\n', '    steps:\n      - uses: actions/checkout@v4\n');
  expect(oneCall(VALID, undefined, unsaid).delivery.synthText('.github/workflows/ci.yml')).toContain('    permissions:\n      contents: read # actions/checkout\n');
});

test('a call through a further file gets what the innermost needs', () => {
  const { delivery, ci } = caller({
    '.github/workflows/outer.yml': 'on: workflow_call\njobs:\n  next: { uses: ./.github/workflows/last.yml }\n',
    '.github/workflows/last.yml': 'on: workflow_call\njobs:\n  a: { permissions: { id-token: write }, runs-on: ubuntu-latest, steps: [{ run: make }] }\n',
  });
  new CallJob(ci, 'call', { uses: '$/.github/workflows/outer.yml' });
  expect(delivery.synthText('.github/workflows/ci.yml')).toContain('      id-token: write # last/a');
});

test('files that call each other in a circle with one of ours are found, and nothing goes on for ever', () => {
  const { delivery, ci } = caller({ '.github/workflows/outer.yml': 'on: workflow_call\njobs:\n  back: { uses: ./.github/workflows/shared.yml }\n' });
  const shared = new ReusableWorkflow(delivery, 'shared');
  new CallJob(shared, 'out', { uses: './.github/workflows/outer.yml' });
  shared.call(ci, 'shared');
  expect(said(delivery, 'workflows/call-depth')[0]).toContain('already calling it: shared → outer → shared');
});

test('an output that the file does not have is a finding at the line that asks for it', () => {
  const { delivery, ci, call } = oneCall(VALID);
  new Job(ci, 'after').run(`echo ${call.output('digest')}`);
  expect(said(delivery, 'references/unknown-output')).toEqual([]);
  new Job(ci, 'wrong').run(`echo ${call.output('digset')}`);
  expect(said(delivery, 'references/unknown-output')).toEqual(["There is no output 'digset' in '.github/workflows/inner.yml'. It has 'digest'."]);
});

test('the inputs and outputs of an action that others write are known, under both names of its file', () => {
  const text = 'name: setup\ndescription: does\ninputs: { version: { description: d, required: true } }\noutputs: { path: { description: d, value: "${{ steps.a.outputs.b }}" } }\nruns: { using: composite, steps: [{ id: a, run: make, shell: bash }] }\n';
  for (const name of ['action.yml', 'action.yaml']) {
    const { delivery, ci } = caller({ [`tools/setup/${name}`]: text });
    const step = new UsesStep('./tools/setup', { inputs: { vresion: '1' } });
    const job = new Job(ci, 'job');
    job.use(new Checkout(), step);
    job.run(`echo ${step.output('pth')}`);
    const ids = delivery.synth().findings.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['actions/missing-input', 'actions/unknown-input', 'actions/unknown-output']));
  }
});

test('an action that others write at the root of the repository is the one that ./ names', () => {
  const { delivery, ci } = caller({ 'action.yml': 'name: root\ndescription: does\nruns: { using: node24, main: index.js }\n' });
  new Job(ci, 'job').use(new Checkout(), new UsesStep('./', { inputs: { a: '1' } }));
  expect(said(delivery, 'actions/unknown-input')).toHaveLength(1);
});

test('a job gets what the steps of an action need that others write', () => {
  const { delivery, ci } = caller({ 'tools/label/action.yml': 'name: l\ndescription: d\nruns: { using: composite, steps: [{ uses: actions/labeler@v5 }] }\n' });
  new Job(ci, 'job').use(new UsesStep('$/tools/label'));
  expect(delivery.synthText('.github/workflows/ci.yml')).toContain('pull-requests: write # $/tools/label');
});

test('an action of ours that uses one of others which uses ours is a circle', () => {
  const { delivery, ci } = caller({ 'tools/a/action.yml': 'name: a\ndescription: d\nruns: { using: composite, steps: [{ uses: ./.github/actions/b }] }\n' });
  const b = new CompositeAction(delivery, 'b', { description: 'd' });
  b.use(new UsesStep('./tools/a'));
  new Job(ci, 'job').use(new Checkout(), b.step());
  expect(said(delivery, 'actions/circular-actions')).toHaveLength(1);
});

test('a file of others that calls a workflow of ours is judged where it calls, and at no other place', () => {
  const delivery = Delivery.standalone({ files: { '.github/workflows/old.yml': 'on: push\npermissions: {}\njobs:\n  call: { uses: ./.github/workflows/shared.yml }\n  odd: { runs-on: ubuntu-lates, steps: [{ run: make }] }\n' } });
  const shared = new ReusableWorkflow(delivery, 'shared', { inputs: { version: CallInput.string({ required: true }) } });
  const job = new Job(shared, 'job');
  job.use(new Checkout());
  job.run(`echo ${shared.input('version')}`);
  const found = delivery.synth().findings;
  expect(found.map(({ id, places }) => [id, places[0].origin.path, places[0].origin.location])).toEqual([
    ['workflows/call-inputs', '.github/workflows/old.yml/jobs/call', { file: '.github/workflows/old.yml', line: 4, column: 3, endLine: 4, endColumn: 7 }],
    ['workflows/permission-escalation', '.github/workflows/old.yml/jobs/call', { file: '.github/workflows/old.yml', line: 4, column: 3, endLine: 4, endColumn: 7 }],
  ]);
});

test('B6: a file that follows a workflow of ours by its id is told the name, and one of ours may follow a file by its name', () => {
  const after = (name: string) => `on:\n  workflow_run: { workflows: ["${name}"] }\njobs:\n  a: { runs-on: ubuntu-latest, steps: [{ run: make }] }\n`;
  const delivery = Delivery.standalone({ files: { '.github/workflows/old.yml': after('ci'), '.github/workflows/named.yml': `name: Old tests\n${after('Build and test')}` } });
  const ci = new Workflow(delivery, 'ci', { name: 'Build and test', triggers: [Trigger.push()] });
  new Job(ci, 'a').run('make');
  const next = new Workflow(delivery, 'next', { triggers: [Trigger.workflowRun({ workflows: ['Old tests'] })] });
  new Job(next, 'a').run('make');
  expect(said(delivery, 'workflows/unknown-workflow')).toEqual([expect.stringContaining("'old' starts after runs of 'ci'")]);
});

test('B8: a concurrency group of ours that a file of others asks for, too, is found', () => {
  const delivery = Delivery.standalone({ files: { '.github/workflows/old.yml': 'on: push\nconcurrency: { group: deploy, cancel-in-progress: true }\njobs:\n  a: { runs-on: ubuntu-latest, steps: [{ run: make }] }\n' } });
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()], concurrency: { group: 'deploy', cancelInProgress: true } });
  new Job(ci, 'a').run('make');
  expect(said(delivery, 'workflows/concurrency-two-workflows')).toHaveLength(1);
});

test("a stranger's text that goes into a file of others is found where it is handed over or run", () => {
  const files = { '.github/workflows/old.yml': 'on: pull_request_target\npermissions: {}\njobs:\n  call:\n    uses: ./.github/workflows/shared.yml\n    with: { title: "${{ github.event.pull_request.title }}" }\n' };
  const delivery = Delivery.standalone({ files });
  const shared = new ReusableWorkflow(delivery, 'shared', { inputs: { title: CallInput.string() } });
  new Job(shared, 'job').run(`eval "${shared.input('title')}"`);
  expect(said(delivery, 'security/untrusted-input')).not.toEqual([]);
});

test('what is read of a file that was written of a model is that model again', () => {
  const delivery = Delivery.standalone();
  const shared = new ReusableWorkflow(delivery, 'shared', { inputs: { version: CallInput.string({ required: true, description: 'which' }) }, secrets: { KEY: {} }, env: { A: 'b' } });
  const job = new Job(shared, 'job', { name: 'Job of ${{ inputs.version }}', env: { B: shared.input('version') } });
  job.use(new Checkout());
  job.run('echo ${{ github.sha }}\nmake');
  const [written] = workflowsOf(resolveAll(delivery, {}).model);
  const text = delivery.synthText(written.file);
  const empty = Delivery.standalone();
  const [read] = workflowsOf(resolveAll(empty, { files: givenFiles({ [written.file]: text }) }).model);
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (key, part: unknown) => (['origin', 'path', 'byDefault', 'handWritten', 'asWritten', 'required', 'declared', 'version', 'hoisted', 'label', 'comment', 'calls', 'step', 'complete', 'granted'].includes(key) ? undefined : part)));
  const uses = (list: readonly { readonly text: string; readonly place: string; readonly key: string }[]) => list.map(({ text: one, place, key }) => `${place} ${key} ${one}`).sort();
  expect(plain({ ...read, expressions: [] })).toEqual(plain({ ...written, expressions: [] }));
  expect(uses(read.expressions)).toEqual(uses(written.expressions));
});

test('a delivery without a project knows nothing of files that it was not given, and says nothing of them', () => {
  const { delivery, ci } = caller({});
  new CallJob(ci, 'call', { uses: './.github/workflows/inner.yml' });
  expect(delivery.synth().findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});
