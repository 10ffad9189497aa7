import { OpenStart } from './causes';
import { holdsIn } from './condition';
import { strangersEvents } from './events';
import { Given, outlookOf } from './outlook';
import { ownRepositoryPart, strangersRepositoryPart } from './repository-names';
import { Candidate } from '../expressions/inside';

/** Whether one of the conditions keeps the code of strangers out of a run: there is no run of theirs in which it holds. */
export function keepsStrangersOut(start: OpenStart, ...conditions: (string | undefined)[]): boolean {
  const outlook = outlookOf(strangersRun(start));
  return conditions.some((text) => holdsIn(text, outlook) === 'never');
}

/** What is known of a run that somebody without rights in the repository caused. */
export function strangersRun(start: OpenStart): Given {
  return { event: start.event, values: (path) => inRunOfStranger(path, start) };
}

/** Whether the code comes from a fork. */
const FORK = /^github\.event\.(?:pull_request\.head\.repo|workflow_run\.head_repository)\.fork$/;
/** Who opened the pull request: somebody whom no condition names. */
const AUTHOR = /^github\.event\.pull_request\.user\.(login|id)$/;

/** What is in a run that somebody without rights in the repository caused from a fork. */
function inRunOfStranger(path: string, { event, after = strangersEvents(), forkMayBeGone }: OpenStart): readonly Candidate[] | undefined {
  if (path === 'github.event.workflow_run.event' && event === 'workflow_run') return after;
  const isOfEvent = path.startsWith(event === 'workflow_run' ? 'github.event.workflow_run.' : 'github.event.pull_request.') && /^(?:pull_request|workflow_run)/.test(event);
  // Where there is no fork any more, `!fork` holds as well.
  if (isOfEvent && FORK.test(path)) return forkMayBeGone ? [true, null] : [true];
  const [, ofAuthor] = isOfEvent ? AUTHOR.exec(path) ?? [] : [];
  if (ofAuthor !== undefined) return [theirs(`owner.${ofAuthor}`)];
  const part = strangersRepositoryPart(path, event);
  if (part !== undefined) return [theirs(part), null];
  const ours = ownRepositoryPart(path, event);
  return ours === undefined ? undefined : [{ unlike: `${ours} of ours`, texts: [], distinct: true, filled: true }];
}

function theirs(part: string): Candidate {
  return { unlike: `${part} of theirs`, distinct: true, filled: true };
}
