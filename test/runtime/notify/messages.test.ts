import { Notice, cut } from '../../../lib/runtime/notify/notice';
import { pagerDutyEvent } from '../../../lib/runtime/notify/pagerduty';
import { readNotice } from '../../../lib/runtime/notify/read-notice';
import { slackMessage } from '../../../lib/runtime/notify/slack';
import { teamsMessage } from '../../../lib/runtime/notify/teams';

const RUN = 'https://github.com/acme/app/actions/runs/7';
const notice: Notice = {
  event: 'deploy-failure',
  status: 'failure',
  title: 'Deploying 1.2.3 failed',
  text: 'The health check did not answer.',
  link: RUN,
  environment: 'production',
  version: '1.2.3',
  incident: '',
  repository: 'acme/app',
  workflow: 'Deploy',
  run: RUN,
};
/** What somebody might call a pull request. */
const HOSTILE = '<!channel> [click](https://evil.example) *now* <https://evil.example|here> & <@U1>';

describe('what Slack is sent', () => {
  const message = (more: Partial<Notice> = {}) => slackMessage({ ...notice, ...more }) as any;

  test('has the title, the text, what it is about, and a link', () => {
    const { text, attachments: [{ color, blocks }] } = message();
    expect([text, color]).toEqual(['Deploying 1.2.3 failed', '#e01e5a']);
    expect(blocks).toEqual([
      { type: 'section', text: { type: 'plain_text', text: 'Deploying 1.2.3 failed', emoji: false } },
      { type: 'section', text: { type: 'plain_text', text: 'The health check did not answer.', emoji: false } },
      { type: 'context', elements: ['Repository: acme/app', 'Environment: production', 'Version: 1.2.3', 'Workflow: Deploy', 'Status: failure'].map((fact) => ({ type: 'plain_text', text: fact, emoji: false })) },
      { type: 'section', text: { type: 'mrkdwn', verbatim: true, text: `<${RUN}|Open the run>` } },
    ]);
  });

  test('calls nobody and links nowhere, whatever a stranger wrote', () => {
    const written = JSON.stringify(message({ title: HOSTILE, text: HOSTILE, environment: HOSTILE, version: HOSTILE, workflow: HOSTILE, link: 'https://example.com/a|b>c<!channel>' }));
    const angles = [...written.matchAll(/<[^>]*>/g)].map(([link]) => link);
    expect(angles).toEqual(['<https://example.com/a%7Cb%3Ec%3C!channel%3E|Read on>']);
    expect(written).toContain('&lt;!channel&gt;');
    expect(written).not.toContain('& ');
  });

  test('is no longer than Slack takes, also when every letter is escaped', () => {
    const { attachments: [{ blocks }] } = message({ title: '&'.repeat(9000), text: '&'.repeat(9000) });
    expect(blocks.slice(0, 2).map(({ text }: any) => text.text)).toEqual([`${'&amp;'.repeat(99)}…`, `${'&amp;'.repeat(599)}…`]);
  });

  test('leaves out what there is not', () => {
    const { attachments: [{ blocks }] } = message({ text: '', link: '', environment: '', version: '', workflow: '' });
    expect(blocks.map(({ type }: any) => type)).toEqual(['section', 'context']);
    expect(blocks[1].elements).toHaveLength(2);
  });
});

describe('what Teams is sent', () => {
  const card = (more: Partial<Notice> = {}) => {
    const { type, attachments: [{ contentType, content }] } = teamsMessage({ ...notice, ...more }) as any;
    expect([type, contentType]).toEqual(['message', 'application/vnd.microsoft.card.adaptive']);
    return content;
  };
  const texts = ({ body }: any) => body.map(({ inlines }: any) => inlines.map(({ text }: any) => text).join(''));

  test('is a card with the title, the text, what it is about, and a button', () => {
    const content = card();
    expect(texts(content)).toEqual(['Deploying 1.2.3 failed', 'The health check did not answer.', 'Repository: acme/app', 'Environment: production', 'Version: 1.2.3', 'Workflow: Deploy', 'Status: failure']);
    expect(content.body[0].inlines[0].color).toBe('Attention');
    expect(content.actions).toEqual([{ type: 'Action.OpenUrl', title: 'Open the run', url: RUN }]);
  });

  test('has texts in runs alone, in which no Markdown is read', () => {
    const content = card({ title: HOSTILE, text: HOSTILE, version: HOSTILE });
    expect(new Set(content.body.map(({ type }: any) => type))).toEqual(new Set(['RichTextBlock']));
    expect(new Set(content.body.flatMap(({ inlines }: any) => inlines.map(({ type }: any) => type)))).toEqual(new Set(['TextRun']));
    expect(texts(content)[0]).toBe(HOSTILE);
    expect(content.msteams).toEqual({ width: 'Full' });
  });

  test('is no longer than Teams takes', () => {
    expect(JSON.stringify(teamsMessage({ ...notice, title: 'a'.repeat(99_999), text: 'ä'.repeat(99_999), version: 'a'.repeat(99_999) })).length).toBeLessThan(28_000);
  });
});

describe('what PagerDuty is sent', () => {
  const event = (more: Partial<Notice> = {}) => pagerDutyEvent({ ...notice, ...more }, 'key') as any;

  test('is an incident of this event in this environment', () => {
    expect(event()).toMatchObject({
      routing_key: 'key',
      dedup_key: 'acme/app/deploy-failure/production',
      event_action: 'trigger',
      client_url: RUN,
      links: [{ href: RUN, text: 'The run' }],
      payload: { summary: 'Deploying 1.2.3 failed', source: 'acme/app', severity: 'critical', class: 'deploy-failure', group: 'production', custom_details: { version: '1.2.3', workflow: 'Deploy' } },
    });
  });

  test('ends the incident when it went well', () => {
    expect(event({ status: 'success' })).toEqual({ routing_key: 'key', dedup_key: 'acme/app/deploy-failure/production', event_action: 'resolve' });
  });

  test('is about the incident that it names, whichever event it is', () => {
    const keys = [event({ incident: 'deploy-production' }), event({ incident: 'deploy-production', event: 'deploy-success', status: 'success' })].map(({ dedup_key: key }) => key);
    expect(keys).toEqual(['acme/app/deploy-production', 'acme/app/deploy-production']);
  });

  test.each([['cancelled', 'warning'], ['warning', 'warning'], ['info', 'info']] as const)('%s is a severity that PagerDuty knows', (status, severity) => {
    expect(event({ status }).payload.severity).toBe(severity);
  });

  test('is no longer than PagerDuty takes', () => {
    const { dedup_key: key, payload } = event({ title: 'a'.repeat(9999), environment: 'b'.repeat(9999) });
    expect([key.length, payload.summary.length]).toEqual([255, 1024]);
  });
});

describe('what the step was given', () => {
  const runner = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'acme/app', GITHUB_RUN_ID: '7', GITHUB_WORKFLOW: 'Deploy' };

  test('is read, and the run is where one reads on', () => {
    expect(readNotice({ ...runner, NOTIFY_EVENT: 'deploy-failure', NOTIFY_STATUS: 'Failure', NOTIFY_TITLE: ' a\nb ', NOTIFY_TEXT: 'c\nd\n', NOTIFY_ENVIRONMENT: 'production', NOTIFY_VERSION: '1', NOTIFY_INCIDENT: 'deploy' }))
      .toEqual({ event: 'deploy-failure', status: 'failure', title: 'a b', text: 'c\nd', link: RUN, environment: 'production', version: '1', incident: 'deploy', repository: 'acme/app', workflow: 'Deploy', run: RUN });
  });

  test.each(['javascript:alert(1)', 'not an address', '//example.com'])('%s is no address that one reads on at', (link) => {
    expect(readNotice({ ...runner, NOTIFY_LINK: link }).link).toBe(RUN);
  });

  test('an unknown status is worth knowing, and a missing title is the event', () => {
    expect(readNotice({ NOTIFY_EVENT: 'x', NOTIFY_STATUS: 'skipped' })).toMatchObject({ status: 'info', title: 'x', link: '', run: '' });
  });
});

test('a text is cut between characters, never within one', () => {
  expect([cut('👍👍👍', 3), cut('👍👍👍', 2), cut('abc', 3)]).toEqual(['👍👍👍', '👍…', 'abc']);
});
