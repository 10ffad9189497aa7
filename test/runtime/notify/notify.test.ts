import { Runner, Variables, runnerOf } from '../../../lib/runtime/common/runner';
import { notify } from '../../../lib/runtime/notify/notify';
import { Table } from '../../../lib/runtime/notify/table';
import { Recorder, answer } from '../support/recorder';

const IMPATIENT = { timeout: 10_000, retries: 2, pause: 1, most: 1000 };
const TABLE: Table = {
  events: { 'deploy-failure': ['team-slack', 'hook'], 'one': ['team-slack'], 'page': ['pager'] },
  receivers: { 'team-slack': { kind: 'slack' }, 'hook': { kind: 'webhook' }, 'pager': { kind: 'pagerduty' } },
};

describe('telling', () => {
  const [server, elsewhere] = [new Recorder(), new Recorder()];
  let printed: string[];
  let handedOn: Record<string, string>;
  beforeAll(() => Promise.all([server.start(), elsewhere.start()]));
  afterAll(() => Promise.all([server.stop(), elsewhere.stop()]));
  beforeEach(() => {
    printed = [];
    handedOn = {};
    server.arrived.length = 0;
    server.answers = [];
    elsewhere.arrived.length = 0;
  });
  const tell = (variables: Variables, table = TABLE, patience = IMPATIENT) => {
    const runner: Runner = { ...runnerOf({}, (line) => printed.push(line)), output: (name, value) => (handedOn[name] = value) };
    return notify({ NOTIFY_TITLE: 'It failed', ...variables }, table, runner, patience);
  };
  const slack = () => `${server.url}/services/T0/B0/s3cr3t`;
  const one = (more: Variables = {}, patience = IMPATIENT) => tell({ NOTIFY_EVENT: 'one', NOTIFY_SECRET_TEAM_SLACK: slack(), ...more }, TABLE, patience);

  test('GL-34: all receivers of an event are told, each in its own form', async () => {
    expect(await tell({ NOTIFY_EVENT: 'deploy-failure', NOTIFY_SECRET_TEAM_SLACK: slack(), NOTIFY_SECRET_HOOK: `${server.url}/hook` })).toBe(true);
    expect(server.arrived.map(({ method, path, type }) => [method, path, type]).sort()).toEqual([
      ['POST', '/hook', 'application/json; charset=utf-8'], ['POST', '/services/T0/B0/s3cr3t', 'application/json; charset=utf-8'],
    ]);
    expect(server.arrived.find(({ path }) => path === '/hook')!.body).toMatchObject({ event: 'deploy-failure', title: 'It failed', status: 'info' });
    expect(printed.sort()).toEqual(['hook was told of deploy-failure.', 'team-slack was told of deploy-failure.']);
  });

  test('GL-5: what it hands on names the incident, so that a later step can say that it is over', async () => {
    await one({ NOTIFY_ENVIRONMENT: 'production' });
    expect(handedOn).toEqual({ 'notification-id': 'one/production' });
    await one({ NOTIFY_ENVIRONMENT: 'production', NOTIFY_INCIDENT: 'disk' });
    expect(handedOn).toEqual({ 'notification-id': 'disk' });
    server.answers = [answer(403)];
    await one();
    expect(handedOn).toEqual({ 'notification-id': '' });
  });

  test.each([429, 500, 503])('a receiver that answers %i is told again', async (status) => {
    server.answers = [answer(status), answer(status)];
    expect(await one()).toBe(true);
    expect([server.arrived.length, printed]).toEqual([3, ['team-slack was told of one.']]);
  });

  test('a receiver that stays busy is a warning, and the job goes on', async () => {
    server.answers = [500, 500, 500].map((status) => answer(status));
    expect(await one()).toBe(true);
    expect([server.arrived.length, printed]).toEqual([3, ['::warning::team-slack was not told of one: it answers 500.']]);
  });

  test('a receiver that refuses is a warning with the word that it says', async () => {
    server.answers = [answer(403, 'channel_is_archived')];
    expect(await one()).toBe(true);
    expect(printed).toEqual(['::warning::team-slack was not told of one: it answers 403 (channel_is_archived).']);
  });

  test.each([['an address', () => `no such hook: ${slack()}`], ['a command', () => 'no\n::set-output name=x::y'], ['a key', () => 'k3y']])('an answer that holds %s is not repeated', async (_, body) => {
    server.answers = [answer(400, body())];
    await tell({ NOTIFY_EVENT: 'page', NOTIFY_SECRET_PAGER: 'k3y' }, { ...TABLE, receivers: { pager: { kind: 'pagerduty', endpoint: server.url } } });
    expect(server.arrived[0].body.routing_key).toBe('k3y');
    expect(printed).toEqual(['::warning::pager was not told of page: it answers 400.']);
  });

  test('a receiver that does not answer is a warning', async () => {
    server.answers = [() => {}, () => {}, () => {}];
    expect(await one({}, { ...IMPATIENT, timeout: 200 })).toBe(true);
    expect(printed).toEqual(['::warning::team-slack was not told of one: it did not answer within 0.2 s.']);
  });

  test('nothing that is secret follows a redirection', async () => {
    server.answers = [answer(307, '', { location: `${elsewhere.url}/taken` })];
    await one();
    expect(elsewhere.arrived).toEqual([]);
    expect(printed).toEqual(['::warning::team-slack was not told of one: it answers 307, which leads somewhere else: what is secret goes nowhere else.']);
  });

  test.each(['http://example.com/s3cr3t', 'ftp://127.0.0.1/s3cr3t', 's3cr3t'])('an address that is not encrypted, or none, is not told: %s', async (secret) => {
    expect(await one({ NOTIFY_SECRET_TEAM_SLACK: secret })).toBe(true);
    expect(printed).toEqual(['::warning::team-slack was not told of one: its address does not begin with https://.']);
  });

  test('a missing secret is a warning, and the others are told', async () => {
    expect(await tell({ NOTIFY_EVENT: 'deploy-failure', NOTIFY_SECRET_HOOK: `${server.url}/hook` })).toBe(true);
    expect(server.arrived).toHaveLength(1);
    expect(printed.sort()).toEqual([expect.stringMatching(/^::warning::team-slack was not told of deploy-failure: its secret is empty/), 'hook was told of deploy-failure.']);
  });

  test('it fails only where somebody must be told', async () => {
    expect(await one({ NOTIFY_SECRET_TEAM_SLACK: '', NOTIFY_REQUIRED: 'true' })).toBe(false);
    expect(printed).toEqual([expect.stringMatching(/^::error::team-slack was not told of one/)]);
    expect(await one({ NOTIFY_REQUIRED: 'true' })).toBe(true);
  });

  test('an event that is not in the table tells nobody', async () => {
    expect(await tell({ NOTIFY_EVENT: 'constructor' })).toBe(true);
    expect(printed).toEqual(["::warning::Nobody was told: there is no event 'constructor'. There are deploy-failure, one, page."]);
  });

  test('in a job a secret is masked, with the end of a line that somebody pasted taken off; elsewhere nobody would hide it', async () => {
    await one({ GITHUB_ACTIONS: 'true', NOTIFY_SECRET_TEAM_SLACK: `${slack()}\n` });
    expect(printed[0]).toBe(`::add-mask::${slack()}`);
    printed.length = 0;
    await one();
    expect(printed.join()).not.toContain('s3cr3t');
  });
});
