import { Checkout, DockerBuildPush, SetupBuildx, SetupPython, Trivy } from 'slipway/actions';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Github, Status } from 'slipway/expressions';
import { FindingSeverity, Scanner, SecurityScan, SeverityPolicy, SeverityRule } from 'slipway/pipelines';
import { Job, RunStep, Trigger, Workflow } from 'slipway/workflows';
import { Channels } from './notifications';

const SCANNED = 'ml-platform:scan';
const GRAVE = [FindingSeverity.CRITICAL, FindingSeverity.HIGH];

/** ML-11: how soon a weakness must be mended. */
const POLICY = SeverityPolicy.of({
  critical: SeverityRule.block(),
  high: SeverityRule.within(Duration.days(7)),
  medium: SeverityRule.within(Duration.days(30)),
  low: SeverityRule.beforeRelease(),
});

/** ML-5: `security-scan.yml`. */
export function declareSecurityScan(delivery: Delivery, channels: Channels): Workflow {
  const workflow = new Workflow(delivery, 'security-scan', {
    name: 'Security scan',
    comment: 'A scanner fails when it could not look. What it found is judged by all reports together, in the job of the verdict.',
    triggers: [Trigger.schedule({ cron: '0 2 * * *' }), Trigger.push({ branches: ['main'] })],
    // Secrets are looked for in the commits of one push, so no newer run may take the place of an older one.
    concurrency: { group: `security-scan-${Github.sha}` },
  });
  const scan = new SecurityScan(workflow, 'scan', {
    policy: POLICY,
    scanners: [
      Scanner.safety({ group: 'dependencies' }),
      Scanner.pipAudit({ group: 'dependencies' }),
      Scanner.bandit({ group: 'sast', paths: ['src'] }),
      Scanner.semgrep({ group: 'sast', configs: ['p/python', 'p/owasp-top-ten'] }),
      Scanner.codeql({ language: 'python', queries: ['security-and-quality'] }),
      Scanner.gitleaks({ group: 'secrets' }),
      Scanner.trufflehog({ group: 'secrets' }),
      Scanner.trivyImage({
        image: SCANNED,
        severities: GRAVE,
        setup: [new SetupBuildx(), new DockerBuildPush({ name: 'Build the image', context: '.', load: true, tags: [SCANNED] })],
      }),
      // What an image is made of: its Dockerfile, and the chart that runs it.
      Scanner.trivyConfig({ severities: GRAVE }),
      Scanner.licenses({
        deny: ['GNU General Public', 'GNU Affero General Public'],
        setup: [new SetupPython({ pythonVersion: '3.12' }), new RunStep('python -m pip install --requirement requirements.txt', { name: 'Install the dependencies' })],
      }),
    ],
  });

  // The same as tables, for who reads the log or the page of the run.
  scan.job('trivy-image').use(new Trivy({ name: 'Trivy, as a table', imageRef: SCANNED, format: 'table', severity: ['CRITICAL', 'HIGH'] }));
  scan.job('licenses').run('pipx run --spec pip-licenses==5.5.5 pip-licenses --python "$(command -v python)" --format markdown >> "$GITHUB_STEP_SUMMARY"', { name: 'pip-licenses, as a table' });

  const alert = new Job(workflow, 'alert', { name: 'Alert', needs: scan.jobs, condition: Status.failure(), timeout: Duration.minutes(5) });
  alert.use(
    new Checkout({ sparseCheckout: ['.github'] }),
    channels.notification.send('security-alert', { title: 'A security scan found something, or could not look', version: Github.sha }),
    channels.email('A security scan found something, or could not look', Status.cancelled().negate()),
  );
  return workflow;
}
