import { Declared, constructPath } from '../../core/inside';
import { defaultsAt } from '../delivery-defaults';
import { GraphJob } from '../job-graph';
import { PermissionsModel, WorkflowModel } from '../model';
import { OWN_ACTION_KIND, OwnActions } from '../own-action';
import { HandWrittenWorkflows, NO_WORKFLOWS } from '../read/found';
import { ReusableWorkflow } from '../reusable-workflow';
import { WORKFLOW_KIND, Workflow } from '../workflow';
import { Callee, callPermissions } from './calls';
import { workflowConcurrency } from './defaults';
import { deploymentGroups } from './deployment-groups';
import { resolveConcurrency, resolveRunDefaults } from './job-parts';
import { added, openJob, resolveDeclaredJobOutputs } from './jobs';
import { notOurs } from './not-ours';
import { OpenJob, Settled } from './open-job';
import { Site } from './site';
import { JobState, Resolution, WorkflowState } from './state';
import { resolveText, resolveWhole } from './texts';
import { resolveCall, resolveDeclaredOutputs, resolveTrigger } from './triggers';
import { buildUses } from './uses';

/**
 * All workflows of a delivery as data, together: a reference in one may ask for an output in another. First every text is resolved, and what references
 * ask for is collected; then what concerns several jobs is settled; at last every model is built, once.
 */
export function resolveWorkflows(declared: Declared, handWritten: HandWrittenWorkflows = NO_WORKFLOWS): WorkflowModel[] {
  const workflows = declared.of(WORKFLOW_KIND);
  for (const workflow of workflows) {
    if (!(workflow instanceof Workflow)) throw notOurs(constructPath(workflow), workflow, 'a workflow');
  }
  const resolution = new Resolution(workflows, new OwnActions(declared.of(OWN_ACTION_KIND), declared.root), handWritten);
  for (const state of resolution.workflows.values()) {
    for (const job of state.jobs.values()) resolveDeclaredJobOutputs(job, jobSite(job, state, resolution));
  }
  const open = [...resolution.workflows.values()].map((state) => openWorkflow(state, resolution));
  const together: Together = { permissions: callPermissions(open, handWritten.workflows), concurrency: deploymentGroups(open) };
  return open.map((workflow) => workflow.build(together));
}

/** What is decided about all workflows together. */
type Together = Pick<Settled, 'permissions' | 'concurrency'>;

interface OpenWorkflow extends Callee {
  build(together: Together): WorkflowModel;
}

function openWorkflow(state: WorkflowState, resolution: Resolution): OpenWorkflow {
  const { workflow } = state;
  const { _id: id, _origin: origin } = workflow;
  const site: Site = { resolution, workflow: state, origin, sink: state };
  const { description, runName, comment, permissions: declaredPermissions, concurrency } = workflow._props;
  const given = defaultsAt(workflow);
  const { asWritten = false } = given;
  const permissions: PermissionsModel = (declaredPermissions ?? given.permissions)?._model ?? { kind: asWritten ? 'default' : 'scopes', scopes: {} };
  const own = workflow._triggers().map((trigger) => resolveTrigger(trigger, origin.path, asWritten));
  const { map: env, expression: envExpression } = resolveWhole(workflow._props.env, { place: 'workflow.env', name: 'env' }, site);
  const defaults = resolveRunDefaults(given.shell === undefined ? workflow._props.defaults : { shell: given.shell, ...workflow._props.defaults }, site);
  const runNameText = runName === undefined ? undefined : resolveText(runName, { place: 'workflow.run-name', name: 'run-name' }, site);
  const group = resolveConcurrency(concurrency, 'workflow.concurrency', site);
  const reusable = workflow instanceof ReusableWorkflow ? workflow : undefined;
  const declared = reusable && resolveDeclaredOutputs(reusable, site);
  const jobs = openJobs(state, (job, graph) => openJob(job, jobSite(job, state, resolution), { env, defaults, given, permissions, jobs: graph }));

  const build = (together: Together): WorkflowModel => {
    const settled: Settled = { ...together, concurrency: given.deploymentGroups === false ? new Map() : together.concurrency, steps: new Map() };
    const models = jobs.map((job) => job.build(settled));
    const triggers = reusable ? [...own, resolveCall(reusable, declared!, state, site, asWritten)] : own;
    const supersedes = given.cancelSuperseded === false ? undefined : workflowConcurrency(workflow.node.id, triggers, models);
    return {
      kind: 'workflow',
      id,
      file: workflow.file,
      origin,
      name: workflow.workflowName,
      asWritten: asWritten || undefined,
      unsaid: asWritten && workflow._props.name === undefined ? ['name'] : undefined,
      description,
      runName: runNameText,
      comment,
      triggers,
      env,
      envExpression,
      defaults,
      permissions,
      concurrency: group ?? supersedes,
      jobs: models,
      expressions: buildUses(state.uses, settled.steps),
      overrides: workflow._overrides.list,
      defects: state.defects,
      byDefault: added({ permissions: !asWritten && (declaredPermissions ?? given.permissions) === undefined, concurrency: group === undefined && supersedes !== undefined }),
    };
  };
  return { workflow, id, origin, permissions, given, jobs, build };
}

/** Jobs that watch others come last, because references decide what a job waits for. In the file every job keeps its place. */
function openJobs(state: WorkflowState, open: (job: JobState, graph: readonly GraphJob[]) => OpenJob): OpenJob[] {
  const all = [...state.jobs.values()];
  const opened = new Map<JobState, OpenJob>();
  for (const job of all) if (!job.job._watches) opened.set(job, open(job, []));
  for (const job of all) if (job.job._watches) opened.set(job, open(job, all.map((other) => graphJob(other, opened.get(other)))));
  return all.map((job) => opened.get(job)!);
}

/** A job as far as it is known: the watchers among themselves know less. */
function graphJob({ job, needs }: JobState, open: OpenJob | undefined): GraphJob {
  return { id: job.jobId, needs: [...needs.values()], condition: open?.condition, continueOnError: open?.kind === 'steps' ? open.continueOnError : undefined };
}

function jobSite(job: JobState, state: WorkflowState, resolution: Resolution): Site {
  return { resolution, workflow: state, owner: job, job, origin: job.job._origin, sink: state };
}
