import { Checkout } from 'slipway/actions';
import { Duration } from 'slipway/core';
import { Expression, Github, Status } from 'slipway/expressions';
import { BaseJob, Job, Workflow } from 'slipway/workflows';
import { EksAccess, rolloutStatus } from './eks';
import { Target } from './environments';

/** An environment that a commit on main is deployed to. */
export interface Deployment extends Target {
  readonly image: string;
  /** What the build pushed: a tag could be moved between two deployments. */
  readonly digest: Expression;
  readonly after?: BaseJob[];
  readonly comment?: string;
}

/** ML-3, ML-4: Helm, smoke tests, and the way back when they fail. */
export function deploy(workflow: Workflow, { environment: target, role, image, digest, after, comment }: Deployment): Job {
  const environment = target.environmentName;
  const job = new Job(workflow, `deploy-${environment}`, {
    name: `Deploy to ${environment}`,
    comment,
    needs: after,
    condition: Github.isBranch('main'),
    environment: target,
    timeout: Duration.minutes(30),
  });
  job.use(new Checkout(), new EksAccess(environment, role.assume()));

  const upgrade = job.run(`
    helm upgrade ml-platform deploy/chart --install --namespace ${environment} \\
      --set image.repository=${image} --set image.digest=${digest} \\
      --rollback-on-failure --timeout 10m
  `, { name: 'Deploy with Helm' });

  job.use(rolloutStatus(environment));
  job.run(`curl --fail --silent --show-error --retry 10 --retry-delay 6 --retry-all-errors ${target.url}/health`, { name: 'Run smoke tests' });
  job.run(`
    helm rollback ml-platform --namespace ${environment} --wait --timeout 10m
    kubectl rollout status deployment/ml-platform --namespace ${environment} --timeout 5m
  `, {
    name: 'Undo the deployment',
    comment: 'A failed upgrade undoes itself. This is for one that went through and then did not work.',
    condition: Status.failure().andAlso(upgrade.succeeded()),
  });
  return job;
}
