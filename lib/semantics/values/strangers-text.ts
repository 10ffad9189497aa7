import { Sought } from './flow';
import { Names } from './handed-on';

/**
 * What strangers write, as paths below `github`; `*` stands for every item of a list.
 *
 * Sources: https://docs.github.com/en/actions/reference/security/secure-use#good-practices-for-mitigating-script-injection-attacks and the payloads at
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads.
 */
const UNTRUSTED = [
  'head_ref',
  'event.issue.title', 'event.issue.body',
  'event.pull_request.title', 'event.pull_request.body', 'event.pull_request.head.ref', 'event.pull_request.head.label',
  'event.pull_request.head.repo.default_branch', 'event.pull_request.head.repo.description', 'event.pull_request.head.repo.homepage',
  'event.comment.body', 'event.comment.path', 'event.comment.diff_hunk', 'event.review.body', 'event.review_comment.body',
  'event.discussion.title', 'event.discussion.body', 'event.answer.body',
  'event.changes.title.from', 'event.changes.body.from',
  'event.pages.*.page_name', 'event.pages.*.title', 'event.pages.*.summary',
  'event.commits.*.message', 'event.commits.*.author.email', 'event.commits.*.author.name',
  'event.commits.*.committer.email', 'event.commits.*.committer.name',
  'event.head_commit.message', 'event.head_commit.author.email', 'event.head_commit.author.name',
  'event.head_commit.committer.email', 'event.head_commit.committer.name',
  'event.merge_group.head_commit.message', 'event.merge_group.head_commit.author.email', 'event.merge_group.head_commit.author.name',
  'event.merge_group.head_commit.committer.email', 'event.merge_group.head_commit.committer.name',
  'event.commit.commit.message', 'event.commit.commit.author.email', 'event.commit.commit.author.name',
  'event.commit.commit.committer.email', 'event.commit.commit.committer.name',
  'event.workflow_run.head_branch', 'event.workflow_run.display_title', 'event.workflow_run.head_commit.message',
  'event.workflow_run.head_commit.author.email', 'event.workflow_run.head_commit.author.name',
  'event.workflow_run.head_commit.committer.email', 'event.workflow_run.head_commit.committer.name',
  'event.workflow_run.head_repository.description', 'event.workflow_run.pull_requests.*.head.ref',
  'event.forkee.description', 'event.forkee.homepage', 'event.forkee.default_branch',
];

interface Branch { [name: string]: Branch }

/** Without a prototype: nobody writes `github.constructor`. */
const branch = (): Branch => Object.create(null) as Branch;

const TREE = branch();
for (const path of UNTRUSTED) path.split('.').reduce((at, name) => (at[name] ??= branch()), TREE);

/** A text that anybody can write. An object that holds such a text counts: `toJSON(github.event)` prints all of it. */
export const STRANGERS_TEXT: Sought = { path: strangersText };

function strangersText(names: Names): string | undefined {
  if (names[0] !== 'github') return undefined;
  let at: Branch[] = [TREE];
  for (const name of names.slice(1)) {
    at = at.flatMap((next) => (name === '*' ? Object.values(next) : [next[name.toLowerCase()] ?? next['*']].filter((found) => found !== undefined)));
  }
  return at.length > 0 ? names.join('.') : undefined;
}

/** Whether the text of a stranger may hold line breaks: a branch, a title or a name cannot. */
export function mayHoldLines(path: string): boolean {
  return !/(?:title(?:\.from)?|ref|label|branch|name|email|homepage)$/i.test(path);
}

/** Whether it may hold blanks: the name of a branch cannot. */
export function mayHoldBlanks(path: string): boolean {
  return !/(?:head_ref|\.ref|label|branch|email|homepage)$/i.test(path);
}
