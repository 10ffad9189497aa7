import { errors, read, workflow } from './support';
import { Expression } from 'slipway/expressions';
import { Container, Job, Matrix, Runner } from 'slipway/workflows';

/** What a script without a `shell` of its own makes of an expression: quoted for bash, for PowerShell, or refused where nobody can tell which it is. */
function scriptOf(runsOn: Runner | undefined, image: Container['image'], matrix?: Matrix): string {
  const { delivery, ci } = workflow();
  const job = new Job(ci, 'test', { runsOn, container: { image }, matrix });
  job.run(`echo ${Expression.raw('github.sha')}`);
  return errors(delivery).includes('workflows/unsafe-hoist') ? 'refused' : read(delivery).jobs.test.steps[0].run;
}

const BASH = 'echo "${SHA}"';
const both = () => new Matrix({ axes: { os: ['ubuntu-latest', 'windows-latest'] } });

describe('the shell of steps in a container', () => {
  test('is bash when the image is there in every run', () => {
    expect(scriptOf(undefined, 'alpine')).toBe(BASH);
    expect(scriptOf(Runner.WINDOWS_LATEST, Expression.raw("format('alpine')").toString() + ':3')).toBe(BASH);
    const images = both().axis('image', ['alpine', 'debian']);
    expect(scriptOf(Runner.fromExpression(images.get('os')), images.get('image'), images)).toBe(BASH);
  });

  test('is that of the machine as well when the image may be empty', () => {
    const matrix = both();
    expect(scriptOf(Runner.fromExpression(matrix.get('os')), Expression.raw('vars.IMAGE'), matrix)).toBe('refused');
    const some = new Matrix({ axes: { os: ['ubuntu-latest', 'windows-latest'] }, include: [{ os: 'ubuntu-latest', image: 'alpine' }] });
    expect(scriptOf(Runner.fromExpression(some.get('os')), some.get('image'), some)).toBe('refused');
    const empty = both().axis('image', ['alpine', '']);
    expect(scriptOf(Runner.fromExpression(empty.get('os')), empty.get('image'), empty)).toBe('refused');
  });

  test('is bash where no machine with Windows is named', () => {
    expect(scriptOf(Runner.selfHosted('builder'), Expression.raw('vars.IMAGE'))).toBe(BASH);
    expect(scriptOf(undefined, Expression.raw('vars.IMAGE'))).toBe(BASH);
  });

  test('knows an image that include gives to every leg, whatever the legs are', () => {
    const legs = new Matrix({ axes: { os: ['ubuntu-latest', 'windows-latest'], shard: Expression.raw('fromJSON(vars.SHARDS)') }, include: [{ image: 'alpine' }] });
    expect(scriptOf(Runner.fromExpression(legs.get('os')), legs.get('image'), legs)).toBe(BASH);
    const few = new Matrix({ axes: { os: ['ubuntu-latest', 'windows-latest'], shard: Expression.raw('fromJSON(vars.SHARDS)') }, include: [{ os: 'ubuntu-latest', image: 'alpine' }] });
    expect(scriptOf(Runner.fromExpression(few.get('os')), few.get('image'), few)).toBe('refused');
  });
});
