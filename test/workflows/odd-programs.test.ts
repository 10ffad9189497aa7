import { read, textOf, workflow } from './support';
import { Checkout } from 'slipway/actions';
import { Expression, Github } from 'slipway/expressions';
import { Job, Matrix } from 'slipway/workflows';

describe('an override', () => {
  test('takes the comment behind the old value away: the version of a pin is not that of another action', () => {
    const { delivery, ci } = workflow();
    new Job(ci, 'build').use(new Checkout());
    ci.addOverride('jobs.build.steps.0.uses', './local');
    expect(textOf(delivery)).toMatch(/uses: \.\/local\n/);
  });

  test('refuses what is no JSON at the call', () => {
    const { ci } = workflow();
    const circle: { self?: object } = {};
    circle.self = circle;
    expect(() => ci.addOverride('env.A', circle)).toThrow(/addOverride\('env\.A', …\): the value must be plain JSON/);
  });
});

describe('outputs that references ask for', () => {
  test('get names that GitHub tells apart, though it compares them without case', () => {
    const { delivery, ci } = workflow();
    const build = new Job(ci, 'build');
    const [a, b] = [build.run('a', { stepId: 'a' }), build.run('b', { stepId: 'b' })];
    new Job(ci, 'use').run('make', { env: { A: a.output('Tag'), B: b.output('tag') } });
    expect(Object.keys(read(delivery).jobs.build.outputs)).toEqual(['Tag', 'b-tag']);
  });
});

describe('the output of one leg', () => {
  const findings = (leg: Record<string, string>) => {
    const { delivery, ci } = workflow();
    const build = new Job(ci, 'build', { matrix: new Matrix({ axes: { os: ['linux', 'mac'], arch: ['x64', 'arm'] } }) });
    const step = build.run('make');
    new Job(ci, 'use').run('make', { env: { A: build.legOutput(step, 'digest', leg) } });
    return delivery.synth().findings.filter((f) => f.id === 'references/unknown-matrix-key').map((f) => f.message);
  };

  test('must name a leg that there is', () => expect(findings({ os: 'windows', arch: 'x64' })).toEqual([expect.stringContaining("names os 'windows', which no leg has")]));
  test('must name one leg only', () => expect(findings({ os: 'linux' })).toEqual([expect.stringContaining('does not say which arch: 2 legs match')]));
  test('is found when it does', () => expect(findings({ os: 'linux', arch: 'x64' })).toEqual([]));
});

test('a script with carriage returns loses them: bash on Linux would take them as part of the last word', () => {
  const { delivery, ci } = workflow();
  new Job(ci, 'build').run('echo a\r\necho b\r\n');
  expect(read(delivery).jobs.build.steps[0].run).toBe('echo a\necho b\n');
});

test('a chain of thousands of conditions prints', () => {
  const { delivery, ci } = workflow();
  let condition: Expression = Github.isBranch('main');
  for (let i = 0; i < 5000; i++) condition = condition.orElse(Github.isTag());
  new Job(ci, 'build', { condition }).run('make');
  // Far too long for GitHub, which is what the findings say: no crash.
  expect(delivery.synth().findings.map((f) => f.id)).toContain('expressions/too-long');
});

test('a reference that fails is reported once, and what stands in for it is not found fault with', () => {
  const { delivery, ci } = workflow();
  const matrix = new Matrix({ axes: { os: ['linux'] } });
  new Job(ci, 'build', { matrix }).run('make', { condition: matrix.get('oss').equalTo('linux') });
  expect(delivery.synth().findings.map((f) => f.id)).toEqual(['references/unknown-matrix-key']);
});
