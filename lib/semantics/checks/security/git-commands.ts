import { askedOfGit, commandsIn } from '../../../scripts/inside';

/** One command of a script that handles commits. */
export interface GitCommand {
  readonly text: string;
  /** What it takes commits from: all of it but the names of the branches that it makes. */
  readonly sources: string;
  /** What becomes of the files: `takes` puts those of a commit among them, `brings` only makes the commit known, `leaves` does neither. */
  readonly effect: 'takes' | 'brings' | 'leaves';
}

/** Commands of git after which the files of the working tree are those of before. What is not among them may change them. */
const LEAVES = new Set([
  'add', 'blame', 'branch', 'check-attr', 'check-ignore', 'check-ref-format', 'clean', 'commit', 'config', 'count-objects', 'describe', 'diff', 'diff-index', 'diff-tree', 'for-each-ref',
  'format-patch', 'fsck', 'gc', 'grep', 'help', 'init', 'interpret-trailers', 'log', 'ls-files', 'ls-remote', 'ls-tree', 'merge-base', 'merge-tree', 'name-rev', 'notes', 'push', 'range-diff',
  'rev-list', 'rev-parse', 'shortlog', 'show-ref', 'status', 'symbolic-ref', 'tag', 'var', 'version', 'whatchanged',
]);
/** The same, unless they print a file: `git show FETCH_HEAD:run.sh | sh`. */
const PRINTS = new Set(['show', 'cat-file']);
const BRINGS = new Set(['fetch', 'remote']);
const NEW_BRANCH = /^(?:-[bBcC]|--(?:create|force-create|orphan))(?:$|=)/;

/** The commands of a script that handle commits, in order. */
export function gitCommands(script: string, shell: string | undefined): GitCommand[] {
  return /\b(?:git|gh|patch)\b/.test(script) ? commandsIn(script, shell).flatMap((words) => commandOf(words) ?? []) : [];
}

function commandOf(words: readonly string[]): GitCommand | undefined {
  const text = words.map((word) => (/[$\s]/.test(word) ? `"${word}"` : word)).join(' ');
  if (words[0] === 'patch' || /^gh (?:pr checkout|repo clone)\b/.test(words.join(' '))) return { text, sources: text, effect: 'takes' };
  const asked = askedOfGit(words);
  if (!asked) return undefined;
  const [verb, ...args] = asked;
  const sources = verb === 'checkout' || verb === 'switch' || verb === 'worktree' ? withoutNewBranch(args) : args;
  return { text, sources: sources.join(' '), effect: effectOf(verb, args, sources) };
}

function withoutNewBranch(args: readonly string[]): readonly string[] {
  const at = args.findIndex((word) => NEW_BRANCH.test(word));
  return at < 0 ? args : [...args.slice(0, at), ...args.slice(at + (args[at].includes('=') ? 1 : 2))];
}

function effectOf(verb: string, args: readonly string[], sources: readonly string[]): GitCommand['effect'] {
  if (BRINGS.has(verb)) return 'brings';
  if (LEAVES.has(verb) || (PRINTS.has(verb) && !args.some((word) => word.includes(':')))) return 'leaves';
  // A new branch that begins where the tree is.
  return verb !== 'worktree' && sources !== args && sources.every((word) => word.startsWith('-')) ? 'leaves' : 'takes';
}
