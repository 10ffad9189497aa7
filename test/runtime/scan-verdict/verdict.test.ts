import { DAY, judged, NOW, reportOf, RULES, scanOf } from './support';

const since = (value: number | 'new' | 'unknown') => ({ since: () => value });

describe('ML-11: how long a finding may be there', () => {
  test.each([
    ['a critical one stands in the way at once', 'critical', since('new'), 'fail'],
    ['a high one that is new has its seven days', 'high', since('new'), 'pass'],
    ['a high one of yesterday has time', 'high', since(NOW - DAY), 'pass'],
    ['a high one of almost seven days has a second left', 'high', since(NOW - 7 * DAY + 1), 'pass'],
    ['a high one of seven days is over', 'high', since(NOW - 7 * DAY), 'fail'],
    ['a medium one of 29 days has time', 'medium', since(NOW - 29 * DAY), 'pass'],
    ['a medium one of 30 days is over', 'medium', since(NOW - 30 * DAY), 'fail'],
    ['of a high one of which nobody knows since when, the time is over', 'high', since('unknown'), 'fail'],
    ['a low one waits for the next release', 'low', since('unknown'), 'pass'],
  ])('%s', async (_, level, memory, result) => {
    const { result: said, passed } = await judged({ reports: { 'bandit.sarif': reportOf(level) }, memory });
    expect([said, passed]).toEqual([result, result === 'pass']);
  });

  test.each<Record<string, string>>([{ GITHUB_REF_TYPE: 'tag' }, { GITHUB_EVENT_NAME: 'release' }])('a low one stands in the way of a release: %j', async (variables) => {
    expect((await judged({ reports: { 'bandit.sarif': reportOf('low') }, variables })).result).toBe('fail');
  });

  test('the summary says until when there is time, what is over, and since when nobody knows', async () => {
    const memory = { since: (_: unknown, { id }: { id: string }) => ({ R0: NOW - 2 * DAY, R1: NOW - 9 * DAY }[id] ?? 'unknown' as const) };
    const { page } = await judged({ reports: { 'bandit.sarif': reportOf('high', 'high', 'high') }, memory });
    expect(page).toContain('| high | bandit | R0 | m | src/a.py | 2026-12-06 |');
    expect(page).toContain('its time was over on 2026-11-29');
    expect(page).toContain('nobody knows since when it has been there, so its time counts as over');
  });

  test('without code scanning nobody is asked, and nothing has time', async () => {
    const memory = { since: () => { throw new Error('asked'); } };
    expect((await judged({ reports: { 'bandit.sarif': reportOf('high') }, memory, codeScanning: false })).result).toBe('fail');
  });

  test('what blocks or warns needs nobody to be asked', async () => {
    const rules = { ...RULES, high: { kind: 'warn' as const }, medium: { kind: 'block' as const } };
    expect((await judged({ rules, reports: { 'bandit.sarif': reportOf('high') } })).result).toBe('pass');
    expect((await judged({ rules, reports: { 'bandit.sarif': reportOf('medium') } })).result).toBe('fail');
  });
});

describe('a scanner that did not run is not a clean one', () => {
  const clean = reportOf();
  test.each([
    ['it failed', { wanted: 'true', outcome: 'failure' }, clean],
    ['it was cancelled', { wanted: 'true', outcome: 'cancelled' }, clean],
    ['it was skipped although it was asked', { wanted: 'true', outcome: 'skipped' }, clean],
    ['its job never came to it', { wanted: 'true', outcome: '' }, clean],
    ['it was not asked, and failed all the same', { wanted: 'false', outcome: 'failure' }, clean],
    ['there is no report', { wanted: 'true', outcome: 'success' }, undefined],
    ['the report is empty', { wanted: 'true', outcome: 'success' }, ' \n'],
    ['the report is cut off', { wanted: 'true', outcome: 'success' }, clean.slice(0, -2)],
  ])('%s', async (_, outcome, report) => {
    const scans = [scanOf('bandit'), scanOf('semgrep')];
    const outcomes = { bandit: outcome, semgrep: { wanted: 'true', outcome: 'success' } };
    const { result, passed, page, failures } = await judged({ scans, outcomes, reports: { 'semgrep.sarif': clean, ...report !== undefined && { 'bandit.sarif': report } } });
    expect([result, passed]).toEqual(['error', false]);
    expect(page).toMatch(/\| bandit \| \? \| \? \| \? \| \? \| \? \| \*\*did not run\*\*/);
    expect(failures[0]).toMatch(/^bandit did not run/);
  });

  test('nobody says how it ended', async () => {
    expect((await judged({ outcomes: {}, reports: { 'bandit.sarif': clean } })).result).toBe('error');
  });

  test('what it could not look at makes it one, unless that was said to be right', async () => {
    const report = JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: 'T' } }, results: [], invocations: [{ executionSuccessful: true, toolExecutionNotifications: [{ level: 'error', message: { text: 'a.py' } }, { level: 'warning', message: { text: 'b.py' } }] }] }] });
    expect((await judged({ reports: { 'bandit.sarif': report } })).result).toBe('error');
    const { result, page } = await judged({ scans: [scanOf('bandit', { partial: true })], reports: { 'bandit.sarif': report } });
    expect([result, page]).toEqual(['pass', expect.stringContaining('ran, 1 not looked at')]);
  });

  test('one that nobody asked is said to be that, and does not stand in the way', async () => {
    const scans = [scanOf('bandit'), scanOf('snyk', { unless: 'forks do not get its key' })];
    const outcomes = { bandit: { wanted: 'true', outcome: 'success' }, snyk: { wanted: 'false', outcome: '' } };
    const { result, page } = await judged({ scans, outcomes, reports: { 'bandit.sarif': clean } });
    expect(result).toBe('pass');
    expect(page).toContain('| snyk | ? | ? | ? | ? | ? | not asked: forks do not get its key |');
  });

  test('where none was asked, nothing is known', async () => {
    expect((await judged({ outcomes: { bandit: { wanted: 'false', outcome: 'skipped' } } })).result).toBe('error');
  });

  test('one that did not run weighs more than what another one found, and that is told too', async () => {
    const scans = [scanOf('bandit'), scanOf('semgrep')];
    const { result, outputs, failures } = await judged({ scans, reports: { 'bandit.sarif': reportOf('critical') } });
    expect([result, outputs.critical]).toEqual(['error', '1']);
    expect(failures).toEqual([expect.stringMatching(/^semgrep did not run/), 'bandit: critical: R0 in src/a.py']);
  });
});

describe('what is accepted', () => {
  const reports = { 'bandit.sarif': reportOf('critical') };
  const entry = { id: 'r0', reason: 'It is not reachable' };

  test.each([
    ['by its id, whatever the case', entry, 'pass'],
    ['until today', { ...entry, until: '2026-12-01' }, 'pass'],
    ['until yesterday: it counts again', { ...entry, until: '2026-11-30' }, 'fail'],
    ['until a day that there is not', { ...entry, until: '2026-13-45' }, 'fail'],
    ['of this scanner', { ...entry, scanner: 'bandit' }, 'pass'],
    ['of another scanner', { ...entry, scanner: 'semgrep' }, 'fail'],
    ['in this file', { ...entry, path: 'src/a.py' }, 'pass'],
    ['in this folder', { ...entry, path: 'src/' }, 'pass'],
    ['in a file whose name only begins so', { ...entry, path: 'src/a' }, 'fail'],
    ['another id', { ...entry, id: 'R' }, 'fail'],
  ])('%s', async (_, accepted, result) => {
    expect((await judged({ reports, accepted: [accepted] })).result).toBe(result);
  });

  test('it is counted by itself, with its reason, and not among what is open', async () => {
    const { outputs, page } = await judged({ reports, accepted: [{ ...entry, until: '2027-01-31' }] });
    expect(outputs).toMatchObject({ critical: '0', high: '0', medium: '0', low: '0', total: '0' });
    expect(page).toContain('It is not reachable \\(2027-01-31\\)');
  });

  test('an entry whose time is over, or that nothing is found for, is named', async () => {
    const { page } = await judged({ reports: { 'bandit.sarif': reportOf() }, accepted: [{ id: 'OLD', reason: 'a', until: '2026-01-01' }, { id: 'GONE', reason: 'b' }] });
    expect(page).toMatch(/Accepted for a time that is over\n\n- OLD, until 2026-01-01/);
    expect(page).toMatch(/Accepted, and not found any more\n\n- GONE: b/);
  });

  test('while a scanner did not run, no entry is said to be of no use', async () => {
    expect((await judged({ accepted: [{ id: 'GONE', reason: 'b' }] })).page).not.toContain('GONE');
  });
});

test('OR-7: the counts of all scanners are added up, each finding once', async () => {
  const scans = [scanOf('bandit'), scanOf('gitleaks', { level: 'critical' }), scanOf('semgrep')];
  const twice = JSON.parse(reportOf('low'));
  twice.runs.push(twice.runs[0]);
  const { outputs } = await judged({ scans, reports: { 'bandit.sarif': reportOf('high', 'low'), 'gitleaks.sarif': reportOf('nothing known'), 'semgrep.sarif': JSON.stringify(twice) } });
  expect(outputs).toMatchObject({ critical: '1', high: '1', medium: '0', low: '2', total: '4' });
});

test('a finding of which nobody says how grave it is, is what the policy says', async () => {
  expect((await judged({ reports: { 'bandit.sarif': reportOf('nothing known') } })).outputs.high).toBe('1');
});

describe('code scanning gets what scanners found that write no SARIF', () => {
  const scans = [scanOf('bandit'), scanOf('pip-audit', { format: 'pip-audit', file: 'p.json', uploaded: false, shownAt: 'requirements.txt' }), scanOf('trufflehog', { format: 'trufflehog', file: 't.json', uploaded: false })];
  const audit = JSON.stringify({ dependencies: [{ name: 'a', version: '1', vulns: [{ id: 'PYSEC-1' }, { id: 'PYSEC-2' }] }] });

  test('one run for each, of a category of its own, with a place and a score', async () => {
    const { files, outputs } = await judged({ scans, reports: { 'bandit.sarif': reportOf('low'), 'p.json': audit, 't.json': '' } });
    const { runs } = JSON.parse(files['scan-verdict.sarif']);
    expect(runs.map((run: any) => [run.automationDetails.id, run.tool.driver.name, run.results.length])).toEqual([['pip-audit/', 'pip-audit', 2], ['trufflehog/', 'trufflehog', 0]]);
    expect(runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('requirements.txt');
    expect(runs[0].tool.driver.rules[0].properties['security-severity']).toBe('8.0');
    expect(new Set(runs[0].results.map((one: any) => one.partialFingerprints.primaryLocationLineHash)).size).toBe(2);
    expect(outputs['sarif-file']).toMatch(/scan-verdict\.sarif$/);
  });

  test('of one that did not run nothing is sent: code scanning would think that all of it is mended', async () => {
    const { files } = await judged({ scans, reports: { 'bandit.sarif': reportOf(), 'p.json': audit } });
    expect(JSON.parse(files['scan-verdict.sarif']).runs.map((run: any) => run.tool.driver.name)).toEqual(['pip-audit']);
  });

  test('without code scanning nothing is written', async () => {
    const { files, outputs } = await judged({ scans, codeScanning: false, reports: { 'bandit.sarif': reportOf(), 'p.json': audit, 't.json': '' } });
    expect([files['scan-verdict.sarif'], outputs['sarif-file']]).toEqual([undefined, '']);
  });
});

describe('what strangers wrote is text', () => {
  const EVIL = '<img src=x onerror=alert(1)> @everyone [x](http://evil) | `a`\n::set-output name=result::pass\n$(id) ‮';
  const report = JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: EVIL } }, results: [{ ruleId: EVIL, message: { text: EVIL }, properties: { severity: 'critical' }, locations: [{ physicalLocation: { artifactLocation: { uri: EVIL } } }] }] }] });

  test('in the summary, no tag, link, mention, column or line begins with it', async () => {
    const { page } = await judged({ scans: [scanOf('bandit', { title: 'Bandit' })], reports: { 'bandit.sarif': report }, accepted: [{ id: 'x', reason: EVIL, until: '2026-01-01' }] });
    expect(page).not.toMatch(/<img|[^\\]@everyone|[^\\]\[x\]|^::|\n::/);
    const rows = page.split('\n').filter((line) => line.startsWith('| critical'));
    expect(rows).toHaveLength(1);
    expect(rows[0].split(/(?<!\\)\|/)).toHaveLength(8);
  });

  test('a report of thousands of findings makes a summary that GitHub takes', async () => {
    const long = JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: 'T' } }, results: Array.from({ length: 20_000 }, (_, at) => ({ ruleId: `R${at}${'x'.repeat(500)}`, message: { text: 'y'.repeat(500) }, level: 'error' })) }] });
    const { page, outputs, failures } = await judged({ reports: { 'bandit.sarif': long }, memory: since('unknown') });
    expect(page.length).toBeLessThan(65_536);
    expect(page).toContain('And 19960 more');
    expect(outputs.high).toBe('20000');
    expect(failures.length).toBeLessThanOrEqual(10);
  });
});

describe('what the workflow says has to be right', () => {
  test.each([
    ['no JSON', { INPUT_CONFIGURATION: '{' }],
    ['nothing', { INPUT_CONFIGURATION: '' }],
    ['no scanner', { INPUT_CONFIGURATION: JSON.stringify({ codeScanning: true, policy: { rules: RULES, unknown: 'high', accepted: [] }, scans: [] }) }],
    ['a report outside of the folder', { INPUT_CONFIGURATION: JSON.stringify({ codeScanning: true, policy: { rules: RULES, unknown: 'high', accepted: [] }, scans: [scanOf('x', { file: '../x' })] }) }],
    ['an outcome that there is not', { INPUT_OUTCOMES: '{"bandit":{"wanted":"true","outcome":"great"}}' }],
    ['a name of a prototype', { INPUT_OUTCOMES: '{"__proto__":{"wanted":"true","outcome":"success"}}' }],
  ])('%s is refused', async (_, variables) => {
    await expect(judged({ reports: { 'bandit.sarif': reportOf() }, variables })).rejects.toThrow();
  });
});
