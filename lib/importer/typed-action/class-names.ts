import { pascalCase } from './names';
import { RESERVED_CLASSES } from './reserved';

/** Words that say nothing of an action. */
const EMPTY = new Set(['action', 'actions', 'github', 'gh', 'workflow', 'workflows']);
/** Words that say too little alone: the owner stands before them. */
const VAGUE = new Set([
  'analyze', 'auth', 'build', 'cache', 'check', 'checkout', 'cli', 'comment', 'common', 'deploy', 'download', 'init', 'install', 'lint', 'login', 'main', 'notify', 'publish', 'push', 'release', 'report',
  'run', 'scan', 'setup', 'start', 'sync', 'tag', 'test', 'tests', 'update', 'upload', 'validate',
]);

/**
 * What the class of an action is called, the likeliest first: as people call the action, with its owner before it, and with a number.
 *
 * @param name `owner/repository`, or `owner/repository/path`
 */
export function* classNames(name: string): Generator<string> {
  const [owner, repository, ...path] = name.split('/');
  const last = (path.at(-1) ?? repository).replace(/\.ya?ml$/i, '');
  const words = wordsOf(last);
  const own = words.length > 0 ? words : wordsOf(repository);
  const brief = joined(own);
  const full = joined([...wordsOf(owner, false), ...own]);
  if (!(own.length === 0 || (own.length === 1 && VAGUE.has(own[0].toLowerCase()))) && isClassName(brief)) yield brief;
  const safe = isClassName(full) ? full : /^[A-Z]/.test(full) ? `${full}Action` : `Action${full}`;
  yield safe;
  const longest = joined([...wordsOf(owner, false), ...wordsOf(repository), ...path.flatMap((part) => wordsOf(part.replace(/\.ya?ml$/i, '')))]);
  if (isClassName(longest)) yield longest;
  for (let i = 2; ; i++) yield `${safe}${i}`;
}

/** Whether a class can be called so. */
export function isClassName(name: string): boolean {
  return /^[A-Z][A-Za-z0-9]*$/.test(name) && !RESERVED_CLASSES.has(name) && !/(?:Facts|Props)$/.test(name);
}

/** `SetupNode` → `setup-node`. */
export function fileName(className: string): string {
  return className.replace(/([a-z0-9])([A-Z])/g, '$1-$2').replace(/([A-Z]+)([A-Z][a-z])/g, '$1-$2').toLowerCase();
}

function wordsOf(text: string, dropEmpty = true): string[] {
  return text.split(/[^A-Za-z0-9]+/).filter((word) => word !== '' && !(dropEmpty && EMPTY.has(word.toLowerCase())));
}

/** `Setup` comes first. */
function joined(words: readonly string[]): string {
  const setup = words.filter((word) => /^setup$/i.test(word));
  return [...setup, ...words.filter((word) => !/^setup$/i.test(word))].map(pascalCase).join('');
}
