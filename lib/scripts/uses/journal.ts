import { ranByName } from './code-files';
import { Unclear, Use } from './use';
import { Foreign, LISTED, NOTHING, Value, concat, foreign, isSurelyFrom, isTainted, keyOf, sourcesIn, sureIn } from './value';
import { CODE_CONTEXT, Language } from '../commands/language';

/** What was written to a file at once. */
export interface Written {
  readonly value: Value;
  readonly line: number;
}

/** Who keeps a text that it was given as an argument. */
export type Keeper = 'files' | 'git';

/** Descriptors, processes and the files of the runner belong to the step. */
export function isOwn(key: string): boolean {
  return /^\/dev\/|^\/proc\/|^\u0001(?:process#|printed|\$GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)\u0001)/.test(key);
}

/** The file in which a process finds its own environment. */
export const ENVIRONMENT = '/proc/self/environ';

/** Nobody writes so long a script; who makes one is told that it was not followed to its end. */
const MOST_STEPS = 40_000;

/** Nobody reads through more commands. */
const MOST_COMMANDS = 5_000;

/** A variable as it would be written; of what a command printed, only that it is unknown. */
function shown({ label = '' }: Foreign): string {
  const name = /^\$(\w+)$/.exec(label)?.[1];
  return name === undefined ? '${…}' : `\${${name}}`;
}

/** What is found out while a script is followed. */
export class Journal {
  private readonly found = new Map<string, Use>();
  private readonly files = new Map<string, readonly Written[]>();
  private readonly kept = new Set<string>();
  public readonly holders = new Map<string, Set<string>>();
  private readonly readers = new Map<string, (input: Value) => void>();
  private readonly ran = new Map<string, readonly string[]>();
  private readonly stored = new Map<string, ReadonlySet<Keeper>>();
  private readonly links = new Map<string, string>();
  private steps = 0;
  private made = 0;

  /** @param listsCommands whether somebody asks for all of them */
  public constructor(private readonly listsCommands = false) {}

  public get uses(): readonly Use[] {
    return [...this.found.values()];
  }

  /** The commands of the script in their order, each once, by their words as far as these are known. */
  public get commands(): readonly (readonly string[])[] {
    return [...this.ran.values()];
  }

  public runs(words: readonly Value[]): void {
    if (!this.listsCommands) return;
    const written = words.map((value) => value.map((piece) => (typeof piece === 'string' ? piece : shown(piece))).join(''));
    const key = written.join('\0');
    if (!this.ran.has(key) && this.ran.size < MOST_COMMANDS) this.ran.set(key, written);
  }

  /** Whether there is something left to spend. */
  public step(): boolean {
    return ++this.steps <= MOST_STEPS;
  }

  public code(value: Value, language: Language, line: number): void {
    this.note(value, { role: 'code', language, context: CODE_CONTEXT[language], line });
  }

  /** It chooses what runs, without being code. */
  public chooses(value: Value, context: string, line: number): void {
    this.note(value, { role: 'code', context, line });
  }

  public unclear(value: Value, why: Unclear, context: string, line: number, blanks = false): void {
    this.note(value, { role: 'unclear', why, context, line, ...(blanks ? { blanks } : {}) });
  }

  /** An argument that may begin with a dash. What stands behind other text is no beginning, unless that text is a dash. */
  public mayBeOption(value: Value, context: string, line: number): void {
    const known = value.findIndex((piece) => typeof piece === 'string');
    const begin = known < 0 || (value[known] as string).startsWith('-') ? value : value.slice(0, known);
    const [first, ...others] = begin;
    const asItIs = typeof first !== 'string' && first.form === 'raw' && first.from.length === 1 && first.label === `$${first.from[0]}`;
    this.note(asItIs ? [first] : begin, { role: 'unclear', why: 'dash', context, line, ...(asItIs ? { begins: true } : {}) });
    if (asItIs) this.note(others, { role: 'unclear', why: 'dash', context, line });
  }

  private note(value: Value, use: Omit<Use, 'variable'>): void {
    for (const variable of sourcesIn(value)) {
      const told = isSurelyFrom(value, variable) ? use : doubted(use);
      if (!told) continue;
      const key = [variable, told.role, told.language, told.context, told.line, told.begins].join('\0');
      if (!this.found.has(key)) this.found.set(key, { variable, ...told });
    }
  }

  /** A text that some part of the machine keeps, and from which it may come out again: `files` in the names of files, `git` in a repository. */
  public store(keeper: Keeper, value: Value): void {
    for (const source of sourcesIn(value)) this.stored.set(source, new Set([...this.stored.get(source) ?? [], keeper]));
  }

  /** What may come out of it: nobody knows whether it does. */
  public keptBy(keeper: Keeper): Value {
    const sources = [...this.stored].filter(([, keepers]) => keepers.has(keeper)).map(([source]) => source);
    return sources.length > 0 ? foreign(sources, { maybe: true }) : NOTHING;
  }

  public holds(name: string, value: Value): void {
    for (const source of sourcesIn(value)) {
      const names = this.holders.get(source) ?? new Set();
      this.holders.set(source, names.add(name));
    }
  }

  /** A name for something that has none: the file that `mktemp` makes, or what a process substitution is read from. */
  public fresh(kind: string): string {
    return `${kind}#${this.made++}`;
  }

  public write(path: Value, value: Value, appends: boolean, line: number): void {
    const key = fileOf(path);
    this.readers.get(key)?.(value);
    if (isTainted(value) && ranByName(key.replace(/\u0001[^\u0001]*\u0001/g, ''))) this.note(value, { role: 'unclear', why: 'file', context: `the file ${key.replace(/\u0001/g, '')}, from which programs take what they run`, line });
    const also = this.links.get(key);
    if (also !== undefined) this.add(also, value, true, line);
    this.add(key, value, appends, line);
  }

  private add(key: string, value: Value, appends: boolean, line: number): void {
    const before = this.files.get(key) ?? [];
    // What runs in a branch or in a loop may leave what was there.
    const kept = appends || before.some((one) => isTainted(one.value)) ? before : [];
    if (kept.length < 2_000) this.files.set(key, [...kept, { value, line }]);
  }

  public content(path: Value): Value | undefined {
    const key = fileOf(path);
    const written = this.files.get(key) ?? [...this.files].find(([name]) => name.endsWith('*') && key.startsWith(name.slice(0, -1)))?.[1];
    return written && concat(...written.map(({ value }) => value));
  }

  /** What is in all files. */
  public contents(): readonly Value[] {
    return [...this.files.values()].flatMap((written) => written.map(({ value }) => value));
  }

  /** What is in a file of such a name, or in one below a folder of the name, where the script may have gone to another folder, or copied the folder. Nobody knows whether it is that file. */
  public alike(path: Value, isFolder = false): Value | undefined {
    if (this.files.size === 0) return undefined;
    const pattern = isFolder ? patternOf(path) && new RegExp(`(?:^|/)${patternOf(path)}/.`) : patternOf(path) && new RegExp(`(?:^|/)${patternOf(path)}$`);
    if (!pattern) return undefined;
    const found = [...this.files].filter(([name]) => !isOwn(name) && pattern.test(name.replace(/\u0001[^\u0001]*\u0001/g, '?'))).flatMap(([, written]) => written.map(({ value }) => value)).filter(isTainted);
    return found.length > 0 ? foreign(sourcesIn(concat(...found)), { maybe: true }) : undefined;
  }

  /** Two names of one file. */
  public link(one: Value, other: Value): void {
    const [first, second] = [fileOf(one), fileOf(other)];
    for (const [name, also] of [[first, second], [second, first]]) this.links.set(name, also);
  }

  public writtenTo(key: string): readonly Written[] {
    return this.files.get(key) ?? [];
  }

  /** What is in a file before anything is written. */
  public keep(path: string, value: Value): void {
    const key = sameFile(path);
    this.files.set(key, [{ value, line: 0 }]);
    this.kept.add(key);
  }

  /** The files that were written with the text of variables in them. */
  public* tainted(): Iterable<readonly [key: string, variables: readonly string[]]> {
    for (const [key, written] of this.files) {
      const variables = this.kept.has(key) && written.length === 1 ? [] : sourcesIn(sureIn(concat(...written.map(({ value }) => value))));
      if (variables.length > 0) yield [key, variables];
    }
  }

  /** Somebody reads what is written there: `tee >(bash)`. */
  public listen(path: Value, reader: (input: Value) => void): void {
    this.readers.set(fileOf(path), reader);
  }
}

/** What is to be said where nobody knows whether the text gets there: nothing, unless it would be run. */
function doubted({ role, context, line }: Omit<Use, 'variable'>): Omit<Use, 'variable'> | undefined {
  return role === 'code' ? { role: 'unclear', why: 'language', context: `${context}, by a way that Slipway does not follow`, line } : undefined;
}

/** The same file, however its path is written. */
function fileOf(path: Value): string {
  return sameFile(keyOf(path));
}

function sameFile(key: string): string {
  return key.replace(/^(?:(?:\u0001\$GITHUB_WORKSPACE\u0001|\.)\/+)+/, '').replace(/^\/proc\/self\/fd\//, '/dev/fd/').replace(/^\/dev\/stdin$/, '/dev/fd/0').replace(/^\/proc\/[^/]+\/environ$/, ENVIRONMENT);
}

/** The last name of a path, with a wildcard for a pattern of a shell and for what a command listed; undefined, when nothing of it is known. */
function patternOf(path: Value): string | undefined {
  const text = path.map((piece) => (typeof piece === 'string' ? piece : piece.label?.startsWith(LISTED) || piece.maybe ? '*' : '\0')).join('').replace(/\/+$/, '').replace(/^.*\//s, '').replace(/\*+/g, '*');
  if (text === '' || text.includes('\0') || /^\.{1,2}$/.test(text)) return undefined;
  return text.replace(/[.+^${}()|[\]\\]/g, '\\$&').replace(/\?/g, '[^/]').replace(/\*/g, '[^/]*');
}
