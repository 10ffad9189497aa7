import { ConfigureAwsCredentials } from 'slipway/actions';
import { Duration } from 'slipway/core';
import { Github } from 'slipway/expressions';
import { Job, JobEnvironment, Workflow } from 'slipway/workflows';
import { EksAccess, rolloutStatus } from './eks';
import { Targets } from './environments';

/** ML-8: back to a revision, or to the one before, when somebody asks for it. */
export function declareRollback(workflow: Workflow, { roles }: Targets): Job {
  const environment = workflow.input('environment');
  const job = new Job(workflow, 'rollback', {
    name: 'Roll back',
    comment: 'Started by hand. It queues behind a deployment to the same environment instead of running against it.',
    condition: Github.isEvent('workflow_dispatch'),
    environment: JobEnvironment.named(environment),
    timeout: Duration.minutes(20),
  });
  // Only the run knows the environment: its role is a variable there.
  const assume = new ConfigureAwsCredentials({ awsRegion: 'us-east-1', roleToAssume: roles.value('AWS_DEPLOY_ROLE_ARN') });
  job.use(new EksAccess(environment, assume));
  job.run(`helm rollback ml-platform ${workflow.input('revision')} --namespace ${environment} --wait --timeout 10m`, { name: 'Roll back with Helm' });
  job.use(rolloutStatus(environment));
  return job;
}
