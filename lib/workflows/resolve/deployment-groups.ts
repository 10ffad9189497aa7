import { callsApart } from './calls-apart';
import { OpenJob } from './open-job';
import { ConcurrencyModel, StrategyModel } from '../model';
import { Workflow } from '../workflow';

/** A workflow whose texts are resolved, as far as groups must know it. @internal */
export interface Deploying {
  readonly workflow: Workflow;
  readonly jobs: readonly OpenJob[];
}

/**
 * A deployment waits for the one that is under way, and never cancels it. GitHub lets one run wait in a group and cancels it for a newer one, so
 * that deployments of one run need groups of their own: the jobs that share an environment, the legs of a matrix, and the calls of a reusable workflow. What cannot be told apart waits in line.
 */
export function deploymentGroups(workflows: readonly Deploying[]): ReadonlyMap<OpenJob, ConcurrencyModel> {
  const apart = callsApart(workflows);
  return new Map(workflows.flatMap(({ workflow, jobs }) => {
    const deploying = jobs.flatMap((job) => (job.kind === 'steps' && job.environment && job.environment.deployment !== false ? [{ job, environment: job.environment.name }] : []));
    return deploying.map(({ job, environment }): [OpenJob, ConcurrencyModel] => {
      const shared = deploying.some((other) => other.job !== job && other.environment === environment);
      const { inputs, isApart } = apart(workflow, environment);
      const parts = ['deploy', environment, ...inputs.map((input) => `\${{ inputs.${input} }}`), ...shared ? [job.id] : [], ...job.strategy ? [legOf(job.strategy)] : []];
      return [job, { group: parts.join('-'), cancelInProgress: false, ...isApart ? {} : { queue: 'max' as const } }];
    });
  }));
}

/** In a matrix that is made when it runs, the same leg has another number in every run. */
function legOf({ matrix }: StrategyModel): string {
  return JSON.stringify(matrix).includes('${{') ? "${{ join(matrix.*, '-') }}" : '${{ strategy.job-index }}';
}
