import { Command, Role } from './command';
import { namesProgram } from './git-settings';
import { Language, CODE_CONTEXT } from './language';
import { commandOf, isInterpreter, programName } from './table';

/** Stands in a word for what is not known of it, as the value of a variable. */
export const UNKNOWN = '\u0000';

/** A command among the words of another one. */
export interface Inner {
  readonly from: number;
  readonly to: number;
  /** The word that has its name, where it does not stand before its arguments, and where in it: `--entrypoint=sh`. */
  readonly entry?: { readonly at: number; readonly start: number };
}

/** What a command does with its words. */
export interface CommandReading {
  /** The program and what is asked of it: `docker exec`. */
  readonly label: string;
  /** False for a program that no table has. */
  readonly known: boolean;
  readonly roles: readonly Role[];
  /** The commands among its words, which have roles of their own. */
  readonly inner: readonly Inner[];
  /** The language in which its standard input is run. */
  readonly stdin?: Language;
  /** An option that is not known, so that nothing behind it is. */
  readonly unknownOption?: string;
  /** Options end at this word. */
  readonly dashes: number;
  readonly command: Command;
}

/** Commands in commands in commands: nobody nests them deeper. */
const DEEPEST = 30;

/**
 * Reads the words of a command as its program reads them. They come without their quotes.
 *
 * @param depth how many commands are around it
 * @throws RangeError when commands are nested too deeply, as the parser does
 */
export function readCommand(words: readonly string[], depth = 0): CommandReading {
  if (depth > DEEPEST) throw new RangeError('commands are nested too deeply');
  const command = commandOf(words[0] ?? '');
  if (command) return new Reader(words, command, depth).read();
  return { label: words[0] ?? '', known: false, roles: words.map((_, i) => (i === 0 ? 'data' : 'unclear')), inner: [], dashes: words.length, command: {} };
}

class Reader {
  private readonly roles: Role[] = ['data'];
  private readonly inner: Inner[] = [];
  private entry?: Inner['entry'];
  /** What the first command among the words runs of its standard input. */
  private innerStdin?: Language;
  private label: string;
  private operands: readonly Role[];
  private count = 0;
  private open = true;
  private dashes: number;
  private instead = false;
  private runsOperand = false;
  private unknownOption?: string;
  private at = 1;
  private subcommand = false;
  private fed = false;
  /** The operand that is code, unless an option gives other code. */
  private code = -1;

  public constructor(private readonly words: readonly string[], private command: Command, private readonly depth: number) {
    this.label = programName(words[0]);
    this.operands = command.operands ?? ['data'];
    this.dashes = words.length;
  }

  public read(): CommandReading {
    const { words } = this;
    while (this.at < words.length) {
      const word = words[this.at];
      if (this.open && word === '--') this.endOptions();
      else if (this.open && this.isOption(word)) this.option(word);
      else this.operand(word);
    }
    const unknownOption = this.unknownOption;
    return { label: this.label, known: true, roles: this.roles, inner: this.inner, stdin: this.stdin(), unknownOption, dashes: this.dashes, command: this.command };
  }

  private endOptions(): void {
    const { behindDashes } = this.command;
    this.take('data');
    this.open = false;
    this.dashes = this.at;
    if (behindDashes === undefined) return;
    this.operands = [behindDashes];
    this.count = 0;
  }

  private isOption(word: string): boolean {
    if (this.command.style === 'slash') return /^[-/]./.test(word);
    return (/^-./.test(word) || (/^\+[a-zA-Z]/.test(word) && this.command.flags?.includes('+') === true)) && !(word === '-' || word.startsWith(UNKNOWN));
  }

  private option(word: string): void {
    const { style, anyCase } = this.command;
    const written = anyCase ? word.toLowerCase() : word;
    const name = /^[^=]*/.exec(written)![0];
    if (this.mode(written)) return this.take('data');
    const options = this.command.options ?? {};
    if (Object.hasOwn(options, written)) return this.taking(written, undefined);
    if (name !== written && Object.hasOwn(options, name) && (word.startsWith('--') || style === 'words')) return this.taking(name, this.at);
    if (word.startsWith('--')) return this.long(name, name !== written);
    if (style === 'words' || style === 'slash') return this.take('data');
    this.cluster(word);
  }

  /** A long option that takes nothing, as far as is known. */
  private long(name: string, hasValue: boolean): void {
    const isFlag = this.isFlag(name);
    if (!isFlag && this.command.takesByDefault && !hasValue) {
      this.take('data');
      return this.take('data');
    }
    if (!isFlag && this.command.flags !== undefined && !this.command.takesByDefault) this.unknownOption ??= name;
    this.take(isFlag || this.command.flags === undefined || this.command.takesByDefault ? 'data' : 'unclear');
  }

  private cluster(word: string): void {
    const sign = word[0];
    const pending: string[] = [];
    for (let i = 1; i < word.length; i++) {
      const name = sign + word[i];
      if (!/[A-Za-z0-9]/.test(word[i])) break;
      if (Object.hasOwn(this.command.options ?? {}, name)) {
        if (!this.command.looseClusters) return this.taking(name, i + 1 < word.length ? this.at : undefined);
        pending.push(name);
      } else if (!this.mode(name) && !this.isFlag(name) && this.command.flags !== undefined) {
        this.unknownOption ??= name;
      }
    }
    this.take('data');
    for (const name of pending) this.value(name, 0);
  }

  private isFlag(name: string): boolean {
    return this.command.flags?.split(' ').includes(name) === true;
  }

  private mode(name: string): boolean {
    const { modes = {} } = this.command;
    if (!Object.hasOwn(modes, name)) return false;
    this.operands = modes[name];
    this.count = 0;
    // To these all that follows is code.
    if (this.command.style === 'words' || this.command.style === 'slash') this.open = false;
    return true;
  }

  /** @param attached the word that holds the argument as well */
  private taking(name: string, attached: number | undefined): void {
    const taken = this.command.options![name];
    const roles = typeof taken === 'string' ? [taken] : taken;
    if (this.command.instead?.includes(name)) this.givenOtherwise();
    const ends = this.command.last?.includes(name) === true;
    if (ends) this.instead = true;
    if (roles[0] === 'entry') this.entry = attached === undefined ? { at: this.at + 1, start: 0 } : { at: attached, start: name.length + 1 };
    if (attached !== undefined) {
      this.take(roles[0] === 'command' || roles[0] === 'commands' ? 'unclear' : roles[0]);
    } else {
      this.take('data');
      for (const i of roles.keys()) this.value(name, i);
    }
    if (!ends) return;
    this.open = false;
    this.operands = ['data'];
  }

  private givenOtherwise(): void {
    this.instead = true;
    if (this.code > 0) this.roles[this.code] = 'data';
  }

  private value(name: string, index: number): void {
    if (this.at >= this.words.length) return;
    const taken = this.command.options![name];
    const role = typeof taken === 'string' ? taken : taken[index];
    if (role === 'program' && isInput(this.words[this.at])) this.fed = true;
    this.role(role);
  }

  private operand(word: string): void {
    const { assigns, subcommands, style, operands } = this.command;
    if (assigns && this.count === 0 && new RegExp(`^[A-Za-z_${UNKNOWN}][\\w${UNKNOWN}]*=`).test(word)) return this.take('assignment');
    if (subcommands && !this.subcommand) {
      this.subcommand = true;
      const next = Object.hasOwn(subcommands, word) ? subcommands[word] : subcommands['*'];
      if (next) return this.enter(next, word);
    }
    // What is run was given by an option: no operand is code.
    const list = this.instead && operands && this.operands === operands ? operands.slice(1) : this.operands;
    const role = list.length === 0 ? 'data' : list[Math.min(this.count, list.length - 1)];
    this.count++;
    if (style === 'leading' && role !== 'assignment') {
      this.open = false;
      this.dashes = Math.min(this.dashes, this.at + 1);
    }
    // `python3 -` and `bash /dev/stdin` run what they are fed.
    if (role === 'program' && isInput(word)) {
      this.fed = true;
      this.operands = ['data'];
      return this.take('data');
    }
    this.runsOperand ||= role !== 'data';
    if (this.count === 1 && this.operands === operands && role !== 'command') this.code = this.at;
    this.role(role);
  }

  private enter(next: Command, word: string): void {
    if (!word.includes(UNKNOWN)) this.label += ` ${word}`;
    this.take(word.startsWith(UNKNOWN) ? 'unclear' : 'data');
    this.command = inherited(this.command, next);
    this.operands = this.command.operands ?? ['data'];
    this.subcommand = false;
  }

  private role(role: Role): void {
    if (role === 'value') return this.take(namesProgram(this.words[this.at - 1]) ? 'shell' : 'data');
    if (role !== 'command' && role !== 'commands') return this.take(this.unknownOption === undefined ? role : sure(role));
    const from = this.unknownOption === undefined ? this.at : this.words.findIndex((word, i) => i >= this.at && isInterpreter(word));
    const end = role === 'command' ? -1 : this.words.findIndex((word, i) => i > this.at && (word === ';' || word === '+'));
    const to = end < 0 ? this.words.length : end;
    this.runsOperand = true;
    while (this.at < (from < 0 ? to : from)) this.take('unclear');
    if (from < 0) return;
    const { entry } = this;
    this.inner.push({ from, to, ...(entry ? { entry } : {}) });
    const named = entry ? [this.words[entry.at].slice(entry.start), ...this.words.slice(from, to)] : this.words.slice(from, to);
    const reading = readCommand(named, this.depth + 1);
    // Read once: each command among them would double the work.
    if (this.inner.length === 1) this.innerStdin = reading.stdin;
    for (const innerRole of reading.roles.slice(entry ? 1 : 0)) this.take(innerRole);
  }

  private take(role: Role): void {
    this.roles[this.at++] = role;
  }

  private stdin(): Language | undefined {
    const { stdin } = this.command;
    if (this.inner.length > 0) return this.command.feeds ? undefined : this.innerStdin;
    if (/^(?:source|\.)$/.test(this.words[0])) return /^\/dev\/(?:stdin|fd\/0)$/.test(this.words[1] ?? '') ? 'shell' : undefined;
    if (this.fed) return stdin ?? codeIn(this.command) ?? 'other';
    if (stdin === undefined) return undefined;
    const remote = this.roles.indexOf('remote');
    if (stdin === 'remote' && remote > 0) return readCommand(this.words.slice(remote).join(' ').split(/\s+/), this.depth + 1).stdin && 'remote';
    return this.instead || this.runsOperand ? undefined : stdin;
  }
}

/** How a program is told to read its standard input. */
function isInput(word: string): boolean {
  return /^(?:-|\/dev\/(?:stdin|fd\/0)|\/proc\/self\/fd\/0)$/.test(word);
}

/** The language of the code that a program takes as its operand. */
function codeIn({ operands = [] }: Command): Language | undefined {
  return Object.hasOwn(CODE_CONTEXT, operands[0] ?? '') ? operands[0] as Language : undefined;
}

const INHERITED = new WeakMap<Command, Map<Command, Command>>();

/** A subcommand takes the options of its command as well. Made once: the same commands are read over and over. */
function inherited(command: Command, next: Command): Command {
  let known = INHERITED.get(command);
  if (!known) INHERITED.set(command, (known = new Map()));
  let found = known.get(next);
  if (!found) {
    const { options, prints, style, operands } = command;
    found = { prints, operands, ...(style === 'words' ? { style } : {}), ...next, options: { ...options, ...next.options } };
    known.set(next, found);
  }
  return found;
}

/** Behind an option that is not known, only code is sure to be what it seems. */
function sure(role: Role): Role {
  return Object.hasOwn(CODE_CONTEXT, role) ? role : 'unclear';
}
