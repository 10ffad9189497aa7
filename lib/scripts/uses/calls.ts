import { declaredWord, withAssigned } from './assignments';
import { BUILTINS } from './builtins';
import { foreignCode, runFile } from './foreign-code';
import { changesWhatRuns } from './loaders';
import { makefiles } from './makefiles';
import { outputOf } from './outputs';
import { filtered } from './printed';
import { Argument, Scope, Shell, within } from './shell';
import { LISTED, NOTHING, Value, concat, isTainted, mixed, outlineOf, textOf, trimmed, unknown } from './value';
import { codeOf } from '../commands/command-code';
import { namesProgram } from '../commands/git-settings';
import { Language } from '../commands/language';
import { CommandReading, UNKNOWN, readCommand } from '../commands/read-command';
import { programName } from '../commands/table';

/** Functions that call each other more often than that are odd, or go in a circle. */
const DEEPEST = 12;

/** Follows what commands do with their words. */
export class Calls {
  public constructor(private readonly shell: Shell) {}

  public call(given: readonly Argument[], scope: Scope): Value {
    const words = unpacked(given);
    const [first, ...args] = words;
    if (!first || !this.shell.journal.step()) return NOTHING;
    this.shell.journal.runs(words.map(({ value }) => value));
    const name = textOf(first.value);
    if (name === undefined) return this.nameless(first.value, words, args, scope);
    const body = scope.state.functions.get(name);
    if (body) return this.function(body, args, scope);
    const reading = readCommand(words.map(({ value }) => outlineOf(value, UNKNOWN)));
    this.judge(words, reading, scope);
    if (name === '.' || name === 'source') return this.source(args, scope);
    const inner = this.inner(words, reading, scope);
    scope.state.last = words[words.length - 1].value;
    // `set` alone prints all variables.
    const builtin = name === 'set' && args.length === 0 ? undefined : BUILTINS.get(name)?.(args, scope, this.shell);
    const ran = this.code(words, reading, scope);
    return builtin ?? ran ?? inner ?? outputOf(name, words, reading, scope, this.shell);
  }

  /** The name of the command is not known. */
  private nameless(name: Value, words: readonly Argument[], args: readonly Argument[], scope: Scope): Value {
    const { journal } = this.shell;
    if (isTainted(name)) journal.chooses(name, 'the name of a command', scope.line);
    const written = journal.content(name);
    if (written) this.shell.evaluate(written, 'shell', scope, args.map(({ value }) => value));
    const given = concat(...args.map(({ value }) => value), scope.input ?? NOTHING);
    // Code that was put together is told of as a whole.
    if (isTainted(given) && !scope.marks) journal.unclear(given, 'command', 'what a command gets whose name is not known', scope.line);
    return mixed(concat(...words.map(({ value }) => value), scope.input ?? NOTHING));
  }

  private function(body: Parameters<Shell['run']>[0], args: readonly Argument[], scope: Scope): Value {
    if (scope.depth > DEEPEST) return NOTHING;
    const before = scope.state.positional;
    scope.state.positional = args.map(({ value }) => value);
    const printed = this.shell.run(body, within(scope, { depth: scope.depth + 1 }));
    scope.state.positional = before;
    // What returns from a function goes on behind it.
    scope.state.ended = false;
    return printed;
  }

  /** Says of every word that is not data what it is. */
  private judge(words: readonly Argument[], reading: CommandReading, scope: Scope): void {
    const { journal } = this.shell;
    const { roles, label, known, unknownOption } = reading;
    words.forEach(({ value }, i) => {
      if (!isTainted(value) || reading.inner.some(({ from, to }) => i >= from && i < to)) return;
      const role = roles[i];
      const language = codeOf(role);
      const begins = typeof value[0] !== 'string';
      if (language && !runsInOrder(language)) this.found(value, language, scope);
      else if (language) return;
      else if (role === 'program' || role === 'entry') journal.chooses(value, `the program or file that '${label}' runs`, scope.line);
      else if (role === 'chosen' && begins) journal.chooses(value, `what '${label}' takes and runs`, scope.line);
      else if (role === 'assignment') this.assignment(value, scope);
      else if (role === 'setting') this.setting(value, label, scope);
      else if (role === 'unclear' || role === undefined) journal.unclear(value, unknownOption === undefined ? 'command' : 'option', unclearWords(label, known, unknownOption), scope.line);
      else this.data(words, i, reading, scope);
    });
    const input = scope.input ?? NOTHING;
    if (!known && isTainted(input)) journal.unclear(input, 'command', `the input of the command '${label}', which Slipway does not know`, scope.line);
  }

  /** What is data where it stands, may stand elsewhere: behind a dash, or with blanks in it. */
  private data(words: readonly Argument[], at: number, reading: CommandReading, { line }: Scope): void {
    const { journal } = this.shell;
    const { value, split } = words[at];
    const begins = typeof value[0] !== 'string';
    const { label, command, dashes, roles } = reading;
    const options = command.dash === true && at < dashes;
    if (split && (options || roles.some((role, i) => i > at && role !== 'data'))) journal.unclear(value, 'split', `words without quotes, among which may be ${options ? `options of '${label}' that run code` : `what '${label}' runs`}`, line, !(options && begins));
    else if (options && begins && !isOptionValue(words, at, reading)) journal.mayBeOption(value, `an argument of '${label}' that may begin with a dash, as its options do that run code`, line);
  }

  private found(value: Value, language: Language, scope: Scope): void {
    // Escaped for a replacement, which ends with the sign that it began with.
    const before = (at: number) => outlineOf(value.slice(0, at), '');
    const harmful = value.filter((piece, i) => typeof piece === 'string' || !(piece.form === 'sed' && language === 'sed' && piece.label?.includes(/.*(?<![\w\\])s([^\w\s\\])/.exec(before(i))?.[1] ?? '\n')));
    this.shell.journal.code(harmful, language, scope.line);
  }

  private assignment(value: Value, scope: Scope): void {
    const declared = declaredWord(value, scope, this.shell);
    if (declared && changesWhatRuns(declared.name)) this.shell.journal.chooses(value, `the variable ${declared.name}, from which programs take what they run`, scope.line);
  }

  /** `git -c key=value`, `ssh -o Key=value`. */
  private setting(value: Value, label: string, scope: Scope): void {
    const [first] = value;
    const key = typeof first === 'string' ? first : '';
    if (typeof first !== 'string' || namesProgram(key) || !/[= ]/.test(key) || !/^(?:git|ssh|scp|sftp)/.test(label)) this.shell.journal.chooses(value, `a setting of '${label}' that may name a program`, scope.line);
  }

  /** Commands among the words. */
  private inner(words: readonly Argument[], reading: CommandReading, scope: Scope): Value | undefined {
    const assigned = words.filter((_, i) => reading.roles[i] === 'assignment' && (reading.inner[0]?.from ?? -1) > i).flatMap(({ value }) => {
      const [first] = value;
      return typeof first === 'string' && /^\w+=/.test(first) ? [declaredWord(value, scope, this.shell)!] : [];
    });
    if (reading.inner.length === 0) return reading.command.feeds && reading.label !== 'parallel' ? filtered('xargs', [], scope.input ?? NOTHING) : undefined;
    return withAssigned(assigned, scope, this.shell, () => concat(...reading.inner.map(({ from, to, entry }) => {
      const inner = [...entry ? [named(words[entry.at], entry.start)] : [], ...words.slice(from, to)].map((word) => (/^find$|^fd/.test(reading.label) ? this.listed(word) : word));
      return reading.command.feeds ? this.fed(words, inner, reading, scope) : this.shell.call(inner, scope);
    })));
  }

  /** `{}` becomes the name of a file. */
  private listed({ value, split }: Argument): Argument {
    return { split, value: concat(...value.map((piece): Value => (typeof piece === 'string' ? joinedBy(piece.split('{}'), concat(unknown(LISTED), this.shell.journal.keptBy('files'))) : [piece]))) };
  }

  /** `xargs` puts what it reads behind the words, or in the place of a word. */
  private fed(words: readonly Argument[], inner: readonly Argument[], { roles }: CommandReading, scope: Scope): Value {
    const options = words.slice(1, words.length - inner.length).map(({ value }) => textOf(value) ?? '');
    const listed = options.findIndex((word) => /^(?:-a|--arg-file)$/.test(word));
    const input = mixed(trimmed((listed < 0 ? undefined : this.shell.journal.content(words[listed + 2].value)) ?? scope.input ?? NOTHING), { oneLine: true });
    const at = options.findIndex((word, i) => /^-I|^--replace|^-i/.test(word) && roles[i + 1] !== undefined);
    const mark = at < 0 ? undefined : options[at].replace(/^(?:-I|-i|--replace=?)/, '') || (options[at] === '-I' ? options[at + 1] : '{}');
    const without = within(scope, { input: NOTHING });
    if (mark === undefined || mark === '') return this.shell.call([...inner, { value: input, split: true }], without);
    return this.shell.call(inner.map(({ value, split }) => ({ split, value: concat(...value.map((piece) => (typeof piece === 'string' ? joinedBy(piece.split(mark), input) : [piece]))) })), without);
  }

  /** Words that are code, and input that is run. */
  private code(words: readonly Argument[], reading: CommandReading, scope: Scope): Value | undefined {
    const { roles, stdin } = reading;
    if (reading.inner.length > 0) return undefined;
    const input = scope.input ?? NOTHING;
    const first = roles.findIndex((role) => role === 'remote' || codeOf(role) === 'shell');
    if (first > 0) {
      const language = codeOf(roles[first])!;
      const several = /^(?:eval|ssh|watch|parallel|mosh|heroku|rush)/.test(reading.label);
      const code = several ? joinedBy(words.slice(first).map(({ value }) => value), [' ']) : words[first].value;
      const args = words.slice(first + 2).map(({ value }) => value);
      const state = reading.label === 'eval' ? scope.state : scope.state.copy(args);
      if (reading.label !== 'eval' && words[first + 1]) state.assign('0', words[first + 1].value);
      return this.shell.evaluate(code, language, within(scope, { state }), reading.label === 'eval' ? undefined : args);
    }
    if (stdin === 'shell' || stdin === 'remote') {
      // `--rcfile`
      this.file(words, reading, scope);
      return this.shell.evaluate(input, stdin, within(scope, { state: scope.state.copy(), input: NOTHING }), words.slice(1).map(({ value }) => value).filter((value) => !/^-/.test(outlineOf(value, '\0'))));
    }
    if (stdin && isTainted(input)) this.found(input, stdin, scope);
    foreignCode(words, reading, scope, this.shell);
    makefiles(words, reading, scope, this.shell);
    return this.file(words, reading, scope);
  }

  /** A file that was written before, and is run now. */
  private file(words: readonly Argument[], { roles, label, known, command: { stdin, operands } }: CommandReading, scope: Scope): Value | undefined {
    const { journal } = this.shell;
    const shell = !known || /^(?:ba|da|z|k|a)?sh$/.test(label);
    for (const [at, { value }] of words.entries()) {
      const runs = known ? roles[at] === 'program' : at === 0;
      const path = label === 'run-parts' ? concat(value, ['/*']) : value;
      const written = runs ? journal.content(path) ?? journal.content(concat(path, ['/__main__.py'])) ?? journal.alike(path) : roles[at] === 'unclear' ? journal.content(value) : undefined;
      if (!written) continue;
      const args = words.slice(at + 1).map((word) => word.value);
      const interpreter = known ? [] : interpreterIn(written);
      if (interpreter.length > 0) return this.shell.call([...interpreter, ...words], scope);
      if (runs && shell) return this.shell.evaluate(written, 'shell', within(scope, { state: scope.state.copy(args) }), args);
      if (runs) runFile(written, stdin ?? codeOf(operands?.[0]) ?? 'other', args, label, scope, this.shell);
      else journal.unclear(written, 'command', `a file that '${label}' gets`, scope.line);
    }
    return undefined;
  }

  private source([file, ...args]: readonly Argument[], scope: Scope): Value {
    if (!file) return NOTHING;
    const isInput = /^\/dev\/(?:stdin|fd\/0)$/.test(textOf(file.value) ?? '');
    const written = isInput ? scope.input : this.shell.journal.content(file.value) ?? this.shell.journal.alike(file.value);
    return written ? this.shell.evaluate(written, 'shell', scope, args.length > 0 ? args.map(({ value }) => value) : undefined) : NOTHING;
  }
}

/** Who runs a file by its first line, unless a shell does: `#!/usr/bin/env python3`. */
function interpreterIn(written: Value): readonly Argument[] {
  const [, line] = /^#!\s*(?:\S*\/env\s+(?:-S\s+)?)?([^\n\0]+)/.exec(outlineOf(written, '\0')) ?? [];
  const words = line?.trim().split(/\s+/) ?? [];
  return words.length === 0 || /^(?:ba|da|z|k|a)?sh$/.test(programName(words[0])) ? [] : words.map((word) => ({ value: [word], split: false }));
}

/** These are followed as code, in which a value may stand in quotes. */
function runsInOrder(language: Language): boolean {
  return language === 'shell' || language === 'remote';
}

function unclearWords(label: string, known: boolean, unknownOption: string | undefined): string {
  if (unknownOption !== undefined) return `an argument of '${label}' behind the option '${unknownOption}', which Slipway does not know`;
  return known ? `an argument that '${label}' hands to what it runs` : `an argument of the command '${label}', which Slipway does not know`;
}

/** The rest of a word, as in `--entrypoint=sh`. */
function named({ value: [first = '', ...rest] }: Argument, start: number): Argument {
  return { value: typeof first === 'string' ? concat([first.slice(start)], rest) : [first, ...rest], split: false };
}

/** `env -S 'bash -c' …`: the text becomes words. */
function unpacked(words: readonly Argument[]): readonly Argument[] {
  if (!/^g?env$/.test(programName(textOf(words[0]?.value ?? NOTHING) ?? ''))) return words;
  const at = words.findIndex(({ value }) => /^(?:-S|--split-string)/.test(textOf(value) ?? ''));
  if (at < 0) return words;
  const attached = textOf(words[at].value)!.replace(/^(?:-S|--split-string=?)/, '');
  const text = attached || textOf(words[at + 1]?.value ?? NOTHING);
  if (text === undefined) return words;
  const made = text.split(/\s+/).filter((word) => word !== '').map((word): Argument => ({ value: [word], split: false }));
  return [...words.slice(0, at), ...made, ...words.slice(at + (attached ? 1 : 2))];
}

/** Behind an option that takes it, a word is no option. */
function isOptionValue(words: readonly Argument[], index: number, { command }: CommandReading): boolean {
  const before = textOf(words[index - 1]?.value ?? NOTHING) ?? '';
  return before.startsWith('-') && Object.keys(command.options ?? {}).some((name) => before === name || (/^-\w+$/.test(before) && name.length === 2 && before.endsWith(name[1])));
}

function joinedBy(pieces: readonly (Value | string)[], separator: Value): Value {
  return concat(...pieces.flatMap((piece, i) => [...i > 0 ? [separator] : [], typeof piece === 'string' ? [piece] : piece]));
}
