import { ExpressionNode, parseExpression } from '../../../expressions/inside';

/**
 * What strangers write, as paths below `github`; `*` stands for every item of a list.
 *
 * Source: https://docs.github.com/en/actions/reference/security/secure-use#good-practices-for-mitigating-script-injection-attacks
 */
const UNTRUSTED = [
  'head_ref',
  'event.issue.title', 'event.issue.body',
  'event.pull_request.title', 'event.pull_request.body', 'event.pull_request.head.ref', 'event.pull_request.head.label',
  'event.pull_request.head.repo.default_branch', 'event.pull_request.head.repo.description', 'event.pull_request.head.repo.homepage',
  'event.comment.body', 'event.review.body', 'event.review_comment.body',
  'event.discussion.title', 'event.discussion.body',
  'event.changes.title.from', 'event.changes.body.from',
  'event.pages.*.page_name', 'event.pages.*.title',
  'event.commits.*.message', 'event.commits.*.author.email', 'event.commits.*.author.name',
  'event.commits.*.committer.email', 'event.commits.*.committer.name',
  'event.head_commit.message', 'event.head_commit.author.email', 'event.head_commit.author.name',
  'event.head_commit.committer.email', 'event.head_commit.committer.name',
  'event.workflow_run.head_branch', 'event.workflow_run.display_title', 'event.workflow_run.head_commit.message',
  'event.workflow_run.head_commit.author.email', 'event.workflow_run.head_commit.author.name',
  'event.workflow_run.head_repository.description', 'event.workflow_run.pull_requests.*.head.ref',
];

interface Branch { [name: string]: Branch }

/** Without a prototype: nobody writes `github.constructor`. */
const branch = (): Branch => Object.create(null) as Branch;

const TREE = branch();
for (const path of UNTRUSTED) path.split('.').reduce((at, name) => (at[name] ??= branch()), TREE);

/** Cheap enough for every expression: without `head_ref`, an event or all of `github`, nothing is untrusted. */
const SUSPECT = /head_ref|github\s*(?:\.\s*(?:event\b|\*)|[^\s.\w])/i;

/** The parts of an expression that put a stranger's text into its value, as they were written. */
export function untrustedIn(text: string): string[] {
  if (!SUSPECT.test(text)) return [];
  const parsed = parseExpression(text);
  return parsed.ok ? flowing(parsed.root) : [];
}

/** Whether the text of a stranger may hold line breaks: a branch, a title or a name cannot. */
export function mayHoldLines(path: string): boolean {
  return !/(?:title(?:\.from)?|ref|label|branch|name|email|homepage)$/i.test(path);
}

/** These hand text on; every other function gives a boolean, or a hash. */
const HANDS_ON = new Set(['format', 'join', 'tojson', 'fromjson', 'case']);

/** `below`: the names of what is read of the node, as in `(github.event || inputs).title`. */
function flowing(node: ExpressionNode, below: readonly string[] = []): string[] {
  switch (node.kind) {
    case 'context':
      return untrustedPath([node.name, ...below]);
    case 'index':
      return flowing(node.object, [nameOf(node.index), ...below]);
    case 'star':
      return flowing(node.object, ['*', ...below]);
    case 'call':
      // Of a text that is read as JSON, everything is the stranger's.
      return HANDS_ON.has(node.name) ? node.args.flatMap((arg) => flowing(arg, node.name === 'case' ? below : [])) : [];
    case 'binary':
      if (node.operator === '||') return [node.left, node.right].flatMap((side) => flowing(side, below));
      // The left side of `&&` is the value only when it is empty.
      return node.operator === '&&' ? flowing(node.right, below) : [];
    default:
      return [];
  }
}

/** `*` stands for what is computed, too. */
function nameOf(index: ExpressionNode): string {
  return index.kind === 'literal' && typeof index.value === 'string' ? index.value : '*';
}

/** An object that holds untrusted text counts: `toJSON(github.event)` prints all of it. */
function untrustedPath(names: readonly string[]): string[] {
  if (names[0] !== 'github') return [];
  let at: Branch[] = [TREE];
  for (const name of names.slice(1)) {
    at = at.flatMap((next) => (name === '*' ? Object.values(next) : [next[name.toLowerCase()] ?? next['*']].filter((found) => found !== undefined)));
  }
  return at.length > 0 ? [names.join('.')] : [];
}
