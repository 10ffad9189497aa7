import { evaluateExpression } from 'slipway/expressions/inside';
import { parse } from 'yaml';
import { Delivery } from 'slipway/delivery';
import { Vars } from 'slipway/expressions';
import { Job, Runner, RunnerVariableOptions, Trigger, Workflow } from 'slipway/workflows';

function runsOn(options?: RunnerVariableOptions): string {
  const delivery = Delivery.standalone();
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push(), Trigger.pullRequest()] });
  new Job(ci, 'build', { runsOn: Runner.fromVariable('LINUX_RUNNER', options) }).run('make');
  return parse(delivery.synthText('.github/workflows/ci.yml')).jobs.build['runs-on'];
}

const chosen = (event: object, variable: string | undefined, options?: RunnerVariableOptions) =>
  evaluateExpression(runsOn(options).slice(3, -2).trim(), { github: { repository: 'acme/shop', event }, vars: { LINUX_RUNNER: variable } });

const from = (fullName: string | null) => ({ pull_request: { head: { repo: fullName === null ? null : { full_name: fullName } } } });

test('GL-39: jobs run where the variable says, and on machines of GitHub as long as it says nothing', () => {
  expect(chosen({}, undefined)).toBe('ubuntu-latest');
  expect(chosen({}, '')).toBe('ubuntu-latest');
  expect(chosen({}, '"large"')).toBe('large');
  expect(chosen({}, '["self-hosted", "linux"]')).toEqual(['self-hosted', 'linux']);
  expect(chosen({}, '', { otherwise: Runner.labels('linux', 'x64') })).toEqual(['linux', 'x64']);
});

test('GL-39: a pull request from a fork never gets there, not even from one that is deleted', () => {
  expect(chosen(from('acme/shop'), '"own"')).toBe('own');
  expect(chosen(from('mallory/shop'), '"own"')).toBe('ubuntu-latest');
  expect(chosen(from(null), '"own"')).toBe('ubuntu-latest');
});

test.each([[Runner.group('large')], [Runner.fromExpression(Vars.get('OTHER'))]])('what is fallen back from has labels', (otherwise) => {
  expect(() => Runner.fromVariable('LINUX_RUNNER', { otherwise })).toThrow(/the machine otherwise is one of labels/);
});
