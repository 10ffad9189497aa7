import { assign } from './assignments';
import { printedByCode, readByCode } from './foreign-code';
import { Keeper } from './journal';
import { echoed, filtered, formatted } from './printed';
import { Argument, Scope, Shell } from './shell';
import { LISTED, NOTHING, Value, concat, foreign, isTainted, mixed, outlineOf, sourcesIn, textOf, unknown } from './value';
import { readIn } from './variables';
import { codeOf } from '../commands/command-code';
import { CommandReading } from '../commands/read-command';
import { programName } from '../commands/table';

/** What a command prints, and what it writes to files that it is given. */
export function outputOf(written: string, words: readonly Argument[], reading: CommandReading, scope: Scope, shell: Shell): Value {
  const { journal } = shell;
  const name = programName(written);
  const args = words.slice(1);
  const keeper = keeperOf(name);
  if (keeper) journal.store(keeper, concat(...args.map(({ value }) => value), scope.input ?? NOTHING));
  if (name === 'echo') return echoed(args, scope.escapes);
  if (name === 'printf') return printf(args, scope, shell);
  const listed = environmentOf(name, args, scope);
  if (listed) return listed;
  const read = readBy(name, args, scope, shell);
  if (name === 'cat') return read;
  if (name === 'envsubst') return concat(read, readIn(textOf(read) ?? scope.state.names().join(' '), scope.state));
  if (name === 'tee') {
    for (const { value } of operandsOf(args)) journal.write(value, read, args.some(({ value: flag }) => /^-a|^--append/.test(textOf(flag) ?? '')), scope.line);
    return read;
  }
  if (name === 'date') return concat(unknown(journal.fresh('printed')), ...args.filter((_, i) => isFormat(args, i)).map(({ value }) => value));
  if (name === 'ln') for (const { value } of operandsOf(args).slice(1)) journal.link(operandsOf(args)[0].value, value);
  if (name === 'dd') return copiedBlocks(args, read, scope, shell);
  // They put endings of their own to the last name.
  if (/^c?split$/.test(name)) journal.write(concat(args[args.length - 1]?.value ?? ['x'], ['*']), mixed(read), true, scope.line);
  else if (!READERS.has(name)) rewrite(args, concat(read, readByCode(words, reading, scope)), scope, shell);
  if (reading.command.prints === 'input') return concat(filtered(name, args, concat(read, readByCode(words, reading, scope))), keeper ? journal.keptBy(keeper) : NOTHING);
  if (reading.roles.some((role) => codeOf(role) !== undefined) || reading.stdin !== undefined) return labelled(printedByCode(words, reading, { ...scope, input: read }), journal.fresh('printed'));
  if (reading.command.prints === 'nothing') return keeper && !isHashOnly(reading.label, args) ? concat(unknown(journal.fresh(keeper === 'files' ? LISTED : 'printed')), journal.keptBy(keeper)) : unknown(journal.fresh('printed'));
  const all = concat(...args.map(({ value }) => value), read);
  return reading.known || !isTainted(all) ? unknown(journal.fresh('printed')) : foreign(sourcesIn(all));
}

/** What `date` prints: the day that it is asked about it writes in signs of its own. */
function isFormat(args: readonly Argument[], at: number): boolean {
  const [first] = args[at].value;
  return typeof first === 'string' ? first.startsWith('+') : !/^(?:-\w*[drf]|--(?:date|reference|file))$/.test(textOf(args[at - 1]?.value ?? NOTHING) ?? '');
}

/** Commands that make names of files, or list them; and git, which keeps what it is told. */
const OF_FILES = new Set('touch mkdir ln cp mv install tar unzip rsync split csplit mktemp ls dir vdir find fd fdfind tree readlink realpath stat du basename'.split(' '));

function keeperOf(name: string): Keeper | undefined {
  return name === 'git' ? 'git' : OF_FILES.has(name) ? 'files' : undefined;
}

/** Whether git prints nothing but names of commits, which nobody chooses. */
function isHashOnly(label: string, args: readonly Argument[]): boolean {
  const words = args.map(({ value }) => outlineOf(value, '\0'));
  if (/^git (?:rev-parse|rev-list|merge-base|hash-object|write-tree|commit-tree|ls-remote)$/.test(label)) return !words.some((word) => /^--(?:abbrev-ref|symbolic|format|pretty|show-toplevel)/.test(word));
  return words.some((word) => /^--(?:format|pretty)=(?:format:)?(?:%[HhTtPp]|%[ac][tisI]|[\w .:,-])*$/.test(word));
}

/** Two texts of which nothing is known are not the same. */
function labelled(value: Value, label: string): Value {
  return isTainted(value) ? value : unknown(label);
}

function printf(args: readonly Argument[], scope: Scope, shell: Shell): Value {
  const options = args.findIndex(({ value }) => textOf(value) === '-v');
  if (options !== 0) return formatted(textOf(args[0]?.value ?? NOTHING) === '--' ? args.slice(1) : args);
  const name = args[1]?.value ?? NOTHING;
  if (isTainted(name)) shell.journal.code(name, 'name', scope.line);
  assign(textOf(name) ?? '', formatted(args.slice(2)), false, scope, shell);
  return NOTHING;
}

/** The files that a command reads, or what it is fed. */
function readBy(name: string, args: readonly Argument[], scope: Scope, { journal }: Shell): Value {
  const files = name === 'tee' ? [] : args.flatMap(({ value }): Value[] => {
    const content = /^(?:-|\/dev\/(?:stdin|fd\/0))$/.test(textOf(value) ?? '') ? scope.input ?? NOTHING : journal.content(value) ?? journal.alike(value) ?? journal.alike(value, true);
    return content ? [content] : [];
  });
  if (files.length > 0) return concat(...files);
  return name === 'cat' && operandsOf(args).length > 0 ? unknown(journal.fresh('file')) : scope.input ?? NOTHING;
}

/** These write to no file that they are given. */
const READERS = new Set(['grep', 'egrep', 'fgrep', 'rg', 'head', 'tail', 'wc', 'cut', 'tr', 'jq', 'awk', 'gawk', 'mawk', 'diff', 'cmp', 'comm', 'uniq', 'test', '[', 'stat', 'file', 'ls', 'rm', 'cd', 'mkdir', 'chmod', 'chown', 'touch', 'gh', 'git', 'curl', 'docker', 'kubectl', 'sha256sum', 'sha1sum', 'md5sum', 'base64', 'basename', 'dirname', 'realpath', 'readlink', 'rev', 'fold', 'fmt', 'nl', 'paste', 'column', 'less', 'more', 'read', 'mapfile', 'readarray', 'source', '.']);

/** Any other command may put what it reads into any file that it is given: `cp`, `install`, `ln -s`, `sort -o`. */
function rewrite(args: readonly Argument[], read: Value, { line }: Scope, { journal }: Shell): void {
  if (!isTainted(read)) return;
  for (const { value } of args) if (!isTainted(journal.content(value) ?? NOTHING) && !/^-/.test(outlineOf(value, '\0'))) journal.write(value, mixed(read), true, line);
}

/** `env`, `printenv`, `set` and `declare -p` alone print variables, those of the environment and all others. */
function environmentOf(name: string, args: readonly Argument[], { state }: Scope): Value | undefined {
  const operands = operandsOf(args).map(({ value }) => textOf(value) ?? '');
  const declares = /^(?:declare|typeset|export|readonly)$/.test(name);
  if (!(declares || /^(?:env|printenv|set)$/.test(name)) || (!declares && operands.length > 0)) return undefined;
  const names = operands.length > 0 ? operands : state.names();
  return concat(...names.flatMap((one): Value[] => {
    const value = state.read(one);
    return isTainted(value) ? [[declares ? `declare -- ${one}=` : `${one}=`], declares ? mixed(value, { form: 'bash' }) : value, ['\n']] : [];
  }));
}

/** `dd if=… of=…`. */
function copiedBlocks(args: readonly Argument[], read: Value, { line }: Scope, { journal }: Shell): Value {
  const given = (key: string): Value | undefined => args.map(({ value }) => behind(value, key)).find((value) => value !== undefined);
  const [from, to] = [given('if='), given('of=')];
  const text = (from && journal.content(from)) ?? read;
  if (!to) return text;
  journal.write(to, text, args.some(({ value }) => /append|notrunc/.test(textOf(value) ?? '')), line);
  return NOTHING;
}

function behind([first, ...rest]: Value, key: string): Value | undefined {
  return typeof first === 'string' && first.startsWith(key) ? concat([first.slice(key.length)], rest) : undefined;
}

function operandsOf(args: readonly Argument[]): readonly Argument[] {
  return args.filter(({ value }) => !/^-/.test(outlineOf(value, '\0')));
}
