import { IConstruct } from 'constructs';
import { constructPath } from '../../core';
import { PermissionsModel, WorkflowModel } from '../model';
import { markedWorkflows } from '../private/registry';
import { ReusableWorkflow } from '../reusable-workflow';
import { Workflow } from '../workflow';
import { settleCallPermissions } from './calls';
import { settleDeployments, workflowConcurrency } from './defaults';
import { resolveConcurrency, resolveRunDefaults } from './job-parts';
import { resolveDeclaredJobOutputs, resolveJob } from './jobs';
import { notOurs } from './not-ours';
import { Site } from './site';
import { JobState, Resolution, WorkflowState } from './state';
import { resolveMap, resolveText } from './texts';
import { resolveCall, resolveDeclaredOutputs, resolveTrigger } from './triggers';

/** All workflows of a tree, in the order of their declaration. */
export function workflowsOf(root: IConstruct): Workflow[] {
  return markedWorkflows(root) as Workflow[];
}

/**
 * All workflows of a delivery as data, together: a reference in one may ask for an output in another. Every text is resolved before the first
 * job is closed.
 */
export function resolveWorkflows(workflows: readonly Workflow[]): WorkflowModel[] {
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
  const jobs = [...state.jobs.values()].map((job) => resolveJob(job, jobSite(job, state, resolution), { env, defaults, permissions: granted }));

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

function jobSite(job: JobState, state: WorkflowState, resolution: Resolution): Site {
  return { resolution, workflow: state, owner: job, job, origin: job.job._origin, sink: state };
}
