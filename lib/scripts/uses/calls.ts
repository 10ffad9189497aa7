import { BUILTINS, withAssigned, declaredWord } from './builtins';
import { foreignCode } from './foreign-code';
import { changesWhatRuns } from './loaders';
import { echoed, filtered, formatted } from './printed';
import { Argument, Scope, Shell, within } from './shell';
import { NOTHING, Value, concat, either, foreign, isTainted, mixed, outlineOf, sourcesIn, textOf, trimmed, unknown } from './value';
import { codeOf } from '../commands/command-code';
import { Language } from '../commands/language';
import { CommandReading, UNKNOWN, readCommand } from '../commands/read-command';
import { programName } from '../commands/table';

/** Functions that call each other more often than that are odd, or go in a circle. */
const DEEPEST = 12;

/** Follows what commands do with their words. */
export class Calls {
  public constructor(private readonly shell: Shell) {}

  public call(words: readonly Argument[], scope: Scope): Value {
    const [first, ...args] = words;
    if (!first || !this.shell.journal.step()) return NOTHING;
    const name = textOf(first.value);
    if (name === undefined) return this.nameless(first.value, words, args, scope);
    const body = scope.state.functions.get(name);
    if (body) return this.function(body, args, scope);
    const reading = readCommand(words.map(({ value }) => outlineOf(value, UNKNOWN)));
    this.judge(words, reading, scope);
    if (name === '.' || name === 'source') return this.source(args, scope);
    const inner = this.inner(words, reading, scope);
    const builtin = BUILTINS.get(name)?.(args, scope, this.shell);
    const ran = this.code(words, reading, scope);
    return builtin ?? ran ?? inner ?? this.printed(name, words, reading, scope);
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
    words.forEach(({ value, split }, i) => {
      if (!isTainted(value) || reading.inner.some(({ from, to }) => i >= from && i < to)) return;
      const role = roles[i];
      const language = codeOf(role);
      const start = value[0];
      const begins = typeof start !== 'string';
      if (language && !runsInOrder(language)) {this.found(value, language, scope);} else if (language) {return;} else if (role === 'program') {journal.chooses(value, `the program or file that '${label}' runs`, scope.line);} else if (role === 'chosen' && begins) {journal.chooses(value, `what '${label}' takes and runs`, scope.line);} else if (role === 'assignment') {this.assignment(value, scope);} else if (role === 'setting') {this.setting(value, label, scope);} else if (role === 'unclear' || role === undefined) {journal.unclear(value, unknownOption === undefined ? 'command' : 'option', unclearWords(label, known, unknownOption), scope.line);} else if (reading.command.dash && i < reading.dashes && (split || (begins && !isOptionValue(words, i, reading)))) {
        const blanks = split && !begins;
        journal.unclear(value, split ? 'split' : 'dash', split ? `words without quotes, among which may be options of '${label}' that run code` : `an argument of '${label}' that may begin with a dash, as its options do that run code`, scope.line, blanks);
      }
    });
    const input = scope.input ?? NOTHING;
    if (!known && isTainted(input)) journal.unclear(input, 'command', `the input of the command '${label}', which Slipway does not know`, scope.line);
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
    const runs = /^(?:alias\.|core\.(?:sshcommand|pager|editor|hookspath|fsmonitor|askpass|gitproxy|attributesfile)|.*\.(?:textconv|command|driver|clean|smudge|process|helper|program|cmd|path|extdiff|tool|external)\b|pager\.|diff\.external|sequence\.|protocol\.|include|init\.templatedir|uploadpack|url\.|remote\..*\.(?:uploadpack|receivepack|proxy|vcs)|(?:proxy|local|remote|knownhosts)command|.*libraryprovider|.*include)/i.test(key);
    if (typeof first !== 'string' || runs || !/[= ]/.test(key) || !/^(?:git|ssh|scp|sftp)/.test(label)) this.shell.journal.chooses(value, `a setting of '${label}' that may name a program`, scope.line);
  }

  /** Commands among the words. */
  private inner(words: readonly Argument[], reading: CommandReading, scope: Scope): Value | undefined {
    const assigned = words.filter((_, i) => reading.roles[i] === 'assignment' && (reading.inner[0]?.from ?? -1) > i).flatMap(({ value }) => {
      const [first] = value;
      return typeof first === 'string' && /^\w+=/.test(first) ? [declaredWord(value, scope, this.shell)!] : [];
    });
    if (reading.inner.length === 0) return reading.command.feeds && reading.label !== 'parallel' ? filtered('xargs', [], scope.input ?? NOTHING) : undefined;
    return withAssigned(assigned, scope, this.shell, () => concat(...reading.inner.map(({ from, to }) => {
      const inner = words.slice(from, to);
      return reading.command.feeds ? this.fed(words, inner, reading, scope) : this.shell.call(inner, scope);
    })));
  }

  /** `xargs` puts what it reads behind the words, or in the place of a word. */
  private fed(words: readonly Argument[], inner: readonly Argument[], { roles }: CommandReading, scope: Scope): Value {
    const input = mixed(trimmed(scope.input ?? NOTHING), { oneLine: true });
    const options = words.slice(1, words.length - inner.length).map(({ value }) => textOf(value) ?? '');
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
      return this.shell.evaluate(code, language, reading.label === 'eval' ? scope : within(scope, { state: scope.state.copy(args) }), reading.label === 'eval' ? undefined : args);
    }
    if (stdin === 'shell' || stdin === 'remote') {
      return this.shell.evaluate(input, stdin, within(scope, { state: scope.state.copy(), input: NOTHING }), words.slice(1).map(({ value }) => value).filter((value) => !/^-/.test(outlineOf(value, '\0'))));
    }
    if (stdin && isTainted(input)) this.found(input, stdin, scope);
    foreignCode(words, reading, scope, this.shell);
    return this.file(words, reading, scope);
  }

  /** A file that was written before, and is run now. */
  private file(words: readonly Argument[], { roles, label, known }: CommandReading, scope: Scope): Value | undefined {
    const at = known ? roles.indexOf('program') : 0;
    if (at < 0) return undefined;
    const written = this.shell.journal.content(words[at].value);
    const args = words.slice(at + 1).map(({ value }) => value);
    if (!written) return undefined;
    if (!known || /^(?:ba|da|z|k|a)?sh$/.test(label)) return this.shell.evaluate(written, 'shell', within(scope, { state: scope.state.copy(args) }), args);
    this.shell.journal.code(written, 'other', scope.line);
    return undefined;
  }

  private source([file, ...args]: readonly Argument[], scope: Scope): Value {
    if (!file) return NOTHING;
    const isInput = /^\/dev\/(?:stdin|fd\/0)$/.test(textOf(file.value) ?? '');
    const written = isInput ? scope.input : this.shell.journal.content(file.value);
    return written ? this.shell.evaluate(written, 'shell', scope, args.length > 0 ? args.map(({ value }) => value) : undefined) : NOTHING;
  }

  /** What a command prints. */
  private printed(written: string, words: readonly Argument[], { command, known }: CommandReading, scope: Scope): Value {
    const { journal } = this.shell;
    const name = programName(written);
    const args = words.slice(1);
    if (name === 'echo') return echoed(args, scope.escapes);
    if (name === 'printf') return this.printf(args, scope);
    const read = this.read(name, args, scope);
    if (name === 'cat') return read;
    if (name === 'tee') {
      for (const { value } of args.filter((arg) => !/^-/.test(outlineOf(arg.value, '\0')))) journal.write(value, read, args.some(({ value: flag }) => /^-a|^--append/.test(textOf(flag) ?? '')), scope.line);
      return read;
    }
    if (name === 'cp' || name === 'mv') this.copy(args, scope);
    if (command.prints === 'input') return filtered(name, args, read);
    if (command.prints === 'nothing') return unknown(journal.fresh('printed'));
    const all = concat(...args.map(({ value }) => value), read);
    return known || !isTainted(all) ? unknown(journal.fresh('printed')) : foreign(sourcesIn(all));
  }

  private printf(args: readonly Argument[], scope: Scope): Value {
    const options = args.findIndex(({ value }) => textOf(value) === '-v');
    if (options !== 0) return formatted(textOf(args[0]?.value ?? NOTHING) === '--' ? args.slice(1) : args);
    const name = args[1]?.value ?? NOTHING;
    if (isTainted(name)) this.shell.journal.code(name, 'name', scope.line);
    scope.state.assign(textOf(name) ?? '', formatted(args.slice(2)));
    return NOTHING;
  }

  /** The files that a command reads, or what it is fed. */
  private read(name: string, args: readonly Argument[], scope: Scope): Value {
    const files = name === 'tee' ? [] : args.flatMap(({ value }): Value[] => {
      const content = textOf(value) === '-' ? scope.input ?? NOTHING : this.shell.journal.content(value);
      return content ? [content] : [];
    });
    if (files.length > 0) return concat(...files);
    const operands = args.filter(({ value }) => !/^-/.test(outlineOf(value, '\0')));
    return name === 'cat' && operands.length > 0 ? unknown(this.shell.journal.fresh('file')) : scope.input ?? NOTHING;
  }

  private copy(args: readonly Argument[], scope: Scope): void {
    const [from, to] = args.filter(({ value }) => !/^-/.test(outlineOf(value, '\0')));
    const written = from && this.shell.journal.content(from.value);
    if (written && to) this.shell.journal.write(to.value, either(written, written), false, scope.line);
  }
}

/** These are followed as code, in which a value may stand in quotes. */
function runsInOrder(language: Language): boolean {
  return language === 'shell' || language === 'remote';
}

function unclearWords(label: string, known: boolean, unknownOption: string | undefined): string {
  if (unknownOption !== undefined) return `an argument of '${label}' behind the option '${unknownOption}', which Slipway does not know`;
  return known ? `an argument that '${label}' hands to what it runs` : `an argument of the command '${label}', which Slipway does not know`;
}

/** Behind an option that takes it, a word is no option. */
function isOptionValue(words: readonly Argument[], index: number, { command }: CommandReading): boolean {
  const before = textOf(words[index - 1]?.value ?? NOTHING) ?? '';
  return before.startsWith('-') && Object.keys(command.options ?? {}).some((name) => before === name || (/^-\w+$/.test(before) && name.length === 2 && before.endsWith(name[1])));
}

function joinedBy(pieces: readonly (Value | string)[], separator: Value): Value {
  return concat(...pieces.flatMap((piece, i) => [...i > 0 ? [separator] : [], typeof piece === 'string' ? [piece] : piece]));
}
