import { Checkout, GetGkeCredentials, Slack } from 'slipway/actions';
import { Duration } from 'slipway/core';
import { Expression, Functions, Github, JobContext, Status } from 'slipway/expressions';
import { GcpWorkloadIdentity } from 'slipway/identity';
import { DeploymentEnvironment, EnvironmentTable } from 'slipway/repository';
import { BaseJob, Job, Workflow } from 'slipway/workflows';
import { IMAGE } from './image';

/** One way for an image to get into one environment. */
export interface Deployment {
  readonly id: string;
  readonly name: string;
  readonly environment: DeploymentEnvironment;
  /** Who the job is in Google Cloud. */
  readonly identity: GcpWorkloadIdentity;
  readonly namespace: string;
  readonly condition: Expression;
  readonly needs?: BaseJob[];
  /** What the build pushed: a tag could be moved between two deployments. */
  readonly digest: Expression;
  readonly values: EnvironmentTable;
  readonly smokeTests: boolean;
  /** Whether the team hears of it. */
  readonly tell?: boolean;
}

/** Deploys, waits, tries it out, and goes back when it does not work. */
export function deploy(workflow: Workflow, deployment: Deployment): Job {
  const { id, name, environment, identity, namespace, condition, needs, digest, values, smokeTests, tell } = deployment;
  const job = new Job(workflow, id, {
    name,
    environment,
    condition,
    needs,
    timeout: Duration.minutes(15),
    // One at a time into a namespace, whichever way leads there.
    concurrency: { group: `deploy-${namespace}`, cancelInProgress: false },
  });
  job.use(
    new Checkout(),
    identity.authenticate(),
    new GetGkeCredentials({ clusterName: `orders-${namespace}`, location: 'europe-west1' }),
  );
  job.run(`
    kubectl set env deployment/orders-api --namespace ${namespace} \\
      ENVIRONMENT=${values.value('ENVIRONMENT')} LOG_LEVEL=${values.value('LOG_LEVEL')} \\
      DATABASE_URL=${values.value('DATABASE_URL')} RABBITMQ_URL=${values.value('RABBITMQ_URL')} \\
      FEATURE_NEW_PAYMENT_FLOW=${values.value('FEATURE_NEW_PAYMENT_FLOW')}
  `, { name: 'Set the values of this environment' });
  job.run(`
    kubectl create secret generic orders-api --namespace ${namespace} --dry-run=client --output yaml \\
      --from-literal=DATABASE_PASSWORD="$DATABASE_PASSWORD" --from-literal=RABBITMQ_PASSWORD="$RABBITMQ_PASSWORD" \\
      --from-literal=JWT_SECRET_KEY="$JWT_SECRET_KEY" --from-literal=STRIPE_API_KEY="$STRIPE_API_KEY" |
      kubectl apply --namespace ${namespace} --filename -
  `, {
    name: 'Hand over the secrets',
    env: Object.fromEntries(['DATABASE_PASSWORD', 'RABBITMQ_PASSWORD', 'JWT_SECRET_KEY', 'STRIPE_API_KEY'].map((secret) => [secret, environment.secret(secret)])),
  });
  const rollout = job.run(`
    kubectl set image deployment/orders-api orders-api=${IMAGE}@${digest} --namespace ${namespace}
    kubectl rollout status deployment/orders-api --namespace ${namespace} --timeout 5m
  `, { name: 'Deploy' });
  if (smokeTests) job.run(`python scripts/smoke_tests.py --env ${namespace}`, { name: 'Smoke tests' });
  job.run(`
    kubectl rollout undo deployment/orders-api --namespace ${namespace}
    kubectl rollout status deployment/orders-api --namespace ${namespace} --timeout 5m
  `, { name: 'Go back', condition: Status.failure().andAlso(rollout.ran()) });
  if (tell) {
    job.use(new Slack({
      condition: Status.cancelled().negate(),
      webhook: environment.secret('SLACK_WEBHOOK_URL'),
      webhookType: 'incoming-webhook',
      payload: `text: ${Functions.toJson(Expression.of(`orders-api ${Github.refName} in ${namespace}: ${JobContext.status}`))}`,
      errors: true,
    }));
  }
  return job;
}
