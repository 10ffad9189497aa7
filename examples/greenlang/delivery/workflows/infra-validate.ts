import { Checkout, SetupInfracost, SetupTerraform, SetupTflint } from 'slipway/actions';
import { Checks } from 'slipway/checks';
import { Delivery } from 'slipway/delivery';
import { Github, Secrets } from 'slipway/expressions';
import { FindingSeverity, Scanner, SecurityScan, SeverityPolicy } from 'slipway/pipelines';
import { CiGate } from 'slipway/repository';
import { Job, Permissions, Trigger, Workflow } from 'slipway/workflows';
import { Platform } from '../platform';
import { secretsOf } from '../repository/environments';

/** GL-18: what can be said of the infrastructure without touching any. Trivy has the rules of tfsec, whose makers ended it in its favour. */
export function declareInfraValidate(delivery: Delivery, { environments: { ci } }: Platform): CiGate {
  const workflow = new Workflow(delivery, 'infra-validate', { name: 'Infra validate', triggers: [Trigger.pullRequest({ paths: ['deployment/**', '.github/workflows/infra-validate.yml'] })] });

  const terraform = new Job(workflow, 'terraform', { name: 'Terraform' });
  terraform.use(new Checkout(), new SetupTerraform({ terraformVersion: '1.14.1', terraformWrapper: false }), new SetupTflint({ tflintVersion: 'v0.60.0' }));
  terraform.run('terraform fmt -check -diff -recursive deployment/terraform', { name: 'Format' });
  terraform.run('tflint --init && tflint --chdir deployment/terraform --recursive --format compact', { name: 'Lint', env: { GITHUB_TOKEN: Github.token }, permissions: Permissions.none() });

  const scan = new SecurityScan(workflow, 'scan', {
    scanners: [Scanner.trivyConfig({ path: 'deployment' }), Scanner.checkov({ arguments: ['--directory', 'deployment'] })],
    policy: SeverityPolicy.failOn(FindingSeverity.HIGH),
  });

  const ours = Github.event('pull_request.head.repo.full_name').equalTo(Github.repository);
  const cost = new Job(workflow, 'cost', { name: 'Costs', condition: ours, environment: secretsOf(ci) });
  cost.use(new Checkout(), new SetupInfracost({ apiKey: Secrets.get('INFRACOST_API_KEY') }));
  cost.run('infracost breakdown --path deployment/terraform/environments --format table | tee -a "$GITHUB_STEP_SUMMARY"', { name: 'Estimate them' });

  Checks.of(workflow).acknowledge('workflows/secret-not-there', 'Dependabot updates nothing below deployment/, so that its pull requests do not come here.');
  return new CiGate(workflow, 'infra-gate', { name: 'Infra gate', guards: [terraform, scan.verdict, cost], maySkip: [cost] });
}
