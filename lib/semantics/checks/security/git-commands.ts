/** One command of a script that handles commits. */
export interface GitCommand {
  readonly text: string;
  /** What it takes commits from: all of it but the names of the branches that it makes. */
  readonly sources: string;
  /** What becomes of the files: `takes` puts those of a commit among them, `brings` only makes the commit known, `leaves` does neither. */
  readonly effect: 'takes' | 'brings' | 'leaves';
}

const WORD = String.raw`(?:"[^"\n]*"|'[^'\n]*'|[^\s;&|"'])+`;
const OPTIONS = String.raw`(?:\s+(?:-[cC]\s+${WORD}|--(?:git-dir|work-tree|namespace)\s+${WORD}|-${WORD}))*`;
const COMMAND = new RegExp(String.raw`(?<![\w.-])(?:git(?:\.exe)?${OPTIONS}\s+([^\s;&|]+)([^\n;&|]*)|gh\s+(?:pr\s+checkout|repo\s+clone)\b[^\n;&|]*|patch\s+[^\n;&|]*)`, 'g');

/** Commands of git after which the files of the working tree are those of before. What is not among them may change them. */
const LEAVES = new Set([
  'add', 'blame', 'branch', 'check-attr', 'check-ignore', 'check-ref-format', 'clean', 'commit', 'config', 'count-objects', 'describe', 'diff', 'diff-index', 'diff-tree', 'for-each-ref',
  'format-patch', 'fsck', 'gc', 'grep', 'help', 'init', 'interpret-trailers', 'log', 'ls-files', 'ls-remote', 'ls-tree', 'merge-base', 'merge-tree', 'name-rev', 'notes', 'push', 'range-diff',
  'rev-list', 'rev-parse', 'shortlog', 'show-ref', 'status', 'symbolic-ref', 'tag', 'var', 'version', 'whatchanged',
]);
/** The same, unless they print a file: `git show FETCH_HEAD:run.sh | sh`. */
const PRINTS = new Set(['show', 'cat-file']);
const BRINGS = new Set(['fetch', 'remote']);
const NEW_BRANCH = new RegExp(String.raw`(\s)(?:-[bBcC]|--(?:create|force-create|orphan))(?:\s+|=)${WORD}`);

/** The commands of a script that handle commits, in order. They look alike in every shell. */
export function gitCommands(script: string): GitCommand[] {
  return [...script.replace(/\\\n/g, '').matchAll(COMMAND)].map(([found, verb, args]) => {
    const text = found.trim();
    if (verb === undefined) return { text, sources: text, effect: 'takes' };
    const sources = verb === 'checkout' || verb === 'switch' || verb === 'worktree' ? args.replace(NEW_BRANCH, '$1') : args;
    return { text, sources, effect: effectOf(verb, args, sources) };
  });
}

function effectOf(verb: string, args: string, sources: string): GitCommand['effect'] {
  if (BRINGS.has(verb)) return 'brings';
  if (LEAVES.has(verb) || (PRINTS.has(verb) && !args.includes(':'))) return 'leaves';
  // A new branch that begins where the tree is.
  return verb !== 'worktree' && sources !== args && sources.split(/\s+/).every((word) => word === '' || word.startsWith('-')) ? 'leaves' : 'takes';
}
