import { ANY_RUN, Candidate, Outlook, SoFar } from '../expressions/inside';

/** What is known of the runs of an event. */
export interface Given {
  /** The event that starts the run: inside of a called workflow, that of the outermost caller. */
  readonly event: string;
  /** The ref that it runs on, where it is known. */
  readonly ref?: string;
  /** How it may have gone so far; left out when that is not known. */
  readonly soFar?: readonly SoFar[];
  /** Further values, by their paths in lower case. They come first. */
  readonly values?: (path: string) => readonly Candidate[] | undefined;
}

/** A ref of a pull request: what holds for it holds for any. */
export const ANY_PULL = 'refs/pull/1/merge';

/** On what a run of an event runs, where one ref stands for all as far as conditions tell them apart: the number and the branch are examples, the rest is sure. */
export function exampleRef(event: string): string | undefined {
  if (event === 'pull_request') return ANY_PULL;
  return event === 'merge_group' ? 'refs/heads/gh-readonly-queue/main/pr-1' : undefined;
}

/** Events that speak of one pull request, in `github.event.pull_request`. */
const OF_PULL_REQUESTS = /^pull_request(?:_target|_review|_review_comment)?$/;

/** What expressions find in the runs of an event. */
export function outlookOf({ event, ref, soFar = ANY_RUN.soFar, values }: Given): Outlook {
  return { soFar, valuesOf: (path) => values?.(path) ?? ofEvent(path, event) ?? ofRef(path, ref) };
}

function ofEvent(path: string, event: string): readonly Candidate[] | undefined {
  if (path === 'github.event_name') return [event];
  const [, part] = /^github\.event\.(pull_request|workflow_run|merge_group)(?:\.|$)/.exec(path) ?? [];
  if (part === 'pull_request') return OF_PULL_REQUESTS.test(event) ? undefined : [null];
  if (part !== undefined) return part === event ? undefined : [null];
  // Both are texts that are there for these events alone.
  return /^github\.(?:head|base)_ref$/.test(path) && !/^pull_request(?:_target)?$/.test(event) ? [''] : undefined;
}

function ofRef(path: string, ref: string | undefined): readonly Candidate[] | undefined {
  if (ref === undefined) return undefined;
  switch (path) {
    case 'github.ref': return [ref];
    case 'github.ref_name': return [ref.replace(/^refs\/(heads|tags|pull)\//, '')];
    case 'github.ref_type': return [ref.startsWith('refs/tags/') ? 'tag' : 'branch'];
    default: return undefined;
  }
}
