import './no-idling';
import { quick } from './harness';
import { expectNothingLost, wants } from './interleaved';
import { GithubClient, applyPlan, makePlan } from '../../lib/apply/inside';
import { GithubServer, faults } from '../support/github-server';

// All orders are in test/servers.
test('F3: of two that apply at the same time, in whatever order their requests arrive, none loses silently what it wrote', async () => {
  expect(await expectNothingLost(13)).toBeGreaterThan(0);
});

test('F3: the second one says that the first has not ended, and the first stops before its next write', async () => {
  const github = await GithubServer.start();
  const client = (who: number) => new GithubClient({ token: github.token, apiUrl: github.url, log: () => undefined, random: () => who / 10, pace: quick(), fetch: github.fetch }, 'acme', 'shop');
  const desired = { version: 1 as const, settings: { repository: { has_wiki: false }, workflow_permissions: { default_workflow_permissions: 'read' }, vulnerability_alerts: { enabled: true } } };
  const [first, second] = [client(1), client(2)];
  const [plan, later] = [await makePlan(first, desired, false), await makePlan(second, { ...desired, settings: { repository: { has_wiki: false } } }, false)];
  expect(await applyPlan(first, plan, () => undefined)).toMatchObject({ failed: [], notes: [] });
  github.state.variables.SLIPWAY_APPLY = 'slipway apply of somebody';
  github.state.repository.has_wiki = true;
  const secondDone = await applyPlan(second, later, () => undefined);
  expect(secondDone.notes).toEqual([expect.stringContaining('Another slipway apply of this repository has not ended, or was stopped (it began at 2026-11-01T00:00:00Z).')]);
  expect(secondDone.failed).toEqual([]);
  // And now the first is overtaken in the middle.
  github.state.actions.workflow.default_workflow_permissions = 'write';
  github.state.vulnerability_alerts = false;
  github.state.repository.has_wiki = true;
  github.after = ({ method, path }) => { if (method === 'PATCH' && path === '/repos/acme/shop') github.state.variables.SLIPWAY_APPLY = 'slipway apply of somebody'; };
  const overtaken = await applyPlan(first, await makePlan(first, desired, false), () => undefined);
  expect(overtaken.failed.map(({ message }) => message)).toEqual(['Another slipway apply of this repository began while this one was at work: this one stops, and writes nothing more. What it wrote last, repository settings, may have been overwritten. Plan again when the other one is done.']);
  expect(overtaken.left.map(({ kind }) => kind)).toEqual(['vulnerability alerts']);
  expect(github.state.actions.workflow.default_workflow_permissions).toBe('write');
  await github.stop();
});

test('F3: a token that may not leave the mark goes on by comparison alone, and is told', async () => {
  const github = await GithubServer.start();
  const token = github.grant('ghp_administration_0123456789', ['metadata=read', 'administration=write']);
  const client = new GithubClient({ token, apiUrl: github.url, log: () => undefined, random: () => 0.5, pace: quick(), fetch: github.fetch }, 'acme', 'shop');
  const applied = await applyPlan(client, await makePlan(client, wants(false, 'x'), false), () => undefined);
  expect([applied.failed, applied.notes]).toEqual([[], [expect.stringContaining('which the token may not write (Variables: write)')]]);
  await github.stop();
});

test.each([['not done', faults.serverError(502)], ['done, and the answer got lost', faults.dropStored]] as const)('F3: a mark of which it is not known whether it is there is looked for: %s', async (_, fault) => {
  const github = await GithubServer.start();
  const client = new GithubClient({ token: github.token, apiUrl: github.url, log: () => undefined, random: () => 0.5, pace: quick(), fetch: github.fetch }, 'acme', 'shop');
  const planned = await makePlan(client, wants(false, 'x'), false);
  github.state.variables.SLIPWAY_APPLY = 'slipway apply of somebody';
  for (const method of ['PATCH', 'DELETE']) github.faults.add({ method, path: /SLIPWAY_APPLY$/ }, fault);
  const applied = await applyPlan(client, planned, () => undefined);
  expect(applied).toMatchObject({ failed: [], left: [], notes: [expect.stringContaining('Another slipway apply of this repository has not ended')] });
  expect(github.state.variables.SLIPWAY_APPLY).toBeUndefined();
  await github.stop();
});

test('F3: a mark that is somebody else\'s by now is not taken away when it is not known whether ours is gone', async () => {
  const github = await GithubServer.start();
  const client = new GithubClient({ token: github.token, apiUrl: github.url, log: () => undefined, random: () => 0.5, pace: quick(), fetch: github.fetch }, 'acme', 'shop');
  const planned = await makePlan(client, wants(false, 'x'), false);
  github.faults.add({ method: 'DELETE', path: /SLIPWAY_APPLY$/ }, faults.dropStored);
  github.after = ({ method }) => { if (method === 'DELETE') github.state.variables.SLIPWAY_APPLY = 'slipway apply of somebody'; };
  expect(await applyPlan(client, planned, () => undefined)).toMatchObject({ failed: [], left: [] });
  expect(github.state.variables.SLIPWAY_APPLY).toBe('slipway apply of somebody');
  await github.stop();
});
