import { Checkout, SetupPython, Trivy } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Expression, Github, Status } from 'slipway/expressions';
import { DoraMetrics, Notification } from 'slipway/observability';
import { Job, RunStep, Trigger, Workflow } from 'slipway/workflows';

/** What is verified, and what says how it went. */
export interface Verification {
  readonly ci: Workflow;
  readonly test: Job;
  /** Runs the tests, and hands on the coverage and how long they took. */
  readonly tests: RunStep;
  readonly security: Workflow;
  readonly scan: Job;
  /** Counts what the scan found, and fails where it must not be. */
  readonly weaknesses: RunStep;
}

/** Tests of every change, and a scan of what is on main. */
export function declareVerification(delivery: Delivery, notification: Notification): Verification {
  const ci = new Workflow(delivery, 'ci', { name: 'CI', triggers: [Trigger.push({ branches: ['main'] }), Trigger.pullRequest()] });
  const test = new Job(ci, 'test', { name: 'Test' });
  test.use(new Checkout(), new SetupPython({ pythonVersion: '3.13' }));
  const tests = test.run(`
    make test
    echo "coverage=$(coverage report --format=total --precision=1)" >> "$GITHUB_OUTPUT"
    echo "seconds=$SECONDS" >> "$GITHUB_OUTPUT"
  `, { name: 'Run the tests' });
  // A pull request has its author, who looks.
  test.use(notification.send('build-failure', {
    title: `The build of ${Github.refName} failed`,
    text: Github.event('head_commit.message'),
    version: Github.sha,
    condition: Status.failure().andAlso(Github.ref.equalTo('refs/heads/main')),
  }));

  const security = new Workflow(delivery, 'security-scan', {
    name: 'Security scan',
    triggers: [Trigger.push({ branches: ['main'] }), Trigger.schedule({ cron: '37 3 * * *' })],
    concurrency: { group: `security-scan-${Github.sha}` },
  });
  const scan = new Job(security, 'scan', { name: 'Scan' });
  scan.use(new Checkout(), new Trivy({ scanType: 'fs', format: 'json', output: 'trivy.json' }));
  const weaknesses = scan.run(`
    count() { jq --arg severity "$1" '[.Results[]?.Vulnerabilities[]? | select(.Severity == $severity)] | length' trivy.json; }
    for severity in CRITICAL HIGH MEDIUM LOW; do
      echo "\${severity,,}=$(count "$severity")" >> "$GITHUB_OUTPUT"
    done
    test "$(count CRITICAL)" -eq 0 && test "$(count HIGH)" -eq 0
  `, { name: 'Judge what was found' });
  declareHelmLint(delivery);
  return { ci, test, tests, security, scan, weaknesses };
}

/** Its runs are what the alert HelmLintFailed looks at. */
function declareHelmLint(delivery: Delivery): void {
  const paths = ['charts/**'];
  const workflow = new Workflow(delivery, 'helm-lint', { name: 'Helm lint', triggers: [Trigger.push({ branches: ['main'], paths }), Trigger.pullRequest({ paths })] });
  const lint = new Job(workflow, 'lint', { name: 'Lint' });
  lint.use(new Checkout());
  lint.run('helm lint charts/*');
}

/** What the dashboards and alerts on builds live on. */
export function measure({ test, tests, scan, weaknesses }: Verification, dora: DoraMetrics): void {
  test.use(dora.measure({ coverage: tests.output('coverage'), buildDuration: tests.output('seconds'), suite: 'unit', condition: Github.ref.equalTo('refs/heads/main') }));
  const [critical, high, medium, low] = ['critical', 'high', 'medium', 'low'].map((severity) => weaknesses.output(severity));
  // Where nothing could be counted, the scan itself broke off.
  const failed = Expression.choose(critical.equalTo(''), 'error', 'fail');
  scan.use(dora.recordScan({ scanner: 'trivy', result: Expression.choose(weaknesses.succeeded(), 'pass', failed), openCves: { critical, high, medium, low } }));
}
