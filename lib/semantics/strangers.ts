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

/** What is in a run that somebody without rights in the repository caused from a fork. */
function inRunOfStranger(path: string, { event, after = strangersEvents() }: OpenStart): readonly Candidate[] | undefined {
  if (path === 'github.event.pull_request.head.repo.fork' && event.startsWith('pull_request')) return [true];
  if (event === 'workflow_run') {
    if (path === 'github.event.workflow_run.head_repository.fork') return [true];
    if (path === 'github.event.workflow_run.event') return after;
  }
  const theirs = strangersRepositoryPart(path, event);
  // A fork may be deleted before the next event of its pull request.
  if (theirs !== undefined) return [{ unlike: `${theirs} of theirs`, distinct: true, filled: true }, ...event === 'workflow_run' ? [] : [null]];
  const ours = ownRepositoryPart(path, event);
  return ours === undefined ? undefined : [{ unlike: `${ours} of ours`, texts: [], distinct: true, filled: true }];
}
