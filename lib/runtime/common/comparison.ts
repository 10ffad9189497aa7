import { readFileSync } from 'fs';
import { Git } from './git';
import { Variables } from './runner';
import { isObject, parsedObject } from './shape';

/** The two commits between which the change of an event lies; or why nobody can say, and so everything counts as changed. */
export type Comparison = { readonly before: string; readonly after: string } | { readonly unknown: string };

/** What an event hands over, of which nothing is believed before it was looked at. */
type Payload = Readonly<Record<string, unknown>>;

/** What the event of this run compares. */
export function comparisonOfRun({ GITHUB_EVENT_NAME: event = '', GITHUB_EVENT_PATH: path }: Variables, git: Git): Comparison {
  return comparisonOf(event, path === undefined ? {} : parsedObject(readFileSync(path, 'utf8')) ?? {}, git);
}

/**
 * What an event compares. GitHub merges the head of a pull request into its base before a run: the merge has the base as its first parent, so two commits are enough.
 *
 * @param event its name
 * @param payload what GitHub tells about it
 * @param git where it is checked out
 */
export function comparisonOf(event: string, payload: Payload, git: Git): Comparison {
  switch (event) {
    case 'pull_request': return ofPullRequest(payload, git);
    case 'push': return ofPush(payload, git);
    case 'merge_group': return upTo(textAt(payload, 'merge_group', 'base_sha'), 'the queue was not told on what it builds', git);
    case 'pull_request_target': return { unknown: 'what is checked out for pull_request_target is the base, and not the change' };
    default: return { unknown: `nothing changed by ${event || 'the event'} itself` };
  }
}

function ofPullRequest(payload: Payload, git: Git): Comparison {
  const { commit, parents } = git.head();
  const head = textAt(payload, 'pull_request', 'head', 'sha');
  if (parents.length !== 2 || parents[1] !== head) return { unknown: 'what is checked out is not the merge of the pull request' };
  return { before: parents[0], after: commit };
}

function ofPush(payload: Payload, git: Git): Comparison {
  if (payload.forced !== false) return { unknown: 'it was a push by force, which replaces what was there' };
  const before = textAt(payload, 'before');
  if (before === undefined || /^0+$/.test(before)) return { unknown: 'the branch or tag is new' };
  if (textAt(payload, 'after') !== git.head().commit) return { unknown: 'what is checked out is not what was pushed' };
  return upTo(before, '', git);
}

function upTo(before: string | undefined, missing: string, git: Git): Comparison {
  if (before === undefined) return { unknown: missing };
  return git.isBefore(before) ? { before, after: git.head().commit } : { unknown: 'the commit before it is not in the history that was fetched' };
}

function textAt(payload: Payload, ...path: readonly string[]): string | undefined {
  let at: unknown = payload;
  for (const key of path) at = isObject(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  return typeof at === 'string' ? at : undefined;
}
