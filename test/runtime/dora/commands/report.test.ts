import { readFileSync } from 'fs';
import { lineOf } from '../../../../lib/runtime/dora/events/canonical';
import { monthsBefore } from '../../../../lib/runtime/dora/pages/report';
import { deploy, START } from '../support/events';
import { World } from '../support/world';

const DAY = 86_400;
const HOUR = 3_600;

describe('the report (GL-27, GL-32)', () => {
  let world: World;
  beforeEach(async () => {
    world = new World();
    // The start is the 14th of November 2023. A deployment every other day, quicker from December on.
    const events = Array.from({ length: 30 }, (_, at) => deploy(at * 2 * DAY, at + 1, { leads: [at < 9 ? 30 * HOUR : 6 * HOUR], ...at === 12 ? { result: 'failure', leads: undefined } : {} }));
    for (const [at, event] of events.entries()) world.github.left(at + 1, `dora-event-${event.id}`, lineOf(event), { at: event.at, run: event.run });
    world.upload(await world.run('aggregate', 70 * DAY), 70 * DAY, 9000);
  });
  afterEach(() => world.end());

  test('GL-32: it shows the last full month with the months before it, the targets and what has changed', async () => {
    const { code, outputs, summary } = await world.run('report', 48 * DAY, { DORA_MONTHS: '3' });
    expect(code).toBe(0);
    const lines = summary.split('\n');
    expect(lines.slice(0, 9)).toEqual([
      '# Delivery report, December 2023', '', 'Repository: acme/shop. Trends show the 26 weeks until the end of the month.', '', '## production', '',
      '|  | Oct 2023 | Nov 2023 | Dec 2023 | target | trend |', '| --- | ---: | ---: | ---: | ---: | ---: |',
      expect.stringMatching(/^\| Deployment frequency \| 0 \/ day \| 0\.3 \/ day \| 0\.45 \/ day ❌ \| ≥ 1 \/ day \| ▁{19}[▁-█]{7} \|$/),
    ]);
    expect(lines[9]).toMatch(/^\| Change lead time \(median\) \| – \| 1 d 6 h \| 6 h ✅ \| ≤ 1 d \| ·{19}[▁-█]{7} \|$/);
    expect(lines.find((line) => line.includes('targets'))).toBe('2 of 4 targets are met. Missed: deployment frequency, failed deployment recovery time. Deployment frequency: 0.3 / day before, 0.45 / day now, which is better. Change lead time: 1 d 6 h before, 6 h now, which is better. Change fail rate: 0 % before, 6.67 % now, which is worse.');
    expect(summary).not.toContain('<svg');
    expect(outputs['report-file']).toMatch(/dora-report\.md$/);
  });

  test('the file has pictures where the page of the run has characters', async () => {
    const { outputs, summary } = await world.run('report', 48 * DAY);
    const file = readFileSync(outputs['report-file'], 'utf8');
    expect(file.match(/<svg /g)).toHaveLength(2 * 6);
    expect(file.replace(/<svg .*?<\/svg>/g, '@')).toBe(summary.replace(/[▁-█·]{26}/g, '@'));
  });

  test('an environment to which nothing was deployed has no rates', async () => {
    const { summary } = await world.run('report', 48 * DAY);
    expect(summary.slice(summary.indexOf('## staging'))).toContain('Nothing was deployed.');
  });

  test('months are those of the calendar, over the turn of a year', () => {
    expect(monthsBefore(Date.UTC(2024, 1, 29) / 1000, 3).map(({ name, from, to }) => [name, (to - from) / DAY])).toEqual([['November 2023', 30], ['December 2023', 31], ['January 2024', 31]]);
    expect(monthsBefore(Date.UTC(2024, 2, 1) / 1000, 1)).toEqual([{ name: 'February 2024', from: Date.UTC(2024, 1, 1) / 1000 - 1, to: Date.UTC(2024, 2, 1) / 1000 - 1 }]);
  });

  test('nobody wants a hundred months', async () => {
    expect((await world.run('report', 0, { DORA_MONTHS: '100' })).errors).toEqual(['DORA_MONTHS is 100. It can be 1 to 24.']);
    expect(START).toBe(Date.UTC(2023, 10, 14, 22, 13, 20) / 1000);
  });
});
