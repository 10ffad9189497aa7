import { readFileSync } from 'fs';
import { join } from 'path';
import { Scan } from '../../../lib/runtime/scan-verdict/configuration';
import { UnreadableError } from '../../../lib/runtime/scan-verdict/finding';
import { READERS } from '../../../lib/runtime/scan-verdict/readers';
import { Format } from '../../../lib/runtime/scan-verdict/readers/formats';

const report = (name: string) => readFileSync(join(__dirname, 'reports', name), 'utf8');
const read = (format: Format, content: unknown, scan: Partial<Scan> = {}) => READERS[format](typeof content === 'string' ? content : JSON.stringify(content), { name: 'x', title: 'X', format, file: 'x', uploaded: false, ...scan });
const short = (format: Format, content: unknown, scan?: Partial<Scan>) => read(format, content, scan).findings.map(({ id, level, place, line }) => [id, level, place, line]);
const sarif = (...runs: object[]) => ({ version: '2.1.0', runs: runs.map((run) => ({ tool: { driver: { name: 'Tool', rules: [] } }, results: [], ...run })) });

describe('reports that the tools themselves wrote', () => {
  test('SARIF of Bandit: the severity is the one in its own words, not the level', () => {
    expect(short('sarif', report('bandit.sarif'))).toEqual([
      ['B403', 'low', 'src/app.py', 1], ['B602', 'high', 'src/app.py', 3], ['B301', 'medium', 'src/app.py', 4], ['B608', 'medium', 'src/app.py', 6],
    ]);
    expect(read('sarif', report('bandit.sarif'))).toMatchObject({ tool: 'Bandit', missed: [], hidden: 0 });
  });

  test('a file that Bandit could not parse is one that it did not look at, in SARIF and in JSON', () => {
    expect(read('sarif', report('bandit-syntax-error.sarif')).missed).toEqual(['syntax error while parsing AST from file']);
    expect(read('bandit', report('bandit.json')).missed).toEqual(['src/bad.py: syntax error while parsing AST from file']);
    expect(short('bandit', report('bandit.json'))).toEqual(short('sarif', report('bandit.sarif')));
  });

  test('SARIF of Semgrep: the level of the rule counts where the result has none', () => {
    expect(short('sarif', report('semgrep.sarif'))).toEqual([['no-shell', 'high', 'src/app.py', 3]]);
    expect(read('sarif', report('semgrep.sarif')).tool).toBe('Semgrep OSS');
  });

  test('SARIF of Gitleaks says of no secret how grave it is', () => {
    expect(short('sarif', report('gitleaks.sarif'))).toEqual([['github-pat', undefined, 'a.py', 2], ['aws-access-token', undefined, 'a.py', 1]]);
  });

  test('a package that pip-audit does not know is one that it did not look at', () => {
    expect(read('pip-audit', report('pip-audit-skipped.json'))).toMatchObject({ findings: [], missed: [expect.stringMatching(/^jinja2: Dependency not found/), expect.stringMatching(/^requests: /)] });
  });

  test('npm audit that was refused is JSON, and no report', () => {
    expect(() => read('npm-audit', report('npm-audit-refused.json'))).toThrow(UnreadableError);
  });

  test('licences of pip and Go: what is denied, what is not allowed, what nobody knows', () => {
    expect(short('pip-licenses', report('pip-licenses.json'), { licenses: { deny: ['BSD'] } }).map(([, level, place]) => [level, place])).toEqual([
      ['high', 'Authlib 1.9.10'], ['high', 'Jinja2 3.1.6'], ['high', 'MarkupSafe 3.0.4'], ['high', 'Pygments 2.21.0'],
    ]);
    expect(short('pip-licenses', report('pip-licenses.json'), { licenses: { allow: ['mit', 'MIT License', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause'] } }).map(([, , place]) => place)).toEqual(['Authlib 1.9.10', 'Jinja2 3.1.6']);
    expect(short('go-licenses', report('go-licenses.csv'), { licenses: {} })).toEqual([['license:Unknown', 'medium', 'example.com/x', undefined]]);
  });
});

describe('SARIF', () => {
  test.each([
    ['security-severity of the rule, by the bands of CVSS', { properties: { 'security-severity': '9.0' } }, {}, 'critical'],
    ['a score a little below', { properties: { 'security-severity': '8.9' } }, {}, 'high'],
    ['a number instead of a text', { properties: { 'security-severity': 6.9 } }, {}, 'medium'],
    ['a small score', { properties: { 'security-severity': '3.9' } }, {}, 'low'],
    ['a score of the result before that of the rule', { properties: { 'security-severity': '2.0' } }, { properties: { 'security-severity': '9.5' } }, 'critical'],
    ['a score that is none, and the level instead', { properties: { 'security-severity': '99' } }, { level: 'error' }, 'high'],
    ['the level of the result before that of the rule', { defaultConfiguration: { level: 'error' } }, { level: 'note' }, 'low'],
    ['nothing', {}, {}, undefined],
    ['a word that nobody knows', { defaultConfiguration: { level: 'constructor' } }, {}, undefined],
  ])('severity: %s', (_, rule, result, level) => {
    const [finding] = read('sarif', sarif({ tool: { driver: { name: 'T', rules: [{ id: 'R', ...rule }] } }, results: [{ ruleId: 'R', message: { text: 'm' }, ...result }] })).findings;
    expect(finding.level).toBe(level);
  });

  test('a rule is found by its index, in an extension too, and a name is not needed', () => {
    const extension = { name: 'pack', rules: [{ id: 'other' }, { id: 'E2', properties: { 'security-severity': '9.9' } }] };
    const results = [{ message: { text: 'm' }, rule: { index: 1, toolComponent: { index: 0 } } }, { message: { text: 'm' }, ruleIndex: 0 }];
    expect(short('sarif', sarif({ tool: { driver: { name: 'T', rules: [{ id: 'D1', defaultConfiguration: { level: 'note' } }] }, extensions: [extension] }, results }))).toEqual([['E2', 'critical', '', undefined], ['D1', 'low', '', undefined]]);
  });

  test('what a comment in the code hides is counted and not judged; what is only proposed to be hidden is judged', () => {
    const results = [{ ruleId: 'A', suppressions: [{ kind: 'inSource' }] }, { ruleId: 'B', suppressions: [{ kind: 'external', status: 'underReview' }] }, { ruleId: 'C', suppressions: [] }];
    const { findings, hidden } = read('sarif', sarif({ results }));
    expect([findings.map(({ id }) => id), hidden]).toEqual([['B', 'C'], 1]);
  });

  test('a result that passed is no finding', () => {
    expect(short('sarif', sarif({ results: [{ ruleId: 'A', kind: 'pass' }, { ruleId: 'B', kind: 'open' }] }))).toEqual([['B', undefined, '', undefined]]);
  });

  test.each([
    ['/home/runner/work/app/app/src/a.py', 'src/a.py'], ['file:///github/workspace/src/a.py', 'src/a.py'], ['./src/a%20b.py', 'src/a b.py'], ['src/100%.py', 'src/100%.py'], ['/src/lib/a.py', 'lib/a.py'],
  ])('%s is %s in the repository', (uri, place) => {
    expect(short('sarif', sarif({ results: [{ ruleId: 'A', locations: [{ physicalLocation: { artifactLocation: { uri } } }] }] }))[0][2]).toBe(place);
  });

  test.each([
    ['no JSON', '{'],
    ['another version', { version: '2.0.0', runs: [{}] }],
    ['no run', { version: '2.1.0', runs: [] }],
    ['a run that says nothing of results', sarif({ results: undefined })],
    ['a run that broke off', sarif({ invocations: [{ executionSuccessful: false }] })],
    ['a result without a rule', sarif({ results: [{ message: { text: 'm' } }] })],
    ['results that are none', sarif({ results: ['x'] })],
    ['a list', []],
    ['null', 'null'],
  ])('%s is no report', (_, content) => {
    expect(() => read('sarif', content)).toThrow(UnreadableError);
  });
});

describe('JSON of single tools', () => {
  test('pip-audit: other names of a weakness are known, and how grave it is is not', () => {
    const { findings } = read('pip-audit', { dependencies: [{ name: 'jinja2', version: '2.10', vulns: [{ id: 'PYSEC-2019-217', aliases: ['CVE-2019-10906'], description: 'Escape\nmore', fix_versions: [] }] }] });
    expect(findings).toEqual([{ id: 'PYSEC-2019-217', aliases: ['CVE-2019-10906'], level: undefined, title: 'Escape', place: 'jinja2 2.10' }]);
  });

  test('pip-audit that looked at nothing is no report', () => {
    expect(() => read('pip-audit', { dependencies: [] })).toThrow(UnreadableError);
  });

  test('Safety: what is ignored by its policy is counted as hidden', () => {
    const vulnerability = { vulnerability_id: '54679', package_name: 'jinja2', analyzed_version: '2.10', advisory: 'Sandbox escape', CVE: 'CVE-2019-10906', severity: { cvssv3: { base_score: 8.6, base_severity: 'HIGH' } } };
    const report_ = read('safety', { report_meta: {}, vulnerabilities: [vulnerability, { ...vulnerability, vulnerability_id: '1', severity: null, CVE: null }], ignored_vulnerabilities: [{}] });
    expect(report_.findings.map(({ id, aliases, level }) => [id, aliases, level])).toEqual([['54679', ['CVE-2019-10906'], 'high'], ['1', [], undefined]]);
    expect(report_.hidden).toBe(1);
  });

  test('npm audit: an advisory that several packages lead to is one, and what only leads to it is none', () => {
    const advisory = { source: 1, name: 'minimist', title: 'Prototype pollution', url: 'https://github.com/advisories/GHSA-xvch-5gv4-984h', severity: 'critical' };
    const vulnerabilities = { minimist: { via: [advisory] }, mkdirp: { via: ['minimist', advisory] }, tar: { via: [{ source: 7, name: 'tar', title: 't', severity: 'moderate' }] } };
    expect(short('npm-audit', { auditReportVersion: 2, vulnerabilities })).toEqual([['GHSA-xvch-5gv4-984h', 'critical', 'minimist', undefined], ['npm-7', 'medium', 'tar', undefined]]);
  });

  test('cargo-audit: the score is worked out of the vector, and warnings are low', () => {
    const entry = (id: string, cvss: string | null) => ({ advisory: { id, title: 't', cvss, aliases: ['CVE-2020-1'] }, package: { name: 'smallvec', version: '0.6.9' } });
    const report_ = { lockfile: { 'dependency-count': 1 }, vulnerabilities: { found: true, count: 2, list: [entry('RUSTSEC-1', 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'), entry('RUSTSEC-2', null)] }, warnings: { unmaintained: [entry('RUSTSEC-3', null)], yanked: [{ kind: 'yanked', advisory: null }] } };
    expect(short('cargo-audit', report_)).toEqual([['RUSTSEC-1', 'critical', 'smallvec 0.6.9', undefined], ['RUSTSEC-2', undefined, 'smallvec 0.6.9', undefined], ['RUSTSEC-3', 'low', 'smallvec 0.6.9', undefined]]);
  });

  test('TruffleHog: a secret that is in use is critical, and the secret is not in what is read', () => {
    const secret = (Verified: boolean) => JSON.stringify({ DetectorName: 'AWS', Verified, Raw: 'THE-SECRET', SourceMetadata: { Data: { Git: { commit: 'abcdef0123456789', file: 'a.py', line: 3 } } } });
    const { findings } = read('trufflehog', `${secret(true)}\n${secret(false)}\n`);
    expect(findings.map(({ level, place, line }) => [level, place, line])).toEqual([['critical', 'a.py', 3], ['high', 'a.py', 3]]);
    expect(JSON.stringify(findings)).not.toContain('THE-SECRET');
    expect(read('trufflehog', '').findings).toEqual([]);
    expect(() => read('trufflehog', '{"level":"error","msg":"failed"}')).toThrow(UnreadableError);
  });

  test('ZAP: informational alerts are none, and an address that did not answer is no clean one', () => {
    const alert = (riskcode: string) => ({ pluginid: '10038', alertRef: '10038-1', name: 'CSP', riskcode, instances: [{ uri: 'https://x.example.com/a' }] });
    expect(short('zap', { site: [{ '@name': 'https://x.example.com', 'alerts': ['0', '1', '2', '3'].map(alert) }] }).map(([, level]) => level)).toEqual(['low', 'medium', 'high']);
    expect(() => read('zap', { site: [] })).toThrow(UnreadableError);
  });

  test.each([
    ['MIT OR GPL-3.0-only', undefined], ['MIT AND GPL-3.0-only', 'high'], ['MIT; GPL-3.0', 'high'], ['(MIT OR GPL-3.0-only)', undefined], ['(MIT OR BSD-3-Clause) AND GPL-3.0', 'high'],
    ['LGPL-3.0', undefined], ['GNU General Public License v3 (GPLv3)', undefined], ['', 'medium'], ['UNLICENSED', 'medium'],
  ])('with GPL-3.0 denied, the licence %s is %s', (license, level) => {
    expect(read('cargo-licenses', [{ name: 'x', version: '1', license }], { licenses: { deny: ['GPL-3.0'] } }).findings[0]?.level).toBe(level);
  });

  test('of npm packages a list of licences holds together', () => {
    expect(short('npm-licenses', { 'a@1.0.0': { licenses: ['MIT', 'GPL-3.0'] }, 'b@1.0.0': { licenses: 'MIT' }, 'c@1.0.0': {} }, { licenses: { deny: ['GPL-3.0'] } }).map(([, level, place]) => [level, place])).toEqual([['high', 'a@1.0.0'], ['medium', 'c@1.0.0']]);
  });
});

describe('hostile reports', () => {
  test('keys of prototypes are names as others, and change nothing', () => {
    const content = '{"version":"2.1.0","__proto__":{"polluted":1},"runs":[{"tool":{"driver":{"name":"T","rules":[{"id":"__proto__","properties":{"__proto__":{"security-severity":"1"}}}]}},"results":[{"ruleId":"__proto__","__proto__":{"level":"note"}},{"ruleId":"constructor"}]}]}';
    expect(short('sarif', content)).toEqual([['__proto__', undefined, '', undefined], ['constructor', undefined, '', undefined]]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(() => read('npm-audit', '{"auditReportVersion":2,"vulnerabilities":{"__proto__":{"via":"x"}}}')).toThrow(UnreadableError);
  });

  test('a report of many levels, or of many findings, is refused and breaks nothing', () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000);
    expect(() => read('sarif', `{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"T"}},"results":${deep}}]}`)).toThrow(UnreadableError);
    expect(() => read('sarif', sarif({ results: Array.from({ length: 50_001 }, () => ({ ruleId: 'A' })) }))).toThrow(/more than 50000 findings/);
  });

  test.each(['sarif', 'bandit', 'pip-audit', 'safety', 'npm-audit', 'cargo-audit', 'zap', 'pip-licenses', 'npm-licenses', 'cargo-licenses'] as Format[])('%s: what is no report of it is refused', (format) => {
    for (const content of ['', 'x', 'null', '1', '[]', '{}', '[[]]', '{"results":{}}', '[null]']) expect(() => read(format, content)).toThrow(UnreadableError);
  });
});
