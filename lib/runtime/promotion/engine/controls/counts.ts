import { AttemptFacts } from '../evidence';
import { Inquiry } from '../inquiry';
import { StageRecord } from '../records';
import { RunPlace } from '../release';
import { RecordedRelease } from '../state';

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
  const { workflows: { control }, defaultBranch } = inquiry.configuration;
  const { event, actor } = attempt.value;
  if (event !== 'workflow_dispatch') return `the run ${run.id} was not started by hand`;
  const other = otherRun(run, attempt.value, control, 'where nobody is asked') ?? otherBranch(run, attempt.value, defaultBranch);
  if (other !== undefined) return other;
  if (!isSamePerson(actor, by)) return `the run ${run.id} was started by ${actor}, not by ${by}`;
  return outside(attempt.value, at, at) ? `the run ${run.id} of ${by} did not go on when it was recorded` : undefined;
}

/**
 * Why nobody made a release, whatever its record says; undefined when the run that it names can have made it: one of a workflow that records releases, of its
 * commit and of its branch or tag, while it went on. A run of a pull request is of a commit that may never be merged.
 */
export function whyNotMade({ release: { run, commit, ref }, at }: Pick<RecordedRelease, 'release' | 'at'>, inquiry: Inquiry): string | undefined {
  const attempt = inquiry.attempt(run);
  if ('unknown' in attempt) return `nothing is known of the run ${run.id} that is said to have made it: ${attempt.unknown}`;
  const { branch, sha } = attempt.value;
  const other = otherRun(run, attempt.value, inquiry.configuration.workflows.release, 'which makes no releases');
  if (other !== undefined) return other;
  if (sha !== commit) return `the run ${run.id} is one of the commit ${sha}, and the release is said to be of ${commit}`;
  if (ref !== `refs/heads/${branch}` && ref !== `refs/tags/${branch}`) return `the run ${run.id} is one of ${branch}, and the release is said to be of ${ref}`;
  return outside(attempt.value, at, at) ? `the run ${run.id} did not go on when it was recorded` : undefined;
}

/** Why a deployment is not verified, whatever its record says; undefined when the run that it names can have proposed it and said so: one that promotes or rolls back, of the default branch. */
export function whyNotVerified({ run, kind, at, since }: Pick<StageRecord, 'run' | 'kind' | 'at' | 'since'>, inquiry: Inquiry): string | undefined {
  const attempt = inquiry.attempt(run);
  if ('unknown' in attempt) return `nothing is known of the run ${run.id} that is said to have deployed it: ${attempt.unknown}`;
  const { workflows: { control, rollback = [] }, defaultBranch } = inquiry.configuration;
  const files = kind === 'rollback' ? [...control, ...rollback] : control;
  const other = otherRun(run, attempt.value, files, 'which deploys nothing here') ?? otherBranch(run, attempt.value, defaultBranch);
  if (other !== undefined) return other;
  return outside(attempt.value, at, since) ? `the run ${run.id} did not go on when it was recorded` : undefined;
}

/** A pull request of a fork has a branch of any name, and its run the file of any workflow. */
function otherRun({ id }: RunPlace, { path, event }: AttemptFacts, files: readonly string[], what: string): string | undefined {
  if (!files.includes(path)) return `the run ${id} is one of ${path}, ${what}`;
  return event.startsWith('pull_request') ? `the run ${id} is one of a pull request` : undefined;
}

function otherBranch({ id }: RunPlace, { branch }: AttemptFacts, only: string): string | undefined {
  return branch === only ? undefined : `the run ${id} is one of the branch ${branch}, and only ${only} counts`;
}

/** GitHub says when a record was made. An old run of somebody else speaks for nobody. */
function outside({ began, ended = Infinity }: AttemptFacts, first: number, last: number): boolean {
  return first < began || last > ended;
}

/** Logins are the same in capitals. */
export function isSamePerson(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
