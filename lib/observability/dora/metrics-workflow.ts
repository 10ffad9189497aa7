import { Construct } from 'constructs';
import { bucketAccess } from './credentials';
import { DoraLedger } from './dora-ledger';
import { DoraPushgateway } from './dora-pushgateway';
import { retentionDays } from './keep-event';
import { aggregatorRole } from './ledger-roles';
import { pushgatewayVariables } from './pushgateway';
import { Checkout, UploadArtifact } from '../../actions/inside';
import { Duration } from '../../core/inside';
import { Expression, Github, Status } from '../../expressions/inside';
import { ConcurrencyQueue, IEnvironment, Job, JobEnvironment, PermissionLevel, Permissions, Runner, Schedule, Trigger, Workflow } from '../../workflows/inside';
import { NODE_ENVIRONMENT } from '../node-program';

/** What the program asks GitHub besides what a job that records does: the runs of workflows, and what they left. */
const READS = Permissions.of({ contents: PermissionLevel.READ, pullRequests: PermissionLevel.READ, deployments: PermissionLevel.READ, actions: PermissionLevel.READ });

interface MetricsWorkflowParts {
  readonly ledgers: readonly DoraLedger[];
  readonly pushgateway?: DoraPushgateway;
  readonly schedule: Schedule;
  readonly report: Schedule;
  readonly environment?: IEnvironment;
  readonly runsOn?: Runner;
}

/** GL-27: `dora-metrics.yml`, which adds up what was recorded. */
export function metricsWorkflow(scope: Construct, folder: string, parts: MetricsWorkflowParts): { readonly workflow: Workflow; readonly job: Job } {
  const { ledgers, pushgateway, schedule, report, environment, runsOn } = parts;
  const workflow = new Workflow(scope, 'dora-metrics', {
    name: 'DORA metrics',
    comment: 'Adds up what was recorded, compares it with what GitHub knows, and pushes totals. It is the only writer of the ledger, so that runs wait in line and none is lost.',
    triggers: [Trigger.schedule(schedule, report), Trigger.workflowDispatch()],
    concurrency: { group: 'dora-metrics', cancelInProgress: false, queue: ConcurrencyQueue.MAX },
  });
  const job = new Job(workflow, 'aggregate', {
    name: 'Aggregate',
    environment: environment && JobEnvironment.named(environment.environmentName, { deployment: false }),
    runsOn,
    timeout: Duration.minutes(20),
    condition: notOfAFork(),
  });
  const { steps, env, condition } = bucketAccess(ledgers, aggregatorRole(scope, ledgers, job));
  const program = (command: string, name: string, more: { readonly condition?: Expression } = {}) => job.run(`node ${folder}/dora.cjs ${command}`, {
    name,
    env: { GITHUB_TOKEN: Github.token, ...NODE_ENVIRONMENT, ...(command === 'aggregate' ? pushgatewayVariables(pushgateway) : {}), ...env },
    permissions: READS,
    ...more,
  });
  const checkout = new Checkout({ sparseCheckout: [folder] });
  job.use(checkout, ...steps);
  const aggregate = program('aggregate', 'Add up what was recorded', { condition: condition?.andAlso(checkout.succeeded()) });
  const days = retentionDays(ledgers);
  if (days !== undefined) {
    job.use(new UploadArtifact({
      name: 'Keep the ledger',
      // What could not be written to the bucket is kept here.
      condition: Status.cancelled().negate().andAlso(aggregate.output('ledger-file').notEqualTo('')),
      artifactName: 'dora-ledger',
      path: [aggregate.output('ledger-file')],
      retentionDays: days,
      compressionLevel: 0,
      overwrite: true,
    }));
  }
  const monthly = Github.eventName.equalTo('workflow_dispatch').orElse(Github.event('schedule').equalTo(report.cron));
  const written = program('report', 'Write the report', { condition: monthly });
  job.use(new UploadArtifact({ name: 'Keep the report', condition: written.succeeded(), artifactName: 'dora-report', path: [written.output('report-file')], retentionDays: 90, overwrite: true }));
  return { workflow, job };
}

/** The run of a stranger's fork says nothing of a deployment, and starts nothing here. */
function notOfAFork(): Expression {
  return Github.eventName.notEqualTo('workflow_run').orElse(Github.event('workflow_run.head_repository.full_name').equalTo(Github.repository));
}
