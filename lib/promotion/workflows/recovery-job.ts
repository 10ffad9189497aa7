import { checkoutControl } from './program-step';
import { StageParts } from './stage-parts';
import { Duration } from '../../core/inside';
import { Functions, Status } from '../../expressions/inside';
import { DoraEventType, IDeploymentRecorder } from '../../observability/inside';
import { Job, JobEnvironment, ReusableWorkflow } from '../../workflows/inside';

/** A deployment that failed and was undone does no harm any more: what served before serves again, without another deployment that would say so. */
export function recoveryJob(workflow: ReusableWorkflow, { stage, deploy, recorder }: { readonly stage: StageParts; readonly deploy: readonly Job[]; readonly recorder: IDeploymentRecorder }): Job {
  const undone = deploy.map((job) => job.output('outcome').equalTo('failed'));
  const job = new Job(workflow, 'recovered', {
    name: 'Record the recovery',
    condition: Status.always().andAlso(undone.length > 1 ? Functions.anyOf(...undone) : undone[0]),
    timeout: Duration.minutes(5),
    environment: JobEnvironment.named(stage.rollbackEnvironment.environmentName, { deployment: false }),
  });
  job.use(checkoutControl(), recorder.record({ eventType: DoraEventType.RECOVERY, environment: stage.environment }));
  return job;
}
