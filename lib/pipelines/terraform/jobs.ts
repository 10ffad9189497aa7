import { APPLY, COST, DECRYPT, DRIFT, ENCRYPT, FORMAT, initScript, planScript, REPORT, TFLINT, validateScript } from './scripts';
import { TerraformPlanProps, TerraformStack } from './terraform-options';
import { TerraformScanner } from './terraform-scanner';
import { commonFolder } from './terraform-tables';
import { Checkout, Checkov, DownloadArtifact, SetupInfracost, SetupTerraform, SetupTflint, Trivy, TrivyFormat, TrivyScanType, UploadArtifact, UploadArtifactIfNoFilesFound } from '../../actions/inside';
import { Duration } from '../../core/inside';
import { Expression, Github, RunnerContext, Status } from '../../expressions/inside';
import { Job, Permissions, RunStep } from '../../workflows/inside';

const TFLINT_VERSION = '0.64.0';

/** What Terraform itself is told in a job, and the variables of the configuration. @internal */
export function variablesOf({ variables = {} }: Pick<TerraformStack, 'variables'>): Record<string, string | number | boolean | Expression> {
  return { TF_IN_AUTOMATION: 'true', TF_INPUT: 'false', ...Object.fromEntries(Object.entries(variables).map(([name, value]) => [`TF_VAR_${name}`, value])) };
}

const setup = (version: string) => new SetupTerraform({ terraformVersion: version, terraformWrapper: false });

/** What can be said of the configuration without any cloud, so for a fork as well. @internal */
export function checkSteps(job: Job, props: TerraformPlanProps): void {
  const { version, stacks, root = commonFolder(props), tflintVersion = TFLINT_VERSION, scanners = [TerraformScanner.TRIVY] } = props;
  const even = Status.cancelled().negate();
  job.use(new Checkout(), setup(version));
  job.run(FORMAT, { name: 'Check the format', workingDirectory: root });
  job.run(validateScript(stacks), { name: 'Validate each configuration', condition: even });
  if (tflintVersion !== '') {
    job.use(new SetupTflint({ tflintVersion, condition: even }));
    // Plugins are public: the token only lifts the limit of requests.
    job.run(TFLINT, { name: 'Look for mistakes with tflint', workingDirectory: root, condition: even, env: { GITHUB_TOKEN: Github.token }, permissions: Permissions.none() });
  }
  for (const scanner of new Set(scanners)) {
    job.use(scanner === TerraformScanner.TRIVY
      ? new Trivy({ name: 'Scan with Trivy', scanType: TrivyScanType.CONFIG, scanRef: root, severity: ['HIGH', 'CRITICAL'], format: TrivyFormat.TABLE, exitCode: 1, cache: false, condition: even })
      : new Checkov({ name: 'Scan with Checkov', directory: root, framework: ['terraform'], quiet: true, condition: even }));
  }
}

/** What a job that plans hands on. @internal */
export interface Planned {
  readonly stack: TerraformStack;
  readonly job: Job;
  readonly plan: RunStep;
}

/** @internal */
export function planSteps(job: Job, id: string, stack: TerraformStack, { version, infracostKey, planPassphrase, keepPlan = Duration.days(1) }: TerraformPlanProps, applied: Expression): Planned {
  const { name, folder: workingDirectory, planAccess, applyEnvironment } = stack;
  job.use(new Checkout(), setup(version), ...planAccess ? [planAccess._step()] : []);
  job.run(initScript(stack), { name: 'Initialise Terraform', workingDirectory });
  const plan = job.run(planScript(stack), { name: 'Plan', stepId: 'plan', workingDirectory });
  job.run(REPORT, { name: 'Say what the plan would do', shell: 'bash', workingDirectory, env: { STACK: name, CHANGES: plan.output('changes') } });
  if (infracostKey) {
    job.use(new SetupInfracost({ apiKey: infracostKey }));
    job.run(COST, { name: 'Estimate the costs', workingDirectory });
  }
  job.use(new UploadArtifact({ name: 'Keep the report', artifactName: `${id}-report-${name}`, path: [temporary('report')], ifNoFilesFound: UploadArtifactIfNoFilesFound.ERROR }));
  if (applyEnvironment) {
    const kept = applied.andAlso(plan.output('changes').equalTo('true'));
    if (planPassphrase) job.run(ENCRYPT, { name: 'Encrypt the plan', condition: kept, env: { PLAN_PASSPHRASE: planPassphrase } });
    job.use(new UploadArtifact({ name: 'Keep the plan', artifactName: `${id}-plan-${name}`, path: [temporary('plan')], retentionDays: keepPlan.toMinutes() / (24 * 60), ifNoFilesFound: UploadArtifactIfNoFilesFound.ERROR, condition: kept }));
  }
  job.run(DRIFT, { name: 'Say that something has drifted', condition: Github.isEvent('schedule').andAlso(plan.output('changes').equalTo('true')), env: { STACK: name } });
  return { stack, job, plan };
}

const temporary = (folder: string) => `${RunnerContext.temp}/${folder}`;

/** @internal */
export function applySteps(job: Job, id: string, { stack, plan }: Planned, { version, planPassphrase }: TerraformPlanProps): void {
  const { name, folder: workingDirectory, applyAccess } = stack;
  job.use(new Checkout(), setup(version), ...applyAccess ? [applyAccess._step()] : []);
  job.use(new DownloadArtifact({ name: 'Fetch the plan', artifactName: `${id}-plan-${name}`, path: temporary('plan') }));
  if (planPassphrase) job.run(DECRYPT, { name: 'Decrypt the plan', env: { PLAN_PASSPHRASE: planPassphrase } });
  job.run(initScript(stack), { name: 'Initialise Terraform', workingDirectory });
  job.run(APPLY, { name: 'Apply the plan', workingDirectory, env: { PLAN_SHA256: plan.output('sha256') } });
}
