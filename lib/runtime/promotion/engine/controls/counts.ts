import { Inquiry } from '../inquiry';
import { RunPlace } from '../release';

/** What somebody recorded, when, and in which run. */
interface Control {
  readonly by: string;
  readonly run: RunPlace;
  readonly at: number;
}

/**
 * Why what somebody recorded does not count; undefined when it does. Any job that may write deployments can record something in the name of somebody else,
 * so GitHub is asked about the run that it names: whether that person started it, by hand, on the default branch, and whether it is a workflow where people say such things.
 */
export function whyNot({ by, run, at }: Control, inquiry: Inquiry): string | undefined {
  const attempt = inquiry.attempt(run);
  if ('unknown' in attempt) return `nothing is known of the run ${run.id} in which ${by} is said to have asked for it: ${attempt.unknown}`;
  const { workflows, defaultBranch } = inquiry.configuration;
  const { event, path, branch, actor, began, ended } = attempt.value;
  if (event !== 'workflow_dispatch') return `the run ${run.id} was not started by hand`;
  if (!workflows.control.includes(path)) return `the run ${run.id} is one of ${path}, where nobody is asked`;
  if (branch !== defaultBranch) return `the run ${run.id} is one of the branch ${branch}, and only ${defaultBranch} counts`;
  if (!isSamePerson(actor, by)) return `the run ${run.id} was started by ${actor}, not by ${by}`;
  // GitHub says when a record was made. An old run of somebody else speaks for nobody.
  if (at < began || at > (ended ?? Infinity)) return `the run ${run.id} of ${by} did not go on when it was recorded`;
  return undefined;
}

/** Logins are the same in capitals. */
export function isSamePerson(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
