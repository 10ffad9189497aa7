import { jobOf, scriptsOf, stepUsing, workflowOf, workflowsOf } from './support/written';
import { readConfiguration, readOutcomes } from '../../lib/runtime/scan-verdict/configuration';
import { jobsThatRun, started } from '../examples/support/simulation';
import { Checkout } from 'slipway/actions';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Expression, Github, Secrets } from 'slipway/expressions';
import { CicdMetrics, DoraLedger, DoraMetrics } from 'slipway/observability';
import { FindingSeverity, LicenseSource, ReportFormat, Scanner, SecurityScan, SecurityScanProps, SeverityPolicy, SeverityRule } from 'slipway/pipelines';
import { Gate } from 'slipway/promotion';
import { DeploymentEnvironment } from 'slipway/repository';
import { Job, RunStep, Trigger, Workflow } from 'slipway/workflows';

function declare(scanners: Scanner[], props: Partial<SecurityScanProps> = {}) {
  const delivery = Delivery.standalone();
  const ci = new Workflow(delivery, 'ci', {
    triggers: [Trigger.push({ branches: ['main'], tags: ['v*'] }), Trigger.pullRequest(), Trigger.schedule({ cron: '0 2 * * *' }), Trigger.workflowDispatch()],
  });
  return { delivery, ci, scan: new SecurityScan(ci, 'scan', { scanners, ...props }) };
}

const step = (job: any, name: string) => job.steps.find((one: any) => one.name === name);
const judging = (delivery: Delivery) => step(jobOf(delivery, 'scan-verdict'), 'Judge what was found');
const fetches = (job: any): any[] => job.steps.filter(({ uses = '' }) => uses.startsWith('actions/download-artifact@'));
const configuration = (delivery: Delivery) => readConfiguration(judging(delivery).with.configuration);

const ALL: readonly (readonly [Scanner, string, string])[] = [
  [Scanner.trivyFs(), 'trivy-fs-report', 'trivy-fs.sarif'],
  [Scanner.trivyConfig({ path: 'terraform' }), 'trivy-config-report', 'trivy-config.sarif'],
  [Scanner.trivyImage({ image: 'ghcr.io/acme/app@sha256:00' }), 'trivy-container-report', 'trivy-image.sarif'],
  [Scanner.bandit(), 'bandit-security-report', 'bandit.sarif'],
  [Scanner.safety(), 'safety-report', 'safety.json'],
  [Scanner.pipAudit(), 'pip-audit-report', 'pip-audit.json'],
  [Scanner.semgrep(), 'semgrep-report', 'semgrep.sarif'],
  [Scanner.snyk({ token: Secrets.get('SNYK_TOKEN') }), 'snyk-report', 'snyk.sarif'],
  [Scanner.codeql({ language: 'javascript-typescript' }), 'codeql-javascript-typescript-report', 'codeql/javascript.sarif'],
  [Scanner.gitleaks(), 'gitleaks-report', 'gitleaks.sarif'],
  [Scanner.trufflehog(), 'trufflehog-report', 'trufflehog.json'],
  [Scanner.zapBaseline({ target: 'https://staging.example.com' }), 'zap-baseline-report', 'report_json.json'],
  [Scanner.licenses(), 'licenses', 'licenses.json'],
  [Scanner.checkov(), 'checkov-report', 'results_sarif.sarif'],
  [Scanner.tfsec(), 'tfsec-report', 'tfsec.sarif'],
  [Scanner.govulncheck(), 'govulncheck-report', 'govulncheck.sarif'],
  [Scanner.cargoAudit(), 'cargo-audit-report', 'cargo-audit.json'],
  [Scanner.npmAudit(), 'npm-audit-report', 'npm-audit.json'],
  [Scanner.scorecard(), 'scorecard-report', 'scorecard.sarif'],
  [Scanner.custom({ scannerName: 'house', title: 'House rules', run: './house.sh > out/house.json', report: 'out/house.json', format: ReportFormat.BANDIT }), 'house-report', 'out/house.json'],
];

describe('all scanners', () => {
  const { delivery } = declare(ALL.map(([scanner]) => scanner));
  const { jobs } = workflowOf(delivery);

  test.each(ALL.map(([scanner, artifact, report]) => [scanner.scannerName, artifact, report]))('ML-5: the report of %s is the artifact %s', (name, artifact, report) => {
    expect(stepUsing(jobs[`scan-${name}`], 'actions/upload-artifact').with).toMatchObject({ 'name': artifact, 'path': report, 'if-no-files-found': 'error' });
  });

  test('none is allowed to fail without a word, none has a version that moves, none keeps a credential of the checkout', () => {
    for (const [id, job] of Object.entries<any>(jobs)) {
      expect([id, job['continue-on-error'], job['timeout-minutes'] > 0]).toEqual([id, undefined, true]);
      for (const one of job.steps) {
        expect(one['continue-on-error']).toBeUndefined();
        expect(one.run ?? '').not.toMatch(/@latest|:latest|:stable|pipx run (?!--spec '?[\w.[\]-]+==\d)|go run (?!\S+@v\d)|cargo install (?!\S+ --locked --version \d)/);
        if (one.uses?.startsWith('actions/checkout@')) expect(one.with['persist-credentials']).toBe(false);
      }
      expect(job.steps.some((one: any) => one.uses?.startsWith('actions/cache'))).toBe(false);
    }
  });

  test('OR-3, ML-5: SARIF goes to code scanning, each under a category of its own; what has none comes by way of the verdict', () => {
    const categories = Object.entries<any>(jobs).flatMap(([id, job]) => job.steps.filter((one: any) => one.uses?.includes('upload-sarif')).map((one: any) => [id, one.with.category ?? one.with.sarif_file]));
    expect(categories.map(([, category]) => category)).toEqual(['trivy-fs', 'trivy-config', 'trivy-image', 'bandit', 'semgrep', 'snyk', 'gitleaks', 'checkov', 'tfsec', 'govulncheck', 'scorecard', '${{ steps.scan-verdict.outputs.sarif-file }}']);
    expect(step(jobs['scan-codeql-javascript-typescript'], 'CodeQL (javascript-typescript)').with).toMatchObject({ category: '/language:javascript-typescript', output: 'codeql' });
  });

  test('the program takes the configuration that is written, and knows each report by its name', () => {
    const { scans } = configuration(delivery);
    expect(scans.map(({ name, file }) => [name, file])).toEqual(ALL.map(([scanner, , report]) => [scanner.scannerName, `${scanner.scannerName}/${report.split('/').pop()}`]));
    expect(scans.filter(({ uploaded }) => uploaded).map(({ format }) => format)).toEqual(Array(12).fill('sarif'));
    expect(scans.find(({ name }) => name === 'gitleaks')!.level).toBe('critical');
    expect(scans.find(({ name }) => name === 'zap-baseline')!.shownAt).toBe('.github/workflows/ci.yml');
  });

  test('how each ended is asked of its step, and the program can read it whatever GitHub says', () => {
    for (const outcome of ['success', 'failure', 'cancelled', 'skipped', '']) {
      const said = judging(delivery).with.outcomes.replace(/\$\{\{ needs\.[^}]*\}\}/g, outcome).replace(/\$\{\{ case\([^}]*\}\}/g, 'true');
      expect([...readOutcomes(said).keys()]).toEqual(ALL.map(([scanner]) => scanner.scannerName));
    }
  });

  test('reports are fetched by their numbers: another artifact of the same name is another one', () => {
    for (const { with: inputs } of fetches(jobs['scan-verdict'])) {
      expect(inputs['artifact-ids']).toMatch(/^\$\{\{ needs\.scan-[\w-]+\.outputs\.artifact-id \}\}$/);
      expect(inputs.name ?? inputs.pattern).toBeUndefined();
    }
  });

  test('the reports of each job have a folder of their own, so no job can hand over the report of another scanner', () => {
    expect(fetches(jobs['scan-verdict']).map(({ with: inputs }) => inputs.path)).toEqual(ALL.map(([scanner]) => `scan-reports/${scanner.scannerName}`));
    const grouped = declare([Scanner.bandit(), Scanner.pipAudit({ group: 'packages' }), Scanner.trivyFs({ group: 'packages' })]).delivery;
    expect(fetches(jobOf(grouped, 'scan-verdict')).map(({ with: { path, 'merge-multiple': merged } }) => [path, merged])).toEqual([['scan-reports/bandit', undefined], ['scan-reports/packages', true]]);
    expect(configuration(grouped).scans.map(({ file }) => file)).toEqual(['bandit/bandit.sarif', 'packages/pip-audit.json', 'packages/trivy-fs.sarif']);
  });

  test('no scan takes its program, or what it knows of weaknesses, out of a cache', () => {
    const trivy = Object.values<any>(jobs).flatMap(({ steps }) => steps.filter(({ uses = '' }) => uses.startsWith('aquasecurity/trivy-action@')));
    expect(trivy.map(({ with: { cache } }) => cache)).toEqual([false, false, false]);
  });

  test('secrets are seen by the history, and none of them gets into a report', () => {
    for (const name of ['gitleaks', 'trufflehog']) expect(stepUsing(jobs[`scan-${name}`], 'actions/checkout').with['fetch-depth']).toBe(0);
    expect(scriptsOf(jobs['scan-gitleaks'])).toContain('--redact');
    expect(scriptsOf(jobs['scan-trufflehog'])).toMatch(/jq --compact-output '\{DetectorName, Verified, SourceMetadata\}' > trufflehog\.json\n$/);
  });

  test('the job of the verdict runs whatever happened, and may only write to code scanning', () => {
    expect(jobs['scan-verdict'].if).toBe('always()');
    expect(jobs['scan-verdict'].needs).toHaveLength(ALL.length);
    expect(jobs['scan-verdict'].permissions).toEqual({ 'actions': 'read', 'contents': 'read', 'security-events': 'write' });
  });
});

describe('what runs when', () => {
  const scanners = [Scanner.bandit(), Scanner.snyk({ token: Secrets.get('SNYK_TOKEN') }), Scanner.scorecard()];
  const { delivery } = declare(scanners);
  const { jobs } = workflowOf(delivery);
  const run = (event: string, ref: string, values = {}) => jobsThatRun(workflowsOf(delivery), 'ci.yml', { event, ref, values: { 'github.event_name': event, 'github.ref_name': ref.replace(/^refs\/\w+\//, ''), 'github.event.repository.default_branch': 'main', ...values } });
  const OWN = { 'github.event.pull_request.head.repo.fork': false, 'github.event.pull_request.user.login': 'ada' };

  test.each([
    ['a push to main', 'push', 'refs/heads/main', {}, ['scan-bandit', 'scan-snyk', 'scan-scorecard', 'scan-verdict']],
    ['a tag', 'push', 'refs/tags/v1', {}, ['scan-bandit', 'scan-snyk', 'scan-verdict']],
    ['the schedule', 'schedule', 'refs/heads/main', {}, ['scan-bandit', 'scan-snyk', 'scan-scorecard', 'scan-verdict']],
    ['somebody by hand, on a branch', 'workflow_dispatch', 'refs/heads/topic', {}, ['scan-bandit', 'scan-snyk', 'scan-verdict']],
    ['a pull request', 'pull_request', 'refs/pull/1/merge', OWN, ['scan-bandit', 'scan-snyk', 'scan-verdict']],
    ['a pull request of a fork', 'pull_request', 'refs/pull/1/merge', { ...OWN, 'github.event.pull_request.head.repo.fork': true }, ['scan-bandit', 'scan-verdict']],
    ['a pull request of Dependabot', 'pull_request', 'refs/pull/1/merge', { ...OWN, 'github.event.pull_request.user.login': 'dependabot[bot]' }, ['scan-bandit', 'scan-verdict']],
  ])('%s', (_, event, ref, values, expected) => {
    expect(run(event, ref, values)).toEqual(expected);
  });

  test('a push to another branch starts nothing', () => {
    expect(started(workflowsOf(delivery), { event: 'push', ref: 'refs/heads/topic' })).toEqual([]);
  });

  test('whether it was asked is worked out again where it is judged, by the same condition', () => {
    const condition = jobs['scan-snyk'].if;
    expect(judging(delivery).with.outcomes).toContain(`"snyk": { "wanted": "\${{ case(${condition}, 'true', 'false') }}", "outcome": "\${{ needs.scan-snyk.outputs.outcome }}" }`);
    expect(configuration(delivery).scans.map(({ unless }) => unless)).toEqual([undefined, 'pull requests of forks and of Dependabot do not get its key', 'it looks at the default branch alone']);
  });
});

describe('a group is one job', () => {
  const build = new RunStep('pip install -r requirements.txt', { name: 'Install' });
  const { delivery } = declare([
    Scanner.licenses({ group: 'python', setup: [build], deny: ['GPL-3.0'] }), Scanner.bandit({ group: 'python', condition: Github.isBranch('main') }), Scanner.gitleaks({ group: 'python', timeout: Duration.minutes(20) }),
  ]);
  const job = jobOf(delivery, 'scan-python');

  test('GE-1: what they need comes first, then one after the other, and what became of one stops none', () => {
    expect(job.steps.map((one: any) => [one.name, one.if])).toEqual([
      ['Check out the code', undefined],
      ['Install', undefined],
      ['Licences', undefined],
      ['Upload artifact licenses', "steps.licences.outcome == 'success'"],
      ['Bandit', "${{ !cancelled() && steps.install.outcome == 'success' && github.ref == 'refs/heads/main' }}"],
      ['Upload artifact bandit-security-report', "${{ !cancelled() && steps.bandit.outcome == 'success' }}"],
      ['Upload bandit.sarif to code scanning', "${{ !cancelled() && steps.bandit.outcome == 'success' }}"],
      ['Gitleaks', "${{ !cancelled() && steps.install.outcome == 'success' }}"],
      ['Upload artifact gitleaks-report', "${{ !cancelled() && steps.gitleaks.outcome == 'success' }}"],
      ['Upload gitleaks.sarif to code scanning', "${{ !cancelled() && steps.gitleaks.outcome == 'success' }}"],
    ]);
    expect([job['timeout-minutes'], job.if, job.steps[0].with['fetch-depth']]).toEqual([60, undefined, 0]);
  });
});

describe('scripts', () => {
  const script = (scanner: Scanner) => scriptsOf(jobOf(declare([scanner]).delivery, `scan-${scanner.scannerName}`)).trim();

  test('a word that a shell would read is quoted, and an expression is a variable', () => {
    const { delivery } = declare([Scanner.bandit({ paths: ["it's $(id)", 'src'], arguments: ['--tests', `${Github.headRef}`] })]);
    const bandit = step(jobOf(delivery, 'scan-bandit'), 'Bandit');
    expect(bandit.run).toContain("--recursive 'it'\\''s $(id)' src");
    expect(bandit.run).toMatch(/--tests "\$\{\w+\}"/);
    expect(Object.values(bandit.env)).toEqual(['${{ github.head_ref }}']);
  });

  test.each([Scanner.pipAudit(), Scanner.npmAudit(), Scanner.cargoAudit(), Scanner.snyk({ token: Secrets.get('T') })].map((scanner) => [scanner.scannerName, scanner] as const))('%s ends with 1 when it found something: only more than that, or no report, is a failure', (_, scanner) => {
    expect(script(scanner)).toMatch(/\|\| status=\$\?\n[^]*test "\$status" -le 1 && test -s [\w.-]+$/);
  });

  test('each says a version of its own', () => {
    expect(script(Scanner.semgrep({ version: '1.100.0', configs: ['p/python', 'p/owasp-top-ten'] }))).toBe(`pipx run --spec semgrep==1.100.0 semgrep scan \\
  --config p/python --config p/owasp-top-ten \\
  --metrics off --disable-version-check --sarif --output semgrep.sarif`);
    expect(script(Scanner.licenses({ source: LicenseSource.GO, arguments: ['--ignore', 'example.com/app'] }))).toBe('go run github.com/google/go-licenses@v1.6.0 report ./... --ignore example.com/app > licenses.csv');
  });

  test('the key of Safety is a variable, and not an argument that other processes see', () => {
    const { delivery } = declare([Scanner.safety({ apiKey: Secrets.get('SAFETY_API_KEY'), requirements: ['a.txt', 'b.txt'] })]);
    const safety = step(jobOf(delivery, 'scan-safety'), 'Safety');
    expect(safety.env).toEqual({ SAFETY_API_KEY: '${{ secrets.SAFETY_API_KEY }}' });
    expect(safety.run).not.toContain('SAFETY_API_KEY');
    expect(safety.run).toContain('--file a.txt --file b.txt');
  });

  test('ST-6: ZAP looks at an address after what deploys it, opens no issue and has one image', () => {
    const delivery = Delivery.standalone();
    const cd = new Workflow(delivery, 'cd', { triggers: [Trigger.push({ branches: ['main'] })] });
    const deploy = new Job(cd, 'deploy');
    deploy.run('./deploy.sh');
    new SecurityScan(cd, 'dast', { scanners: [Scanner.zapBaseline({ target: 'https://staging.example.com', rulesFile: '.zap/rules.tsv' })], needs: [deploy] });
    const job = jobOf(delivery, 'dast-zap-baseline', 'cd');
    expect(job.needs).toBe('deploy');
    expect(stepUsing(job, 'zaproxy/action-baseline').with).toEqual({ target: 'https://staging.example.com', rules_file_name: '.zap/rules.tsv', docker_name: 'ghcr.io/zaproxy/zaproxy:2.16.1', fail_action: false, allow_issue_writing: false, artifact_name: 'zap-baseline-pages' });
  });
});

describe('the policy', () => {
  const policyOf = (policy?: SeverityPolicy) => configuration(declare([Scanner.bandit()], { policy }).delivery).policy;

  test('ML-11: critical at once, high in 7 days, medium in 30, low before the next release', () => {
    expect(policyOf()).toEqual({ rules: { critical: { kind: 'block' }, high: { kind: 'within', days: 7 }, medium: { kind: 'within', days: 30 }, low: { kind: 'before-release' } }, unknown: 'high', accepted: [] });
  });

  test.each([[FindingSeverity.CRITICAL, 'block warn warn warn'], [FindingSeverity.HIGH, 'block block warn warn'], [FindingSeverity.MEDIUM, 'block block block warn'], [FindingSeverity.LOW, 'block block block block']])('GL-3: to fail on %s is %s', (severity, rules) => {
    expect(Object.values(policyOf(SeverityPolicy.failOn(severity)).rules).map(({ kind }) => kind).join(' ')).toBe(rules);
  });

  test('it stands in the file, a line for each rule and for each finding that is accepted', () => {
    const policy = SeverityPolicy.of({ high: SeverityRule.within(Duration.days(14)), accepted: [{ id: 'B603', reason: 'No shell', until: '2027-01-31', scanner: 'bandit', path: 'tools/' }] });
    const text = judging(declare([Scanner.bandit()], { policy }).delivery).with.configuration;
    expect(text).toContain('      "high": {"kind":"within","days":14},\n');
    expect(text).toContain('      {"id":"B603","reason":"No shell","until":"2027-01-31","scanner":"bandit","path":"tools/"}\n');
  });

  test.each([
    ['no days', () => SeverityRule.within(Duration.hours(30)), /whole days, from 1 to 3650; it is 30 hours/],
    ['nothing', () => SeverityRule.within(Duration.days(0)), /whole days/],
    ['a day that there is not', () => SeverityPolicy.of({ accepted: [{ id: 'x', reason: 'y', until: '2027-02-29' }] }), /until must be a day such as '2027-01-31'; it is '2027-02-29'/],
    ['no reason', () => SeverityPolicy.of({ accepted: [{ id: 'x', reason: ' ' }] }), /its reason must not be empty/],
    ['no id', () => SeverityPolicy.of({ accepted: [{ id: '', reason: 'y' }] }), /its id must not be empty/],
    ['a severity that there is not', () => SeverityPolicy.failOn('grave' as never), /'critical', 'high', 'medium', 'low'/],
    ['a scanner that there is not', () => declare([Scanner.bandit()], { policy: SeverityPolicy.of({ accepted: [{ id: 'x', reason: 'y', scanner: 'semgrep' }] }) }), /'semgrep', which is none of the scanners: bandit/],
  ])('%s is refused', (_, call, message) => {
    expect(call).toThrow(message);
  });

  test('a leap day is a day', () => {
    expect(() => SeverityPolicy.of({ accepted: [{ id: 'x', reason: 'y', until: '2028-02-29' }] })).not.toThrow();
  });
});

describe('what is refused', () => {
  test.each<[string, () => unknown, RegExp]>([
    ['no scanner', () => declare([]), /what nothing looked at is not clean/],
    ['two of one name', () => declare([Scanner.bandit(), Scanner.bandit()]), /two scanners have the name 'bandit'; give one another scannerName/],
    ['two of one artifact', () => declare([Scanner.bandit(), Scanner.semgrep({ artifactName: 'bandit-security-report' })]), /two scanners have the artifact/],
    ['two of one report', () => declare([Scanner.bandit(), Scanner.bandit({ scannerName: 'tools' })]), /two scanners have the report 'bandit\.sarif'/],
    ['a group that is called as a scanner', () => declare([Scanner.bandit(), Scanner.semgrep({ group: 'bandit' })]), /name of a scanner and of a group/],
    ['a group that is called as the job that judges', () => declare([Scanner.bandit({ group: 'verdict' })]), /no scanner and no group is called 'verdict'/],
    ['a name with a space', () => Scanner.bandit({ scannerName: 'My scan' }), /small letters, digits and dashes/],
    ['a report outside of the workspace', () => Scanner.custom({ scannerName: 'x', title: 'X', run: 'x', report: '../x.sarif' }), /one file in the workspace/],
    ['a report of any name', () => Scanner.custom({ scannerName: 'x', title: 'X', run: 'x', report: '*.sarif' }), /one file in the workspace/],
    ['rules of Semgrep that send what the project is', () => Scanner.semgrep({ configs: ['auto'] }), /sends what the project is/],
    ['a language that is none', () => Scanner.codeql({ language: 'Python 3' }), /in CodeQL's own words/],
  ])('%s', (_, call, message) => {
    expect(call).toThrow(message);
  });
});

test('two images are two scanners, with a report of their own each', () => {
  const { delivery } = declare([Scanner.trivyImage({ image: 'a:1', artifactName: 'trivy-api' }), Scanner.trivyImage({ scannerName: 'trivy-web', image: 'b:1', severities: [FindingSeverity.CRITICAL, FindingSeverity.HIGH] })]);
  expect(configuration(delivery).scans.map(({ file }) => file)).toEqual(['trivy-image/trivy-image.sarif', 'trivy-web/trivy-web.sarif']);
  expect(stepUsing(jobOf(delivery, 'scan-trivy-web'), 'aquasecurity/trivy-action').with).toMatchObject({ 'image-ref': 'b:1', 'severity': 'CRITICAL,HIGH' });
});

test('without code scanning no job may write to it, and nobody is asked since when something is known', () => {
  const { delivery } = declare([Scanner.bandit(), Scanner.pipAudit(), Scanner.codeql({ language: 'python' })], { codeScanning: false });
  const { jobs } = workflowOf(delivery);
  expect(JSON.stringify(jobs)).not.toContain('upload-sarif');
  expect(stepUsing(jobs['scan-codeql-python'], 'github/codeql-action/analyze').with.upload).toBe('never');
  expect(jobs['scan-verdict'].permissions).toEqual({ contents: 'read' });
  expect(configuration(delivery)).toMatchObject({ codeScanning: false });
});

test('the comment is one, is not written for forks, and only then the job may write to pull requests', () => {
  const { delivery } = declare([Scanner.bandit()], { comment: true });
  const job = jobOf(delivery, 'scan-verdict');
  expect(stepUsing(job, 'marocchino/sticky-pull-request-comment')).toMatchObject({ if: expect.stringContaining('github.event.pull_request.head.repo.fork == false'), with: { header: 'security-scan' } });
  expect(job.permissions['pull-requests']).toBe('write');
});

test('CodeQL is told how a language is built, and the build stands between its beginning and its analysis', () => {
  const { delivery } = declare([Scanner.codeql({ language: 'java-kotlin', queries: ['security-and-quality'], buildSteps: [new RunStep('./gradlew classes')] })]);
  const { steps } = jobOf(delivery, 'scan-codeql-java-kotlin');
  expect(steps.map((one: any) => (one.uses ?? one.run).replace(/@.*/, ''))).toEqual(['actions/checkout', 'github/codeql-action/init', './gradlew classes', 'github/codeql-action/analyze', 'actions/upload-artifact']);
  expect(steps[1].with).toMatchObject({ 'languages': 'java-kotlin', 'build-mode': 'manual', 'queries': 'security-and-quality' });
});

test('what it found is recorded for DORA, and the job that judges is a gate', () => {
  const { delivery, scan } = declare([Scanner.bandit()]);
  const metrics = new CicdMetrics(delivery, 'cicd', { environments: [new DeploymentEnvironment(delivery, 'production', { branches: ['main'] })] });
  const dora = new DoraMetrics(delivery, 'dora', { metrics, ledgers: [DoraLedger.artifact()] });
  const { critical, high, medium, low } = scan;
  scan.verdict.use(dora.recordScan({ scanner: 'all', result: scan.result, openCves: { critical, high, medium, low } }));
  const recorded = jobOf(delivery, 'scan-verdict').steps.find((one: any) => one.name === 'Record the scan by all');
  expect(Object.values(recorded.with)).toEqual(expect.arrayContaining(["${{ steps.scan-verdict.outputs.result || 'error' }}", '${{ steps.scan-verdict.outputs.critical }}']));
  expect(() => Gate.securityScan(scan.verdict)).not.toThrow();
});

test('another job reads what was found by way of the job that judges', () => {
  const { delivery, ci, scan } = declare([Scanner.bandit()]);
  new Job(ci, 'tell', { condition: scan.result.equalTo('pass') }).run(`echo ${scan.total} ${Expression.of(1)}`);
  expect(jobOf(delivery, 'tell')).toMatchObject({ needs: 'scan-verdict', if: expect.stringContaining("needs.scan-verdict.outputs.result || 'error'") });
});

test('a step that is added to the job of a scanner comes after its own', () => {
  const { delivery, scan } = declare([Scanner.bandit({ setup: [new Checkout({ path: 'rules' })] })]);
  scan.job('bandit').run('echo done');
  expect(jobOf(delivery, 'scan-bandit').steps.map((one: any) => one.run ?? one.name).pop()).toBe('echo done');
});
