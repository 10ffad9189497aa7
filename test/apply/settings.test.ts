import { DesiredSettings } from 'slipway/repository/inside';
import { Answers, FakeClient } from './fake-client';
import { RepositoryFacts } from '../../lib/apply/context';
import { Names } from '../../lib/apply/names';
import { settingResources } from '../../lib/apply/resources/settings';

const ADMIN: RepositoryFacts = { id: 1, full_name: 'acme/shop', permissions: { admin: true } };

async function settings(desired: DesiredSettings | undefined, answers: Answers = {}, facts: object = {}) {
  const client = new FakeClient(answers);
  const context = { client: client.asClient, names: new Names(client.asClient), facts: { ...ADMIN, ...facts }, prune: false };
  return { client, resources: await Promise.all(settingResources(context, desired)) };
}

const REPO = '/repos/acme/shop';

/** Those that are read and written under one address. */
const DOCUMENTS: readonly (readonly [key: keyof DesiredSettings, kind: string, path: string])[] = [
  ['actions_permissions', 'Actions permissions', '/actions/permissions'],
  ['selected_actions', 'selected actions', '/actions/permissions/selected-actions'],
  ['workflow_permissions', 'workflow permissions', '/actions/permissions/workflow'],
  ['artifact_and_log_retention', 'artifact and log retention', '/actions/permissions/artifact-and-log-retention'],
  ['fork_pr_contributor_approval', 'approval of runs from forks', '/actions/permissions/fork-pr-contributor-approval'],
  ['oidc_subject', 'OIDC subject', '/actions/oidc/customization/sub'],
];

const SWITCHES = [['immutable_releases', 'immutable releases', '/immutable-releases'], ['vulnerability_alerts', 'vulnerability alerts', '/vulnerability-alerts']] as const;

/** Settings are told apart by their keys here, not by what they say. */
const declared = (...keys: (keyof DesiredSettings)[]) => Object.fromEntries(keys.map((key) => [key, { a: 1 }])) as unknown as DesiredSettings;

test('no setting is looked at that was not declared', async () => {
  expect((await settings(undefined)).resources).toEqual([]);
  const { client, resources } = await settings({});
  expect([client.asked, resources]).toEqual([[], []]);
});

test('settings come in the order in which they depend on each other, however they were declared', async () => {
  const keys = ['vulnerability_alerts', 'immutable_releases', 'oidc_subject', 'selected_actions', 'actions_permissions', 'repository'] as const;
  const answers = Object.fromEntries(DOCUMENTS.map(([, , path]) => [REPO + path, {}]));
  expect((await settings(declared(...keys), answers)).resources.map(({ kind, name }) => kind + name)).toEqual([
    'repository settings', 'Actions permissions', 'selected actions', 'OIDC subject', 'immutable releases', 'vulnerability alerts',
  ]);
});

describe.each(DOCUMENTS)('the setting %s', (key, kind, path) => {
  test('is compared by what was declared of it, and written whole', async () => {
    const { client, resources: [resource] } = await settings(declared(key), { [REPO + path]: { a: 2, more: true } });
    expect(resource).toMatchObject({ kind, name: '', current: { a: 2 }, desired: { a: 1 }, notes: [] });
    expect(resource.current).toEqual({ a: 2 });
    await resource.write(resource.current);
    expect([client.sent, client.asked]).toEqual([[[`PUT ${REPO}${path}`, { a: 1 }]], [REPO + path]]);
    expect([await resource.read(), client.asked]).toEqual([{ a: 2 }, [REPO + path, REPO + path]]);
  });

  test.each([404, 409])('is nothing yet where GitHub answers %i, if that is what it means', async (status) => {
    const asked = settings(declared(key), { [REPO + path]: status });
    if (key !== 'selected_actions') return expect(asked).rejects.toThrow(String(status));
    const { resources: [resource] } = await asked;
    expect([resource.current, await resource.read()]).toEqual([{}, {}]);
  });

  test('is not taken for nothing by another failure', async () => {
    await expect(settings(declared(key), { [REPO + path]: 403 })).rejects.toThrow('403');
  });

  test('is compared whoever asks: what is hidden of it is nothing', async () => {
    const { resources: [resource] } = await settings(declared(key), { [REPO + path]: {} }, { permissions: { admin: false } });
    expect(resource).toMatchObject({ current: {}, desired: { a: 1 }, notes: [] });
  });
});

describe('the settings of the repository', () => {
  const repository = (body: object) => ({ repository: body }) as DesiredSettings;

  test('are known from the first answer, and asked for again when they were written', async () => {
    const { client, resources: [resource] } = await settings(repository({ has_wiki: false }), { [REPO]: { has_wiki: false, id: 1 } }, { has_wiki: true });
    expect([resource.kind, resource.current, client.asked]).toEqual(['repository settings', { has_wiki: true }, []]);
    await resource.write(resource.current);
    expect([client.sent, await resource.read(), client.asked]).toEqual([[[`PATCH ${REPO}`, { has_wiki: false }]], { has_wiki: false }, [REPO]]);
  });

  test('are empty texts where GitHub says that there is none, and nothing else is', async () => {
    const { resources: [resource] } = await settings(repository({ description: '', homepage: 'x', has_wiki: false }), {}, { description: null, homepage: null, has_wiki: null });
    expect(resource.current).toEqual({ description: '', homepage: null, has_wiki: null });
    const { resources: [other] } = await settings(repository({ description: '' }), {}, { description: 'Things' });
    expect(other.current).toEqual({ description: 'Things' });
  });

  test('that GitHub shows to administrators only are told, and not compared, for others', async () => {
    const hidden = repository({ has_wiki: false, allow_merge_commit: false, delete_branch_on_merge: true });
    const { client, resources: [resource] } = await settings(hidden, { [REPO]: { has_wiki: false } }, { has_wiki: true, permissions: { admin: false } });
    expect([resource.current, resource.desired, await resource.read()]).toEqual([{ has_wiki: true }, { has_wiki: false }, { has_wiki: false }]);
    expect(resource.notes).toEqual(["GitHub shows 'allow_merge_commit', 'delete_branch_on_merge' to administrators only: not compared, and not written."]);
    await resource.write(resource.current);
    expect(client.sent).toEqual([[`PATCH ${REPO}`, { has_wiki: false }]]);
    const { resources: [shown] } = await settings(repository({ has_wiki: false }), {}, { has_wiki: true, permissions: { admin: false } });
    expect(shown.notes).toEqual([]);
  });

  test.each([{ permissions: { admin: true } }, { permissions: {} }, { permissions: undefined }])('are compared, and nothing is nothing, unless it is known that somebody is no administrator: %j', async (facts) => {
    const { resources: [resource] } = await settings(repository({ allow_merge_commit: false }), {}, facts);
    expect(resource).toMatchObject({ current: {}, desired: { allow_merge_commit: false }, notes: [] });
  });
});

describe.each(SWITCHES)('the switch %s', (key, kind, path) => {
  const at = async (enabled: boolean, answer: unknown) => settings({ [key]: { enabled } }, { [REPO + path]: answer });

  test.each([['', true], [{ enabled: true }, true], [{}, true], [{ enabled: false }, false], [404, false]] as const)('is on or off by the answer %j', async (answer, enabled) => {
    const { client, resources: [resource] } = await at(true, answer);
    expect(resource).toMatchObject({ kind, name: '', current: { enabled }, desired: { enabled: true } });
    expect([await resource.read(), client.asked]).toEqual([{ enabled }, [REPO + path, REPO + path]]);
  });

  test('is set by PUT and taken away by DELETE, without a body', async () => {
    const [on, off] = [await at(true, 404), await at(false, '')];
    for (const { resources: [resource] } of [on, off]) await resource.write(resource.current);
    expect([on.client.sent, off.client.sent]).toEqual([[[`PUT ${REPO}${path}`]], [[`DELETE ${REPO}${path}`]]]);
  });

  test('is not off because of a failure', async () => {
    await expect(at(true, 403)).rejects.toThrow('403');
  });
});
