import { committed, needsOf, scriptsOf, settings, workflow } from './repository';

const ci = workflow('ci');
const { 'ci-gate': gate, ...guarded } = ci.jobs;

/** The commands of `.ci/run`, as they would stand in a workflow. */
const gateCommands = committed('.ci/run').split('\n').flatMap((line) => {
  const [, command] = /^step "[^"]*" (.+)$/.exec(line) ?? [];
  return command === undefined ? [] : [/^bash -c "(.*)"$/.exec(command)?.[1] ?? command];
});

test('what .ci/run does, a job of CI does', () => {
  expect(gateCommands).toContain('npm test');
  const scripts = Object.values(guarded).flatMap(scriptsOf);
  for (const command of gateCommands) expect(scripts).toContain(command);
});

test('what CI does beside it needs GitHub, or more languages than a contributor has', () => {
  const beside = Object.entries(guarded).filter(([, job]) => !scriptsOf(job).some((script) => gateCommands.includes(script)));
  expect(beside.map(([id]) => id)).toEqual(['dependencies', 'package']);
  const others = Object.values(guarded).flatMap(scriptsOf).filter((script) => !gateCommands.includes(script));
  // What the demo built before, in .ci/run; and the tools of the runner.
  expect(new Set(others)).toEqual(new Set(['npx projen compile', 'sudo apt-get update -qq']));
});

test('the tests run on every version of Node on every system, and a leg that fails hides no other', () => {
  const { test: job } = guarded;
  expect(scriptsOf(job)).toContain('npm test');
  expect(job.strategy).toEqual({ 'fail-fast': false, 'matrix': { os: ['ubuntu-latest', 'windows-latest', 'macos-latest'], node: ['20', '22', '24'] } });
  expect(JSON.parse(committed('package.json')).engines.node).toBe(`>= ${job.strategy!.matrix.node[0]}.0.0`);
});

test('the gate waits for every other job, whatever becomes of it', () => {
  expect(needsOf(gate)).toEqual(Object.keys(guarded));
  expect(gate.if).toBe('always()');
});

test('the gate is the one check that main and a release tag ask for', () => {
  const asked = (name: string) => settings().rulesets.find((ruleset: any) => ruleset.name === name).rules.find((rule: any) => rule.type === 'required_status_checks')
    .parameters.required_status_checks.map(({ context }: { context: string }) => context);
  expect(asked('main')).toEqual([gate.name]);
  expect(asked('release-tags')).toEqual([gate.name]);
});

test('a pull request meets no secret, and a token that reads', () => {
  expect(Object.keys(ci.on)).toEqual(['push', 'pull_request', 'merge_group']);
  expect(committed('.github/workflows/ci.yml')).not.toContain('secrets.');
  for (const { permissions } of Object.values(ci.jobs)) expect(new Set(Object.values(permissions))).not.toContain('write');
});
