import { RecordingStep, entriesTo, isKnown, recordingSteps } from './recording-steps';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DeployingJob, deployingJobs } from '../../../repository/inside';
import { DeclaredWorkflows, WorkflowModel } from '../../../workflows/inside';
import { OBSERVABILITY } from '../../declared-observability';

/** What is deployed to production is what DORA measures. The job itself may record it, or another one that runs with it. */
export const unrecordedDeployment: Rule = {
  id: 'observability/unrecorded-deployment',
  severity: Severity.WARNING,
  delivery(model, report) {
    const [dora] = model._part(OBSERVABILITY).dora;
    if (!dora) return;
    const records = recordingSteps(dora, model);
    const workflows = DeclaredWorkflows.of(model);
    for (const deploying of deployingJobs(model)) {
      // What is only called from outside may be recorded there.
      const to = dora.environments.find(({ name, production }) => production && deploysTo(deploying, name));
      if (!to || entriesTo(deploying.workflow, workflows).size === 0 || records.some((record) => runTogether(record.workflow, deploying.workflow, workflows) && mayRecord(record, to.name))) continue;
      report({
        message: `The job '${deploying.job.id}' deploys to '${to.name}', and neither it nor a job that runs with it records that: DORA learns of the deployment from GitHub alone, without its version, and not whether it was planned.`,
        at: deploying.job,
        fix: `Add a step behind the one that deploys: job.use(dora.record({ environment })). Where the job deploys nothing, say so: JobEnvironment.named('${to.name}', { deployment: false }).`,
      });
    }
  },
};

/** Whether it surely makes a deployment there, whatever else it may be. */
function deploysTo({ job, names }: DeployingJob, environment: string): boolean {
  return names?.has(environment.toLowerCase()) === true && job.environment !== undefined && (job.environment.deployment ?? true) === true;
}

function mayRecord({ environment, eventType }: RecordingStep, name: string): boolean {
  return (!isKnown(eventType) || eventType === 'deploy') && (!isKnown(environment) || String(environment).toLowerCase() === name.toLowerCase());
}

/** Whether some run has jobs of both: one calls the other, or something calls both. */
function runTogether(one: WorkflowModel, other: WorkflowModel, workflows: readonly WorkflowModel[]): boolean {
  if (one === other) return true;
  const first = entriesTo(one, workflows);
  return [...entriesTo(other, workflows)].some((entry) => first.has(entry));
}
