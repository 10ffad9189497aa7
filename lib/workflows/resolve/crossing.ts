import { constructPath } from '../../core/inside';
import { printProperty } from '../../expressions/inside';
import { BaseJob } from '../base-job';
import { CallJob } from '../call-job';
import { ReusableWorkflow } from '../reusable-workflow';
import { free } from './ids';
import { Site, fail } from './site';
import { JobState, WorkflowState } from './state';

/** The job of the place of use waits for another. */
export function need(job: BaseJob, site: Site): void {
  const needs = site.job?.needs;
  if (needs && !needs.has(job)) needs.set(job, { job: job.jobId, path: constructPath(job), origin: site.origin });
}

/**
 * The text of a job's output where it is used: `needs.…` in the same workflow, `jobs.…` in the outputs of a reusable workflow, and through a call
 * when the job belongs to a reusable workflow that the place of use calls.
 */
export function throughCalls(producer: JobState, output: string, label: string, site: Site): string {
  if (!site.workflow) return otherWorkflow(producer.job, label, site);
  if (producer.job.workflow === site.workflow.workflow) return direct(producer.job, output, label, site);
  const routes = callsTo(producer.job, site.workflow, site);
  if (routes.length === 0) return otherWorkflow(producer.job, label, site);
  if (routes.length > 1) return ambiguous(routes, label, site);
  const name = declareCallOutput(producer.job, output, routes[0], site);
  return direct(routes[0].job, name, label, site);
}

function direct(job: BaseJob, output: string, label: string, site: Site): string {
  if (!site.job) return `jobs.${job.jobId}.outputs${printProperty(output)}`;
  if (site.job.job === job) {
    return fail(site, {
      id: 'references/own-job',
      message: `The ${label} is read in the job that makes it, '${job.jobId}', where the outputs of the job do not exist yet.`,
      fix: 'Read it from the step: step.output(…).',
    });
  }
  need(job, site);
  return `needs.${job.jobId}.outputs${printProperty(output)}`;
}

/** A call on the way, and what it calls. */
interface Call {
  readonly job: CallJob;
  readonly target: ReusableWorkflow;
}

/** The calls of a workflow that lead to the workflow of a job, directly or through further calls. */
function callsTo(job: BaseJob, from: WorkflowState, site: Site, seen: readonly WorkflowState[] = []): Call[] {
  if (seen.includes(from)) return [];
  return [...from.jobs.keys()].flatMap((call) => {
    const target = call instanceof CallJob ? site.resolution.called(call) : undefined;
    // No value comes out of any other workflow.
    if (!(call instanceof CallJob && target instanceof ReusableWorkflow)) return [];
    return target === job.workflow || callsTo(job, site.resolution.workflows.get(target)!, site, [...seen, from]).length > 0 ? [{ job: call, target }] : [];
  });
}

/** Makes every workflow on the way hand the value on, and gives its name in the outermost one. */
function declareCallOutput(job: BaseJob, output: string, { target }: Call, site: Site): string {
  const state = site.resolution.workflows.get(target)!;
  let text = `jobs.${job.jobId}.outputs${printProperty(output)}`;
  let wanted = output;
  if (target !== job.workflow) {
    const inner = callsTo(job, state, site)[0];
    wanted = declareCallOutput(job, output, inner, site);
    text = `jobs.${inner.job.jobId}.outputs${printProperty(wanted)}`;
  }
  for (const [name, known] of state.callOutputs) if (known.text === text) return name;
  // GitHub compares the names of outputs without case.
  const taken = new Set([...target._outputs.keys(), ...state.callOutputs.keys()].map((n) => n.toLowerCase()));
  const has = (n: string) => taken.has(n.toLowerCase());
  const name = free(has(wanted) ? `${job.jobId}-${wanted}` : wanted, { has });
  state.callOutputs.set(name, { text, origin: site.origin });
  return name;
}

function ambiguous(routes: readonly Call[], label: string, site: Site): string {
  return fail(site, {
    id: 'references/ambiguous-call',
    message: `The ${label} could come from ${routes.map(({ job }) => `'${job.jobId}'`).join(' or ')}: this workflow calls '${routes[0].target.node.id}' more than once.`,
    fix: `Declare it with addOutput('name', …) on the reusable workflow and read it from the call that you mean: ${routes[0].job.jobId}.output('name').`,
    related: routes.map(({ job }) => ({ origin: job._origin, note: 'one of the calls' })),
  });
}

function otherWorkflow(job: BaseJob, label: string, site: Site): string {
  const reusable = '_callProps' in job.workflow;
  return fail(site, {
    id: 'references/other-workflow',
    message: `The ${label} belongs to the workflow '${job.workflow.node.id}' and cannot be read in '${site.workflow?.workflow.node.id ?? 'a composite action'}': values do not cross from one run to another.`,
    fix: reusable
      ? `Call it in this workflow: ${job.workflow.node.id}.call(workflow, 'id'), and the reference works.`
      : 'Move the job into this workflow, make its workflow a ReusableWorkflow and call it, or hand the value over as an artifact.',
    related: [{ origin: job._origin, note: 'the job that makes the value' }],
  });
}
