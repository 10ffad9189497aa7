import { existsSync } from 'fs';
import { join } from 'path';
import { ROOT, committed, settings, stepsOf, usesOf, workflow, workflows } from './repository';
import { zizmor } from '../../scripts/conformance/tools';

const all = [...workflows()].flatMap(([id, { jobs }]) => Object.entries(jobs).map(([job, text]) => [`${id}/${job}`, text] as const));
const actions = new Set(all.flatMap(([, job]) => stepsOf(job).flatMap(({ uses }) => uses ?? [])));

test('no token may do anything unless a job says so', () => {
  for (const [, { permissions }] of workflows()) expect(permissions).toEqual({});
});

test.each(all)('%s ends by itself', (_, job) => {
  expect(job.uses ?? job['timeout-minutes']).toBeDefined();
});

test('no workflow gives its rights to what strangers wrote', () => {
  for (const [, { on }] of workflows()) expect(Object.keys(on)).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(?:pull_request_target|workflow_run|issue_comment)$/)]));
});

test('every action is pinned to a commit, and no checkout leaves its token behind', () => {
  for (const uses of actions) expect(uses).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/);
  for (const [, job] of all) for (const step of usesOf(job, 'actions/checkout')) expect(step.with).toMatchObject({ 'persist-credentials': false });
});

test('the settings allow the actions that are used, and no other of people besides GitHub', () => {
  const foreign = [...actions].map((uses) => uses.split('@')[0]).filter((action) => !/^(?:actions|github)\//.test(action));
  expect(settings().settings.selected_actions.patterns_allowed).toEqual(foreign.map((action) => `${action}@*`).sort());
  expect(settings().settings.actions_permissions.sha_pinning_required).toBe(true);
});

test('main changes by approved pull requests, and nobody passes by', () => {
  const main = settings().rulesets.find(({ name }: { name: string }) => name === 'main');
  expect(main.bypass_actors).toEqual([]);
  expect(main.rules.map(({ type }: { type: string }) => type)).toEqual(expect.arrayContaining(['deletion', 'non_fast_forward', 'pull_request', 'required_status_checks', 'code_scanning']));
});

test('code scanning must have the results of the tools that the workflows run', () => {
  const { rules } = settings().rulesets.find(({ name }: { name: string }) => name === 'main');
  const { parameters } = rules.find(({ type }: { type: string }) => type === 'code_scanning');
  expect(parameters.code_scanning_tools.map(({ tool }: { tool: string }) => tool)).toEqual(['CodeQL', 'zizmor']);
  const { on, jobs } = workflow('code-scanning');
  expect(Object.keys(on)).toEqual(expect.arrayContaining(['push', 'pull_request']));
  expect(usesOf(jobs.codeql, 'github/codeql-action/analyze')).toHaveLength(1);
  expect(usesOf(jobs.zizmor, 'zizmorcore/zizmor-action')[0].with).toMatchObject({ version: zizmor.version, persona: 'pedantic' });
});

// https://github.com/ossf/scorecard-action#workflow-restrictions
test('Scorecard is in a workflow as its publisher asks for', () => {
  const { env, defaults, jobs } = workflow('scorecard');
  expect([env, defaults, Object.keys(jobs)]).toEqual([undefined, undefined, ['scorecard']]);
  expect(Object.keys(jobs.scorecard).sort()).toEqual(['name', 'permissions', 'runs-on', 'steps', 'timeout-minutes']);
  expect(jobs.scorecard['runs-on']).toMatch(/^ubuntu-/);
  const approved = ['actions/checkout', 'actions/upload-artifact', 'github/codeql-action/upload-sarif', 'ossf/scorecard-action', 'step-security/harden-runner'];
  for (const { uses } of stepsOf(jobs.scorecard)) expect(approved).toContain(uses!.split('@')[0]);
});

test('every line of the code owners names something that is there', () => {
  const patterns = committed('.github/CODEOWNERS').split('\n').filter((line) => line.startsWith('/')).map((line) => line.split(/\s+/)[0]);
  expect(patterns.length).toBeGreaterThan(10);
  expect(patterns.filter((pattern) => !existsSync(join(ROOT, pattern)))).toEqual([]);
});
