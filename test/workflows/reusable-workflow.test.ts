import { errors, read, workflow } from './support';
import { Delivery } from 'slipway/delivery';
import { Secrets } from 'slipway/expressions';
import { CallInput, Job, PermissionLevel, Permissions, ReusableWorkflow, RunStep, Workflow } from 'slipway/workflows';

function shared(delivery: Delivery, id = 'shared'): { called: ReusableWorkflow; step: RunStep } {
  const called = new ReusableWorkflow(delivery, id, { inputs: { 'log-level': CallInput.string() }, secrets: { TOKEN: { required: false } } });
  const step = new RunStep('echo "tag=1" >> "$GITHUB_OUTPUT"', { name: 'tag' });
  new Job(called, 'inner').use(step);
  return { called, step };
}

const deploy = (ci: Workflow, value: { toString(): string }) => new Job(ci, 'deploy').run('make', { env: { TAG: `${value}` } });

describe('an output of a step in a called workflow', () => {
  test('comes through the job, the workflow and the call', () => {
    const { delivery, ci } = workflow();
    const { called, step } = shared(delivery);
    called.call(ci, 'call');
    deploy(ci, step.output('tag'));
    const file = read(delivery, 'shared');
    expect(file.on.workflow_call.outputs).toEqual({ tag: { value: '${{ jobs.inner.outputs.tag }}' } });
    expect(file.jobs.inner.outputs).toEqual({ tag: '${{ steps.tag.outputs.tag }}' });
    expect(read(delivery).jobs.deploy).toMatchObject({ needs: 'call', steps: [{ env: { TAG: '${{ needs.call.outputs.tag }}' } }] });
  });

  test('comes through two calls', () => {
    const { delivery, ci } = workflow();
    const { called, step } = shared(delivery);
    const middle = new ReusableWorkflow(delivery, 'middle');
    called.call(middle, 'inner-call');
    middle.call(ci, 'outer-call');
    deploy(ci, step.output('tag'));
    expect(read(delivery, 'middle').on.workflow_call.outputs).toEqual({ tag: { value: '${{ jobs.inner-call.outputs.tag }}' } });
    expect(read(delivery).jobs.deploy.steps[0].env.TAG).toBe('${{ needs.outer-call.outputs.tag }}');
  });

  test('is ambiguous when the workflow is called twice, unless the call is named', () => {
    const { delivery, ci } = workflow();
    const { called, step } = shared(delivery);
    called.addOutput('tag', step.output('tag'));
    const [first] = ['first', 'second'].map((id) => called.call(ci, id));
    const job = new Job(ci, 'deploy');
    job.run('make', { env: { TAG: first.output('tag') } });
    expect(read(delivery).jobs.deploy.steps[0].env.TAG).toBe('${{ needs.first.outputs.tag }}');
    job.run('make', { env: { TAG: step.output('tag') } });
    expect(errors(delivery)).toEqual(['references/ambiguous-call']);
  });

  test('uses the name that the called workflow declared', () => {
    const { delivery, ci } = workflow();
    const { called, step } = shared(delivery);
    called.addOutput('released', step.output('tag'), { description: 'What was released' });
    const call = called.call(ci, 'call');
    deploy(ci, call.output('released'));
    expect(read(delivery, 'shared').on.workflow_call.outputs).toEqual({ released: { description: 'What was released', value: '${{ jobs.inner.outputs.tag }}' } });
  });
});

describe('a call', () => {
  test('passes inputs and secrets under the names of the called workflow, untouched', () => {
    const { delivery, ci } = workflow();
    shared(delivery).called.call(ci, 'call', { inputs: { 'log-level': 'debug' }, secrets: { TOKEN: Secrets.get('Deploy_Token') } });
    expect(read(delivery).jobs.call).toEqual({
      uses: './.github/workflows/shared.yml', with: { 'log-level': 'debug' }, secrets: { TOKEN: '${{ secrets.Deploy_Token }}' },
    });
  });

  test('is granted what the called jobs need, through calls of calls', () => {
    const { delivery, ci } = workflow();
    const { called } = shared(delivery);
    new Job(called, 'publish').run('make publish', { permissions: Permissions.of({ packages: PermissionLevel.WRITE }) });
    const middle = new ReusableWorkflow(delivery, 'middle');
    called.call(middle, 'inner-call');
    new Job(middle, 'note').run('make note', { permissions: Permissions.of({ packages: PermissionLevel.READ, issues: PermissionLevel.WRITE }) });
    middle.call(ci, 'outer-call');
    expect(read(delivery, 'middle').jobs['inner-call'].permissions).toEqual({ packages: 'write' });
    expect(read(delivery).jobs['outer-call'].permissions).toEqual({ issues: 'write', packages: 'write' });
  });

  test('inherits all secrets only when asked to', () => {
    const { delivery, ci } = workflow();
    shared(delivery).called.call(ci, 'call', { inheritSecrets: true });
    expect(read(delivery).jobs.call.secrets).toBe('inherit');
  });
});

test('an input of a reusable workflow is good in it and nowhere else', () => {
  const { delivery, ci } = workflow();
  const { called } = shared(delivery);
  new Job(called, 'second').run('make', { env: { LEVEL: called.input('log-level'), TOKEN: called.secret('TOKEN') } });
  called.call(ci, 'call');
  expect(read(delivery, 'shared').jobs.second.steps[0].env).toEqual({ LEVEL: '${{ inputs.log-level }}', TOKEN: '${{ secrets.TOKEN }}' });
  deploy(ci, called.input('log-level'));
  expect(errors(delivery)).toEqual(['references/other-workflow']);
});
