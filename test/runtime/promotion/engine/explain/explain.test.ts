import { markdownOf } from '../../../../../lib/runtime/promotion/engine/explain/markdown';
import { textOf } from '../../../../../lib/runtime/promotion/engine/explain/text';
import { after, configured, DAY, gate, HOUR, stage, START } from '../support/configuration';
import { Records } from '../support/records';
import { Asked, RUNNING, startedBy } from '../support/situations';

const SHOP = configured(
  stage('dev'),
  stage('staging', { upstream: after('dev'), url: 'https://staging.example.com' }),
  stage('production', {
    upstream: after('staging'),
    reviewers: ['@acme/ops'],
    override: { environment: 'emergency', reviewers: [], expires: DAY },
    gates: [
      gate({ kind: 'soak', seconds: DAY }),
      gate({ kind: 'window', allow: true, days: [1, 2, 3, 4, 5], opens: '09:00', closes: '17:00', timeZone: 'Europe/Berlin' }),
      gate({ kind: 'checks', names: ['test'], app: 15_368 }),
    ],
  }),
);

function history(): Records {
  const records = new Records();
  records.release('1.0.0');
  for (const name of ['dev', 'staging', 'production']) records.deploy(name, '1.0.0');
  records.release('1.1.0');
  for (const name of ['dev', 'staging']) records.deploy(name, '1.1.0');
  records.release('1.2.0');
  records.deploy('dev', '1.2.0', ['waits', 'deploys', 'failed']);
  return records;
}

const GREEN = { ...RUNNING, ...startedBy('ann'), checks: () => ({ value: [{ name: 'test', app: 15_368, suite: 1, status: 'completed', conclusion: 'success', startedAt: 1 }] }) };

test('what serves, what waits, every gate, and when it can open: as text', () => {
  const records = history();
  expect(textOf(new Asked(SHOP, records, GREEN).decide(), SHOP.stages)).toBe(`
Stage       Serves  Next   When
dev         1.1.0   1.2.0  held
staging     1.1.0   1.2.0  waits
production  1.0.0   1.1.0  not before Tue 2027-01-05 09:14 UTC (in 23 h 56 min)

dev: 1.2.0 does not come by itself: its deployment failed.
  serves: 1.1.0, verified Mon 2027-01-04 09:11 UTC (7 min ago)
  held: 1.2.0: its deployment failed
  gates for 1.2.0:
    open   upstream  it is the first stage
    open   frozen    nobody froze it

staging: 1.2.0 waits for upstream.
  serves: 1.1.0, verified Mon 2027-01-04 09:14 UTC (4 min ago)
  address: https://staging.example.com
  gates for 1.2.0:
    CLOSED upstream  not verified in dev (its deployment failed)
    open   frozen    nobody froze it

production: 1.1.0 waits for soak, not before Tue 2027-01-05 09:14 UTC (in 23 h 56 min).
  serves: 1.0.0, verified Mon 2027-01-04 09:08 UTC (10 min ago)
  gates for 1.1.0:
    open   upstream  verified in staging since Mon 2027-01-04 09:14 UTC (4 min ago)
    open   frozen    nobody froze it
    CLOSED soak      verified Mon 2027-01-04 09:14 UTC (4 min ago), and it takes 1 d: until Tue 2027-01-05 09:14 UTC (in 23 h 56 min)
    open   window    it is Mon 2027-01-04 10:18 Europe/Berlin, within Mon–Fri 09:00–17:00 Europe/Berlin
    open   checks    test succeeded
`.slice(1));
});

test('one stage alone, with what was overridden, by whom and why', () => {
  const records = history();
  records.ledger('override', { stage: 'production', release: '1.1.0', gates: ['soak'], reason: 'the shop is down', until: START + 5 * HOUR });
  const text = textOf(new Asked(SHOP, records, GREEN).decide(), SHOP.stages, 'production');
  expect(text).toContain('production: 1.1.0 is promoted.');
  expect(text).toMatch(/over {3}soak {6}verified .*\. Overridden by ann: the shop is down \(until Mon 2027-01-04 14:00 UTC\)/);
  expect(text).not.toContain('staging:');
});

test('what nobody knows is said first, and what was left out last', () => {
  const records = history();
  const lost = records.deploy('production', '1.1.0', ['waits', 'deploys', 'lost']);
  records.deployment('production', 'slipway:deploy', '{}', { creator: 'eve' });
  const text = textOf(new Asked(SHOP, records, GREEN).decide(), SHOP.stages);
  expect(text).toContain('production  unknown, before 1.0.0');
  expect(text).toContain(`serves: nobody knows: the deployment of 1.1.0 was lost (record ${lost}); before, 1.0.0`);
  expect(text.trimEnd().split('\n').slice(-2)).toEqual(['left out:', `  Record ${lost + 1} in 'production' is left out: it was created by eve, and only what github-actions[bot] creates counts.`]);
});

describe('as Markdown', () => {
  test('it is a table of the stages, and one of the gates for each', () => {
    const lines = markdownOf(new Asked(SHOP, history(), GREEN).decide(), SHOP.stages).split('\n');
    expect(lines.slice(0, 5)).toEqual(['| Stage | Serves | Next | When |', '| --- | --- | --- | --- |', '| dev | 1.1.0 | 1.2.0 | held |', '| staging | 1.1.0 | 1.2.0 | waits |', '| production | 1.0.0 | 1.1.0 | not before Tue 2027-01-05 09\\:14 UTC \\(in 23 h 56 min\\) |']);
    expect(lines).toContain('### production');
    expect(lines).toContain('| checks | ✅ open | test succeeded |');
  });

  test('what strangers wrote stays text: no tag, no link, no mention, no further cell or line', () => {
    const records = history();
    const evil = '</td><script>alert(1)</script> [x](javascript:1) @acme/all | # h\n\n## i ::error::x';
    records.ledger('hold', { stage: 'dev', release: '1.2.0', reason: evil });
    records.ledger('freeze', { stage: 'production', until: START + DAY, reason: evil });
    const markdown = markdownOf(new Asked(SHOP, records, GREEN).decide(), SHOP.stages);
    expect(markdown).not.toMatch(/<script|(?<!\\)\[x\]|(?<!\\)@acme\/all|^## i|(?<!\\)\| (?<!\\)# h/m);
    expect(markdown).toContain('&lt;script&gt;');
    expect(textOf(new Asked(SHOP, records, GREEN).decide(), SHOP.stages).split('\n').filter((line) => line.startsWith('## i'))).toEqual([]);
  });

  test('what somebody asked for is answered first', () => {
    const markdown = markdownOf(new Asked(SHOP, history(), GREEN).decide({ action: 'promote', stage: 'production', by: 'ann' }), SHOP.stages);
    expect(markdown.split('\n')[0]).toMatch(/^> Refused\\: 1\.1\.0 may not come to 'production' now\\: soak \\\(verified/);
  });
});
