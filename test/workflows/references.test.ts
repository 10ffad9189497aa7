import { SHA, errors, read, workflow } from './support';
import { Status } from 'slipway/expressions';
import { Job, Matrix, RunStep, UsesStep, Workflow, Trigger } from 'slipway/workflows';

const making = (name?: string) => new RunStep('echo "tag=1" >> "$GITHUB_OUTPUT"', { name });

describe('an output of a step', () => {
  test('is read from the step in its own job, which gets an id but no output', () => {
    const { delivery, ci } = workflow();
    const job = new Job(ci, 'build');
    const step = making('Find the tag');
    job.use(step);
    job.run('make', { env: { TAG: step.output('tag') } });
    const { build } = read(delivery).jobs;
    expect(build.steps[0].id).toBe('find-the-tag');
    expect(build.steps[1].env).toEqual({ TAG: '${{ steps.find-the-tag.outputs.tag }}' });
    expect(build.outputs).toBeUndefined();
  });

  test('becomes an output of its job and a need of the other in another job', () => {
    const { delivery, ci } = workflow();
    const step = making('tag');
    new Job(ci, 'build').use(step);
    new Job(ci, 'deploy').run('make', { env: { TAG: `v${step.output('tag')}` } });
    const { build, deploy } = read(delivery).jobs;
    expect(build.outputs).toEqual({ tag: '${{ steps.tag.outputs.tag }}' });
    expect(deploy.needs).toBe('build');
    expect(deploy.steps[0].env).toEqual({ TAG: 'v${{ needs.build.outputs.tag }}' });
  });

  test('keeps the name that the user declared for it', () => {
    const { delivery, ci } = workflow();
    const step = making('tag');
    const build = new Job(ci, 'build');
    build.use(step);
    build.addOutput('version', step.output('tag'));
    new Job(ci, 'deploy').run('make', { env: { TAG: step.output('tag') } });
    const { jobs } = read(delivery);
    expect(jobs.build.outputs).toEqual({ version: '${{ steps.tag.outputs.tag }}' });
    expect(jobs.deploy.steps[0].env.TAG).toBe('${{ needs.build.outputs.version }}');
  });

  test('of two steps with one name gets two names', () => {
    const { delivery, ci } = workflow();
    const [one, two] = [making('one'), making('two')];
    new Job(ci, 'build').use(one, two);
    new Job(ci, 'deploy').run('make', { env: { ONE: one.output('tag'), TWO: two.output('tag') } });
    expect(read(delivery).jobs.build.outputs).toEqual({ 'tag': '${{ steps.one.outputs.tag }}', 'two-tag': '${{ steps.two.outputs.tag }}' });
  });

  test('with a name that is no identifier is read by index', () => {
    const { delivery, ci } = workflow();
    const job = new Job(ci, 'build');
    const step = making('tag');
    job.use(step);
    job.run('make', { env: { TAG: step.output("it's") } });
    expect(read(delivery).jobs.build.steps[1].env.TAG).toBe("${{ steps.tag.outputs['it''s'] }}");
  });

  test('cannot be read before the step ran, in another workflow, or when the step is in no job', () => {
    const { delivery, ci } = workflow();
    const [step, homeless] = [making('tag'), making('homeless')];
    const job = new Job(ci, 'build');
    job.run('make', { env: { TAG: step.output('tag'), OTHER: homeless.output('tag') } });
    job.use(step);
    new Job(new Workflow(delivery, 'other', { triggers: [Trigger.push()] }), 'deploy').run('make', { env: { TAG: step.output('tag') } });
    expect(errors(delivery)).toEqual(['references/other-workflow', 'references/step-runs-later', 'references/step-without-job']);
  });

  test('of one leg of a matrix is handed on under a name of that leg', () => {
    const { delivery, ci } = workflow();
    const matrix = new Matrix({ axes: { os: ['linux', 'mac'] } });
    const build = new Job(ci, 'build', { matrix });
    const step = making('tag');
    build.use(step);
    new Job(ci, 'deploy').run('make', { env: { TAG: build.legOutput(step, 'tag', { os: 'linux' }) } });
    const { jobs } = read(delivery);
    expect(jobs.build.outputs).toEqual({ 'tag-linux': "${{ case(matrix.os == 'linux', steps.tag.outputs.tag, '') }}" });
    expect(jobs.deploy.steps[0].env.TAG).toBe('${{ needs.build.outputs.tag-linux }}');
  });
});

describe('the result of', () => {
  test('a job makes the other wait for it', () => {
    const { delivery, ci } = workflow();
    const build = new Job(ci, 'build');
    build.run('make');
    new Job(ci, 'report', { condition: Status.failure().andAlso(build.result.equalTo('failure')) }).run('make report');
    expect(read(delivery).jobs.report).toMatchObject({ needs: 'build', if: "failure() && needs.build.result == 'failure'" });
  });

  test('a step is handed on like an output', () => {
    const { delivery, ci } = workflow();
    const step = new RunStep('make lint', { name: 'lint', continueOnError: true });
    new Job(ci, 'build').use(step);
    new Job(ci, 'report').run('make report', { env: { LINT: step.outcome } });
    expect(read(delivery).jobs.build.outputs).toEqual({ outcome: '${{ steps.lint.outcome }}' });
  });
});

describe('the needs of a job', () => {
  test('come in the order of declaration, each once, the declared ones first', () => {
    const { delivery, ci } = workflow();
    const [a, b] = ['a', 'b'].map((id) => new Job(ci, id));
    const step = making('tag');
    a.use(step);
    b.run('make');
    const c = new Job(ci, 'c', { needs: [b] });
    c.addNeeds(b);
    c.run('make', { env: { TAG: step.output('tag'), B: b.result } });
    expect(read(delivery).jobs.c.needs).toEqual(['b', 'a']);
  });
});

describe('the id of a step', () => {
  test('is absent when nothing refers to it', () => {
    const { delivery, ci } = workflow();
    new Job(ci, 'build').use(making('Find the tag'));
    expect(read(delivery).jobs.build.steps[0].id).toBeUndefined();
  });

  test('is the user’s own when there is one', () => {
    const { delivery, ci } = workflow();
    const job = new Job(ci, 'build');
    const step = new RunStep('make', { stepId: 'Own_Id' });
    job.use(step);
    job.run('make', { env: { A: step.output('a') } });
    expect(read(delivery).jobs.build.steps.map((s: { id?: string }) => s.id)).toEqual(['Own_Id', undefined]);
  });

  test('never collides, whatever the case', () => {
    const { delivery, ci } = workflow();
    const job = new Job(ci, 'build');
    const [one, two, own] = [making('tag'), making('Tag'), new RunStep('make', { stepId: 'TAG-2' })];
    job.use(one, two, own);
    job.run('make', { env: { A: one.output('a'), B: two.output('b') } });
    expect(read(delivery).jobs.build.steps.map((s: { id?: string }) => s.id)).toEqual(['tag', 'tag-3', 'TAG-2', undefined]);
  });

  test('is made of the action of a step without a name, or of the output that is asked of its script', () => {
    const { delivery, ci } = workflow();
    const job = new Job(ci, 'build');
    const [action, script] = [new UsesStep(`docker/build-push-action@${SHA}`), new RunStep('2nd thing --now')];
    job.use(action, script);
    job.run('make', { env: { A: action.output('a'), B: script.output('version') } });
    expect(read(delivery).jobs.build.steps.map((s: { id?: string }) => s.id)).toEqual(['build-push', 'version', undefined]);
  });

  test('does not depend on what else the program made before', () => {
    const idOf = () => {
      const { delivery, ci } = workflow();
      const matrix = new Matrix({ axes: { os: ['linux'] } });
      const job = new Job(ci, 'build', { matrix });
      const step = making(`Build on ${matrix.get('os')}`);
      job.use(step);
      job.run('make', { env: { A: step.output('a') } });
      return read(delivery).jobs.build.steps[0].id as string;
    };
    expect(idOf()).toBe('build-on');
    expect(idOf()).toBe('build-on');
  });
});
