import { Declared, constructPath } from '../../core/inside';
import { PermissionsModel, WorkflowModel } from '../model';
import { ReusableWorkflow } from '../reusable-workflow';
import { WORKFLOW_KIND, Workflow } from '../workflow';
import { settleCallPermissions } from './calls';
import { settleDeployments, workflowConcurrency } from './defaults';
import { resolveConcurrency, resolveRunDefaults } from './job-parts';
import { OpenJob, resolveDeclaredJobOutputs, resolveJob } from './jobs';
import { notOurs } from './not-ours';
import { Site } from './site';
import { JobState, Resolution, WorkflowState } from './state';
import { resolveMap, resolveText } from './texts';
import { resolveCall, resolveDeclaredOutputs, resolveTrigger } from './triggers';

/**
 * All workflows of a delivery as data, together: a reference in one may ask for an output in another. Every text is resolved before the first
 * job is closed.
 */
export function resolveWorkflows(declared: Declared): WorkflowModel[] {
  const workflows = declared.of(WORKFLOW_KIND);
  for (const workflow of workflows) {
    if (!(workflow instanceof Workflow)) throw notOurs(constructPath(workflow), workflow, 'a workflow');
  }
  const resolution = new Resolution(workflows);
  for (const state of resolution.workflows.values()) {
    for (const job of state.jobs.values()) resolveDeclaredJobOutputs(job, jobSite(job, state, resolution));
  }
  const open = [...resolution.workflows.values()].map((state) => openWorkflow(state, resolution));
  const models = open.map((close) => close());
  settleCallPermissions(models);
  return models;
}

function openWorkflow(state: WorkflowState, resolution: Resolution): () => WorkflowModel {
  const { workflow } = state;
  const site: Site = { resolution, workflow: state, origin: workflow._origin, sink: state };
  const { name, description, runName, comment, permissions, concurrency } = workflow._props;
  const granted: PermissionsModel = permissions?._model ?? { kind: 'scopes', scopes: {} };
  const own = workflow._triggers().map((trigger) => resolveTrigger(trigger, workflow._origin.path));
  const env = resolveMap(workflow._props.env, { place: 'workflow.env', name: 'env' }, site);
  const defaults = resolveRunDefaults(workflow._props.defaults, site);
  const runNameText = runName === undefined ? undefined : resolveText(runName, { place: 'workflow.run-name', name: 'run-name' }, site);
  const group = resolveConcurrency(concurrency, 'workflow.concurrency', site);
  const reusable = workflow instanceof ReusableWorkflow ? workflow : undefined;
  const declared = reusable && resolveDeclaredOutputs(reusable, site);
  const jobs = openJobs(state, (job) => resolveJob(job, jobSite(job, state, resolution), { env, defaults, permissions: granted }));

  return () => {
    jobs.forEach((job) => job.settle());
    const models = jobs.map((job) => job.model);
    settleDeployments(models);
    const triggers = reusable ? [...own, resolveCall(reusable, declared!, state, site)] : own;
    return {
      kind: 'workflow',
      id: workflow._id,
      file: workflow.file,
      origin: workflow._origin,
      name: name ?? workflow._id,
      description,
      runName: runNameText,
      comment,
      triggers,
      env,
      defaults,
      permissions: granted,
      concurrency: group ?? workflowConcurrency(workflow.node.id, triggers, models),
      jobs: models,
      expressions: state.uses,
      overrides: workflow._overrides.list,
      defects: state.defects,
    };
  };
}

/** Jobs that watch others come last, because references decide what a job waits for. In the file every job keeps its place. */
function openJobs(state: WorkflowState, open: (job: JobState) => OpenJob): OpenJob[] {
  const all = [...state.jobs.values()];
  const opened = new Map(all.filter(({ job }) => !job._watch).map((job) => [job, open(job)]));
  for (const watcher of all.filter(({ job }) => job._watch)) {
    watcher.job._watch!(new Map(all.map(({ job, needs }) => [job, [...needs.keys()]])));
    opened.set(watcher, open(watcher));
  }
  return all.map((job) => opened.get(job)!);
}

function jobSite(job: JobState, state: WorkflowState, resolution: Resolution): Site {
  return { resolution, workflow: state, owner: job, job, origin: job.job._origin, sink: state };
}
