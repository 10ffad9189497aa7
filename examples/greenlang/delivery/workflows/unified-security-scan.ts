import { AnchoreSbom, Checkout } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Github, Secrets } from 'slipway/expressions';
import { FindingSeverity, Scanner, SecurityScan, SeverityPolicy } from 'slipway/pipelines';
import { Job, Trigger, Workflow } from 'slipway/workflows';
import { Platform } from '../platform';
import { secretsOf } from '../repository/environments';

/** GL-12: all scanners, one verdict, and what is found is counted. */
export function declareUnifiedSecurityScan(delivery: Delivery, { setup, dora, environments: { ci, telemetry } }: Platform): SecurityScan {
  const workflow = new Workflow(delivery, 'unified-security-scan', {
    name: 'Unified security scan',
    triggers: [Trigger.pullRequest(), Trigger.schedule({ cron: '37 3 * * *' }), Trigger.workflowDispatch()],
  });
  const scan = new SecurityScan(workflow, 'scan', {
    scanners: [
      Scanner.trivyFs(),
      Scanner.snyk({ token: Secrets.get('SNYK_TOKEN') }),
      Scanner.bandit({ paths: ['greenlang', 'applications', 'scripts'] }),
      Scanner.gitleaks(),
      Scanner.licenses({ setup: [setup.step({ name: 'Set up GreenLang' })], deny: ['GNU General Public', 'GNU Affero General Public'] }),
    ],
    policy: SeverityPolicy.failOn(FindingSeverity.HIGH),
    comment: true,
    jobs: { snyk: { environment: secretsOf(ci) } },
  });

  const sbom = new Job(workflow, 'sbom', { name: 'SBOM' });
  sbom.use(new Checkout());
  // Both forms are asked for: CycloneDX by those who look for weaknesses, SPDX by those who look at licences.
  for (const format of ['cyclonedx', 'spdx']) sbom.use(new AnchoreSbom({ name: `SBOM (${format})`, path: '.', format: `${format}-json`, artifactName: `sbom-${format}.json`, uploadArtifactRetention: 90 }));

  const measure = new Job(workflow, 'measure', { name: 'Measure', needs: [scan.verdict], condition: Github.isEvent('schedule', 'workflow_dispatch').andAlso(Github.ref.equalTo('refs/heads/main')), environment: secretsOf(telemetry) });
  const { critical, high, medium, low } = scan;
  measure.use(new Checkout({ sparseCheckout: ['.github'] }), dora.recordScan({ scanner: 'unified', result: scan.result, openCves: { critical, high, medium, low } }));
  return scan;
}
