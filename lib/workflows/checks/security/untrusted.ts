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

/** Cheap enough for every expression: without one of these words nothing is untrusted. */
const SUSPECT = /head_ref|github\s*(?:\.\s*event\b(?!_)|\[)|tojson\(\s*github\s*\)/i;

/** The part of an expression that puts a stranger's text into its value, as it was written; undefined when there is none. */
export function untrustedIn(text: string): string | undefined {
  if (!SUSPECT.test(text)) return undefined;
  const parsed = parseExpression(text);
  return parsed.ok ? flowing(parsed.root) : undefined;
}

/** Whether the text of a stranger may hold line breaks: a branch, a title or a name cannot. */
export function mayHoldLines(path: string): boolean {
  return !/(?:head_ref|title|ref|label|branch|name|email|homepage|from|display_title)$/.test(path) || path.endsWith('body.from');
}

/** These hand text on; every other function gives a boolean, or a hash. */
const HANDS_ON = new Set(['format', 'join', 'tojson', 'fromjson', 'case']);

function flowing(node: ExpressionNode): string | undefined {
  switch (node.kind) {
    case 'context':
    case 'index':
    case 'star':
      return untrustedPath(node);
    case 'call':
      return HANDS_ON.has(node.name) ? firstOf(node.args) : undefined;
    case 'binary':
      if (node.operator === '||') return firstOf([node.left, node.right]);
      // The left side of `&&` is the value only when it is empty.
      return node.operator === '&&' ? flowing(node.right) : undefined;
    default:
      return undefined;
  }
}

function firstOf(nodes: readonly ExpressionNode[]): string | undefined {
  for (const node of nodes) {
    const found = flowing(node);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** An object that holds untrusted text counts: `toJSON(github.event)` prints all of it. */
function untrustedPath(node: ExpressionNode): string | undefined {
  const names = namesOf(node);
  if (names?.[0] !== 'github') return undefined;
  let at: Branch[] = [TREE];
  for (const name of names.slice(1)) {
    at = at.flatMap((next) => (name === '*' ? Object.values(next) : [next[name.toLowerCase()] ?? next['*']].filter((found) => found !== undefined)));
  }
  return at.length > 0 ? names.join('.') : undefined;
}

/** The names on the way to a value; `*` for a star and for what is computed. */
function namesOf(node: ExpressionNode): string[] | undefined {
  if (node.kind === 'context') return [node.name];
  if (node.kind === 'star') return namesOf(node.object)?.concat('*');
  if (node.kind !== 'index') return undefined;
  return namesOf(node.object)?.concat(node.index.kind === 'literal' && typeof node.index.value === 'string' ? node.index.value : '*');
}
