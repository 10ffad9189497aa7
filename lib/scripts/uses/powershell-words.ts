import { Value, concat, foreign, mixed, unknown } from './value';

/** A word of a statement. */
export interface PowershellWord {
  readonly value: Value;
  /** As it is written. */
  readonly text: string;
  /** Of a word that names a file whose text is known, and counts as a part of its value: the name alone. */
  readonly path?: Value;
}

/** A statement: commands that hand on what they print. */
export interface PowershellStatement {
  readonly segments: readonly (readonly PowershellWord[])[];
  readonly text: string;
  readonly line: number;
}

const QUOTES: Readonly<Record<string, string>> = { '\u2018': "'", '\u2019': "'", '\u201a': "'", '\u201b': "'", '\u201c': '"', '\u201d': '"', '\u201e': '"' };
const VARIABLE = /\$(?:\{([^}]+)\}|((?:\w+:)?\w+))/y;

/** Reads a script of PowerShell as statements, roughly: blocks are taken apart, and what is in brackets belongs to the word around it. */
export class PowershellReader {
  private at = 0;
  private line = 0;
  private readonly text: string;

  public constructor(text: string, private readonly valueOf: (variable: string) => Value) {
    this.text = text.replace(/[\u2018-\u201b\u201c-\u201e]/g, (quote) => QUOTES[quote]);
  }

  /** The statements in order, each read when its turn comes: what stands before it is known then. */
  public* statements(): Iterable<PowershellStatement> {
    while (this.at < this.text.length) {
      const { at, line } = this;
      const segments = this.statement();
      if (segments.length > 0) yield { segments, line, text: this.text.slice(at, this.at) };
    }
  }

  private statement(): PowershellWord[][] {
    const segments: PowershellWord[][] = [[]];
    while (this.at < this.text.length) {
      const char = this.text[this.at];
      if (char === '\n' || char === ';' || char === '{' || char === '}') {
        this.move(1);
        if (char !== '\n' || !/[|,]\s*$/.test(this.text.slice(Math.max(0, this.at - 80), this.at))) break;
      } else if (char === '`' && /^`\r?\n/.test(this.text.slice(this.at, this.at + 3))) {
        this.move(2);
      } else if (/\s/.test(char)) {
        this.move(1);
      } else if (char === '#') {
        this.skipTo('\n');
      } else if (this.text.startsWith('<#', this.at)) {
        this.skipTo('#>');
        this.move(2);
      } else if (char === '|' || char === '&') {
        const chains = this.text[this.at + 1] === char;
        this.move(chains ? 2 : 1);
        if (chains) break;
        if (char === '|') segments.push([]);
        else segments[segments.length - 1].push({ value: ['&'], text: '&' });
      } else if (char === ',') {
        this.move(1);
      } else {
        segments[segments.length - 1].push(this.word());
      }
    }
    return segments.filter((words) => words.length > 0);
  }

  private move(count: number): void {
    for (let i = 0; i < count; i++) if (this.text[this.at + i] === '\n') this.line++;
    this.at += count;
  }

  private skipTo(end: string): void {
    const found = this.text.indexOf(end, this.at);
    this.move((found < 0 ? this.text.length : found) - this.at);
  }

  private word(): PowershellWord {
    const start = this.at;
    const pieces: Value[] = [];
    while (this.at < this.text.length) {
      const char = this.text[this.at];
      if (/[\s;|{}&,]/.test(char) || (char === ')' && start === this.at)) break;
      pieces.push(this.piece(char));
    }
    if (this.at === start) this.move(1);
    return { value: concat(...pieces), text: this.text.slice(start, this.at) };
  }

  private piece(char: string): Value {
    const rest = this.text.slice(this.at, this.at + 3);
    if (/^@['"]\r?\n?/.test(rest) && rest[2] !== undefined && /[\r\n]/.test(rest[2])) return this.here(rest[1]);
    if (char === "'") return this.single();
    if (char === '"') {
      this.move(1);
      return this.double('"');
    }
    if (char === '`') {
      this.move(2);
      return [this.text[this.at - 1] ?? ''];
    }
    if (char === '$' && this.text[this.at + 1] !== '(') return this.variable();
    if (char === '(' || char === '$' || char === '@' && /[({]/.test(this.text[this.at + 1] ?? '')) return this.bracket();
    this.move(1);
    return [char];
  }

  private variable(): Value {
    VARIABLE.lastIndex = this.at;
    const found = VARIABLE.exec(this.text);
    if (!found) {
      this.move(1);
      return ['$'];
    }
    this.move(found[0].length);
    return this.valueOf(found[1] ?? found[2]);
  }

  private single(): Value {
    const found = /^'((?:[^']|'')*)(?:'|$)/.exec(this.text.slice(this.at))!;
    this.move(found[0].length);
    return [found[1].replace(/''/g, "'")];
  }

  private here(quote: string): Value {
    this.skipTo('\n');
    this.move(1);
    if (quote === '"') return this.double('\n"@');
    const start = this.at;
    this.skipTo("\n'@");
    const value = [this.text.slice(start, this.at)];
    this.move(3);
    return value;
  }

  private double(end: string): Value {
    const pieces: Value[] = [];
    while (this.at < this.text.length && !this.text.startsWith(end, this.at)) {
      const char = this.text[this.at];
      if (char === '`') {
        pieces.push([({ n: '\n', r: '\r', t: '\t' } as Record<string, string>)[this.text[this.at + 1]] ?? this.text[this.at + 1] ?? '']);
        this.move(2);
      } else if (char === '$') {
        pieces.push(this.text[this.at + 1] === '(' ? this.bracket() : this.variable());
      } else {
        pieces.push([char]);
        this.move(1);
      }
      if (end === '"' && this.text.startsWith('""', this.at)) {
        pieces.push(['"']);
        this.move(2);
      }
    }
    this.move(end.length);
    return concat(...pieces);
  }

  /** All that is read in brackets, in one piece. */
  private bracket(): Value {
    const pieces: Value[] = [];
    let depth = 0;
    const start = this.at;
    do {
      const char = this.text[this.at];
      if (char === '(' || char === '{') depth++;
      else if (char === ')' || char === '}') depth--;
      if (/['"`]/.test(char) || (char === '$' && this.text[this.at + 1] !== '(') || (char === '@' && /['"]/.test(this.text[this.at + 1] ?? ''))) pieces.push(this.piece(char));
      else this.move(1);
    } while (depth > 0 && this.at < this.text.length);
    const all = mixed(concat(...pieces));
    const text = this.text.slice(start, this.at);
    return concat(readFromEnvironment(text, this.valueOf), /^\$?\(\[(?:int|long|double|bool|int64|guid|datetime)/i.test(text) ? unknown() : all);
  }
}

/** `[Environment]::GetEnvironmentVariable('NAME')`, `Get-Item Env:NAME`. */
export function readFromEnvironment(text: string, valueOf: (variable: string) => Value): Value {
  const names = [...text.matchAll(/GetEnvironmentVariable\(\s*['"]?([\w.-]+)|\benv:[\\/]?([\w.-]+)/gi)].map(([, one, other]) => one ?? other);
  const found = names.map((name) => valueOf(`env:${name}`));
  return found.length > 0 ? foreign([...new Set(found.flatMap((value) => value.flatMap((piece) => (typeof piece === 'string' ? [] : piece.from))))]) : [];
}
