import { Answers, FakeClient } from './fake-client';
import { GithubFailure } from '../../lib/apply/client/failure';
import { keepDriftIssue } from '../../lib/apply/drift-issue';

const ISSUES = '/repos/acme/shop/issues';
const LABELLED = `${ISSUES}?state=all&labels=slipway-drift`;
const VIEWER = '{ viewer { login databaseId } }';
const OURS = { login: 'github-actions[bot]', id: 41898282 };
const MARKER = '<!-- slipway: drift of the settings -->';

const issue = (number: number, more: object = {}) => ({ number, state: 'open', title: 'Drift', body: `${MARKER}\n\nOld.`, html_url: `https://github.test/${number}`, user: OURS, ...more });

/** Keeps the issue where these have the label. */
async function kept(difference: string | undefined, labelled: readonly object[], more: Answers = {}) {
  const client = new FakeClient({ [VIEWER]: { viewer: { login: OURS.login, databaseId: OURS.id } }, [LABELLED]: labelled, [`POST ${ISSUES}`]: issue(9), ...more });
  const outcome = await keepDriftIssue(client.asClient, difference);
  return { outcome, sent: client.sent.map(([request, ...body]) => [request.replace(ISSUES, '…'), ...body]), asked: client.asked, waits: client.waits };
}

/** The body of the issue that is opened for a difference. */
async function bodyFor(difference: string): Promise<string> {
  const { sent: [[, body]] } = await kept(difference, []);
  return (body as { body: string }).body;
}

describe('where nothing differs', () => {
  test('nothing is done, when there is no open issue', async () => {
    expect(await kept(undefined, [issue(1, { state: 'closed' })])).toMatchObject({ outcome: { action: 'none' }, sent: [], asked: [LABELLED] });
    expect(await kept(undefined, [])).toMatchObject({ outcome: { action: 'none' }, sent: [], asked: [LABELLED] });
  });

  test('every open issue is closed, the oldest is named, and the comment comes last', async () => {
    const { outcome, sent } = await kept(undefined, [issue(5), issue(3), issue(4, { state: 'closed' })]);
    expect(outcome).toMatchObject({ action: 'closed', url: 'https://github.test/3' });
    expect(sent).toEqual([3, 5].flatMap((number) => [
      [`PATCH …/${number}`, { state: 'closed', state_reason: 'completed' }], [`POST …/${number}/comments`, { body: 'There is no difference any more.' }],
    ]));
  });
});

describe('where something differs', () => {
  test('an issue is opened, with its title and label, and says all that its reader needs', async () => {
    const { outcome, sent } = await kept('~ environment', []);
    expect(outcome).toMatchObject({ action: 'opened', url: 'https://github.test/9' });
    expect(sent).toEqual([['POST …', {
      title: 'The settings of the repository are not as declared',
      labels: ['slipway-drift'],
      body: [
        MARKER,
        'What stands in `.github/slipway.settings.json` and what GitHub has are not the same. Somebody changed a setting by hand, or a change was merged and not applied.',
        '```diff\n~ environment\n```',
        'To go back to what was declared, run `npx slipway apply`. To keep what GitHub has, declare it. This issue is closed by the next check that finds no difference.',
      ].join('\n\n'),
    }]]);
  });

  test('an open issue is brought up to date', async () => {
    const body = await bodyFor('new');
    expect(await kept('new', [issue(2)])).toMatchObject({ outcome: { action: 'updated', url: 'https://github.test/2' }, sent: [['PATCH …/2', { body }]] });
  });

  test.each([['\n'], ['\r\n']])('an issue that says it already is left alone, whatever ends its lines (%j)', async (end) => {
    const body = (await bodyFor('new')).replace(/\n/g, end);
    expect(await kept('new', [issue(2, { body })])).toMatchObject({ outcome: { action: 'unchanged', url: 'https://github.test/2' }, sent: [] });
  });

  test('the oldest open issue is kept, and the others point to it', async () => {
    const body = await bodyFor('new');
    const { outcome, sent } = await kept('new', [issue(12), issue(7), issue(9), issue(1, { state: 'closed' })]);
    expect(outcome).toMatchObject({ action: 'updated', url: 'https://github.test/7' });
    expect(sent).toEqual([
      ...[9, 12].flatMap((number) => [[`PATCH …/${number}`, { state: 'closed', state_reason: 'completed' }], [`POST …/${number}/comments`, { body: 'See #7.' }]]), ['PATCH …/7', { body }],
    ]);
  });

  test('the oldest closed issue is opened again where none is open', async () => {
    const body = await bodyFor('new');
    const { outcome, sent } = await kept('new', [issue(8, { state: 'closed' }), issue(6, { state: 'closed' })]);
    expect([outcome, sent]).toEqual([{ action: 'reopened', url: 'https://github.test/6', strangers: [] }, [['PATCH …/6', { state: 'open', body }]]]);
  });
});

describe('the issue', () => {
  test('is known by its mark among those with the label, and is no pull request', async () => {
    const others = [issue(1, { body: 'Something else.' }), issue(2, { pull_request: {} }), issue(3, { body: null }), issue(4, { body: undefined })];
    expect(await kept('x', [...others, issue(5)])).toMatchObject({ outcome: { action: 'updated', url: 'https://github.test/5' }, asked: [LABELLED] });
    expect(await kept('x', others)).toMatchObject({ outcome: { action: 'opened' }, asked: [LABELLED] });
  });

  const stranger = { user: { login: 'evil', id: 66 } };

  test('F5: of somebody else is never believed, edited, closed or opened again, whatever it says and whatever label it has', async () => {
    const theirs = [issue(1, stranger), issue(2, { ...stranger, state: 'closed' }), issue(3, { user: null }), issue(4, { user: { login: 'GITHUB-ACTIONS[BOT]', id: 67 } })];
    const opened = await kept('x', theirs);
    expect([opened.outcome.action, opened.sent.map(([request]) => request)]).toEqual(['opened', ['POST …']]);
    expect(opened.outcome.strangers).toEqual([['1', 'evil'], ['2', 'evil'], ['3', 'nobody'], ['4', 'GITHUB-ACTIONS[BOT]']].map(([number, author]) => ({ url: `https://github.test/${number}`, author })));
    const none = await kept(undefined, theirs);
    expect([none.outcome.action, none.sent]).toEqual(['none', []]);
    // One of a stranger says already what ours would say.
    const body = await bodyFor('x');
    expect((await kept('x', [issue(1, { ...stranger, body }), issue(7)])).sent).toEqual([['PATCH …/7', { body }]]);
  });

  test('F5: is not ours where a stranger’s words stand before the mark: other programs of the same author quote strangers', async () => {
    expect((await kept('x', [issue(1, { body: `> quoted\n${MARKER}` })])).outcome.action).toBe('opened');
  });

  test('F5: is ours by the name of the author where GitHub has no number for whose the token is', async () => {
    const viewer = (value: unknown) => ({ [VIEWER]: { viewer: value } });
    expect((await kept('x', [issue(1, stranger), issue(2)], viewer({ login: 'GitHub-Actions[bot]', databaseId: null }))).outcome).toMatchObject({ action: 'updated', url: 'https://github.test/2' });
    for (const nobody of [{}, null, { login: '' }]) await expect(kept('x', [issue(1)], viewer(nobody))).rejects.toThrow('GitHub does not say whose the token is');
  });

  test('F5: asks whose the token is only where an issue looks like it', async () => {
    expect((await kept('x', [], { [VIEWER]: () => { throw new Error('not asked'); } })).outcome.action).toBe('opened');
  });

  test('has a fence that is longer than every one in it', async () => {
    expect(await bodyFor('a ` b `` c')).toContain('\n\n```diff\na ` b `` c\n```\n\n');
    expect(await bodyFor('a ```` b `')).toContain('\n\n`````diff\na ```` b `\n`````\n\n');
  });

  test('is cut where GitHub would take no more, and says so', async () => {
    expect(await bodyFor('x'.repeat(60_000))).toContain(`diff\n${'x'.repeat(60_000)}\n\`\`\``);
    expect(await bodyFor('x'.repeat(60_001))).toContain(`diff\n${'x'.repeat(60_000)}\n… and more: run \`slipway plan\`.\n\`\`\``);
    expect((await bodyFor('`'.repeat(60_001))).length).toBeGreaterThan(120_000);
  });
});

describe('an issue whose opening was not confirmed', () => {
  const lost = new GithubFailure('POST: GitHub did not answer', { status: 0, uncertain: true, fatal: true });

  /** Fails so many times; it is made by the n-th of them, if at all. */
  async function opened(failures: readonly Error[], madeBy?: number) {
    let attempts = 0;
    const outcome = kept('x', [], {
      [VIEWER]: { viewer: { login: OURS.login, databaseId: OURS.id } },
      [LABELLED]: () => (madeBy !== undefined && attempts >= madeBy ? [issue(4)] : []),
      [`POST ${ISSUES}`]: () => {
        const failure = failures[attempts++];
        if (failure) throw failure;
        return issue(9);
      },
    });
    return { result: await outcome.then(({ outcome: { action, url }, waits }) => ({ action, url, waits }), (error: Error) => error), attempts };
  }

  test('is looked for before it is opened again', async () => {
    expect(await opened([lost, lost], 1)).toEqual({ result: { action: 'opened', url: 'https://github.test/4', waits: [1] }, attempts: 1 });
    expect(await opened([lost, lost])).toEqual({ result: { action: 'opened', url: 'https://github.test/9', waits: [1, 2] }, attempts: 3 });
  });

  test('is tried as often as the pace says', async () => {
    expect(await opened([lost, lost, lost, lost])).toEqual({ result: lost, attempts: 3 });
  });

  test.each([new GithubFailure('POST: GitHub refused it', { status: 422 }), new TypeError('a mistake of the program')])('is not tried again when it failed for certain: %s', async (failure) => {
    expect(await opened([failure])).toEqual({ result: failure, attempts: 1 });
  });
});

describe('a change of the issue that was not confirmed', () => {
  /** The first change gets no answer; then the issue is like this. */
  async function changed(difference: string | undefined, there: object) {
    let attempts = 0;
    const { outcome, sent } = await kept(difference, [issue(4)], {
      [`${ISSUES}/4`]: issue(4, there),
      [`PATCH ${ISSUES}/4`]: () => { if (attempts++ === 0) throw new GithubFailure('PATCH: GitHub did not answer', { status: 0, uncertain: true, fatal: true }); },
    });
    return [outcome.action, sent.filter(([request]) => String(request).startsWith('PATCH')).length, sent.filter(([request]) => String(request).endsWith('/comments')).length];
  }

  test('F3: is looked at before it is made again', async () => {
    const body = await bodyFor('x');
    expect(await changed('x', { body: body.replace(/\n/g, '\r\n') })).toEqual(['updated', 1, 0]);
    expect(await changed('x', {})).toEqual(['updated', 2, 0]);
    expect(await changed(undefined, { state: 'closed' })).toEqual(['closed', 1, 1]);
    expect(await changed(undefined, {})).toEqual(['closed', 2, 1]);
  });
});
