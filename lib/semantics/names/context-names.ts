import { Known, Text } from './evaluated-text';
import { cutName, legNames } from './leg-names';
import { passedInputs } from './passed-inputs';
import { JobModel, WorkflowModel, calledBy } from '../../workflows/inside';
import { DEEPEST, MOST_WAYS, Way, waysTo } from '../ways';

/** The names of checks, or why they are not known before the jobs run. */
export type ContextNames = { readonly names: readonly string[] } | { readonly unknown: string };

/** More checks than anybody asks for; legs of callers and of the called multiply. */
const MOST_NAMES = 1000;

/**
 * The names under which a job reports its checks, by the rules of GitHub's server: the id or the name, with the values of the leg behind it, and every
 * caller before it. The name of the workflow is no part of them. A job in a reusable workflow reports once for every way that leads to it.
 *
 * @see https://github.com/actions/runner/blob/main/src/Sdk/WorkflowParser/Conversion/JobNameBuilder.cs
 */
export function contextNamesOf(job: JobModel, workflow: WorkflowModel, workflows: readonly WorkflowModel[]): ContextNames {
  return throughCallers(job, workflow, workflows, (inputs) => namesBelow(job, inputs, workflows, 0));
}

/**
 * The names under which a job reports that its own condition kept it from running. Its matrix is never expanded and what it calls is never looked at: one check, with
 * the name as it stands.
 */
export function skippedNamesOf(job: JobModel, workflow: WorkflowModel, workflows: readonly WorkflowModel[]): ContextNames {
  const name = job.name || job.id;
  return throughCallers(job, workflow, workflows, () =>
    (name.includes('${{') ? { unknown: `the name '${name}' is an expression, which is not evaluated for a job that is skipped` } : named(cutName(name, job))));
}

function throughCallers(job: JobModel, workflow: WorkflowModel, workflows: readonly WorkflowModel[], below: (inputs: Known) => ContextNames): ContextNames {
  const ways = waysTo(workflow, workflows);
  if (ways.length === 0) return { unknown: `nothing starts the workflow '${workflow.id}' or calls it, so the job '${job.id}' never runs` };
  if (ways.length >= MOST_WAYS) return { unknown: `${MOST_WAYS} calls or more lead to the workflow '${workflow.id}'` };
  return joined(ways, (way) => alongWay(way, {}, workflows, below));
}

function alongWay([caller, ...rest]: Way, inputs: Known, workflows: readonly WorkflowModel[], below: (inputs: Known) => ContextNames): ContextNames {
  return caller ? underLegs(caller.job, inputs, workflows, (passed) => alongWay(rest, passed, workflows, below)) : below(inputs);
}

function namesBelow(job: JobModel, inputs: Known, workflows: readonly WorkflowModel[], depth: number): ContextNames {
  if (job.kind === 'steps') {
    const legs = legNames(job, inputs);
    return 'unknown' in legs ? legs : { names: legs.legs.map(({ name }) => name) };
  }
  const target = calledBy(job, workflows);
  if (!target) return { unknown: `the job '${job.id}' calls '${job.uses}', whose jobs are not part of this delivery` };
  if (depth >= DEEPEST) return { unknown: `the job '${job.id}' calls workflows more than ${DEEPEST} levels deep` };
  if (target.jobs.length === 0) return { unknown: `the job '${job.id}' calls the workflow '${target.id}', which has no jobs` };
  return underLegs(job, inputs, workflows, (passed) => joined(target.jobs, (called) => namesBelow(called, passed, workflows, depth + 1)));
}

/** `caller / called`, for every leg of the caller. */
function underLegs(job: JobModel, inputs: Known, workflows: readonly WorkflowModel[], below: (inputs: Known) => ContextNames): ContextNames {
  const legs = legNames(job, inputs);
  if ('unknown' in legs) return legs;
  return joined(legs.legs, (leg) => {
    const called = below(job.kind === 'call' ? passedInputs(job, leg.contexts, calledBy(job, workflows)) : {});
    return 'unknown' in called ? called : { names: called.names.map((name) => `${leg.name} / ${name}`) };
  });
}

/** One after the other: the first that is not known, or is too much, ends it. */
function joined<T>(parts: readonly T[], namesOf: (part: T) => ContextNames): ContextNames {
  const names: string[] = [];
  for (const part of parts) {
    const found = namesOf(part);
    if ('unknown' in found) return found;
    names.push(...found.names);
    if (names.length > MOST_NAMES) return { unknown: `it makes more than ${MOST_NAMES} checks` };
  }
  return { names };
}

function named(name: Text): ContextNames {
  return 'unknown' in name ? name : { names: [name.text] };
}
