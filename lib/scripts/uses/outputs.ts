import { assign } from './assignments';
import { printedByCode } from './foreign-code';
import { echoed, filtered, formatted } from './printed';
import { Argument, Scope, Shell } from './shell';
import { NOTHING, Value, concat, foreign, isTainted, outlineOf, sourcesIn, textOf, unknown } from './value';
import { codeOf } from '../commands/command-code';
import { CommandReading } from '../commands/read-command';
import { programName } from '../commands/table';

/** What a command prints, and what it writes to files that it is given. */
export function outputOf(written: string, words: readonly Argument[], reading: CommandReading, scope: Scope, shell: Shell): Value {
  const { journal } = shell;
  const name = programName(written);
  const args = words.slice(1);
  if (name === 'echo') return echoed(args, scope.escapes);
  if (name === 'printf') return printf(args, scope, shell);
  const read = readBy(name, args, scope, shell);
  if (name === 'cat') return read;
  if (name === 'tee') {
    for (const { value } of operandsOf(args)) journal.write(value, read, args.some(({ value: flag }) => /^-a|^--append/.test(textOf(flag) ?? '')), scope.line);
    return read;
  }
  if (name === 'dd') return copiedBlocks(args, read, scope, shell);
  if (name === 'cp' || name === 'mv') copy(args, scope, shell);
  if (reading.command.prints === 'input') return filtered(name, args, read);
  if (reading.roles.some((role) => codeOf(role) !== undefined)) return labelled(printedByCode(words, reading, { ...scope, input: read }), journal.fresh('printed'));
  if (reading.command.prints === 'nothing') return unknown(journal.fresh('printed'));
  const all = concat(...args.map(({ value }) => value), read);
  return reading.known || !isTainted(all) ? unknown(journal.fresh('printed')) : foreign(sourcesIn(all));
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
    const content = textOf(value) === '-' ? scope.input ?? NOTHING : journal.content(value);
    return content ? [content] : [];
  });
  if (files.length > 0) return concat(...files);
  return name === 'cat' && operandsOf(args).length > 0 ? unknown(journal.fresh('file')) : scope.input ?? NOTHING;
}

function copy(args: readonly Argument[], scope: Scope, { journal }: Shell): void {
  const [from, to] = operandsOf(args);
  const written = from && journal.content(from.value);
  if (written && to) journal.write(to.value, written, false, scope.line);
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
