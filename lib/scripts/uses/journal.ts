import { ranByName } from './code-files';
import { Unclear, Use } from './use';
import { NOTHING, Value, concat, foreign, isSurelyFrom, isTainted, keyOf, sourcesIn, sureIn } from './value';
import { CODE_CONTEXT, Language } from '../commands/language';

/** What was written to a file at once. */
export interface Written {
  readonly value: Value;
  readonly line: number;
}

/** Who keeps a text that it was given as an argument. */
export type Keeper = 'files' | 'git';

/** The file in which a process finds its own environment. */
export const ENVIRONMENT = '/proc/self/environ';

/** Nobody writes so long a script; who makes one is told that it was not followed to its end. */
const MOST_STEPS = 40_000;

/** What is found out while a script is followed. */
export class Journal {
  private readonly found = new Map<string, Use>();
  private readonly files = new Map<string, readonly Written[]>();
  private readonly kept = new Set<string>();
  public readonly holders = new Map<string, Set<string>>();
  private readonly readers = new Map<string, (input: Value) => void>();
  private readonly stored = new Map<string, ReadonlySet<Keeper>>();
  private steps = 0;
  private made = 0;

  public get uses(): readonly Use[] {
    return [...this.found.values()];
  }

  /** Whether there is something left to spend. */
  public step(): boolean {
    return ++this.steps <= MOST_STEPS;
  }

  public get exhausted(): boolean {
    return this.steps > MOST_STEPS;
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

  private note(value: Value, use: Omit<Use, 'variable'>): void {
    for (const variable of sourcesIn(value)) {
      const told = isSurelyFrom(value, variable) ? use : doubted(use);
      if (!told) continue;
      const key = [variable, told.role, told.language, told.context, told.line].join('\0');
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

  public writtenTo(key: string): readonly Written[] {
    return this.files.get(key) ?? [];
  }

  /** What is in a file before anything is written. */
  public keep(key: string, value: Value): void {
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
  return keyOf(path).replace(/^(?:(?:\u0001\$GITHUB_WORKSPACE\u0001|\.)\/+)+/, '').replace(/^\/proc\/self\/fd\//, '/dev/fd/').replace(/^\/dev\/stdin$/, '/dev/fd/0').replace(/^\/proc\/[^/]+\/environ$/, ENVIRONMENT);
}
