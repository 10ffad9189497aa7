import { Journal, Written } from './journal';
import { Entry, RunnerFile } from './use';
import { Foreign, Value, keyOf, linesOf, textOf, unknown } from './value';

/** What a step prints, as if it were a file. */
export const PRINTED = 'printed';

const FILES: readonly RunnerFile[] = ['ENV', 'OUTPUT', 'PATH', 'STATE'];

/** What a script leaves in the files that the runner reads after it. */
export function entriesOf(journal: Journal): readonly Entry[] {
  const found = FILES.flatMap((file) => {
    const written = journal.writtenTo(keyOf(unknown(`$GITHUB_${file}`)));
    return file === 'PATH' ? written.flatMap(({ value, line }) => tainted(value).map((piece) => entry(file, '*', piece, line, { lines: true }))).flat() : new Reader(file).read(written);
  });
  found.push(...new Reader('OUTPUT').read(setBy(journal.writtenTo(keyOf(unknown(PRINTED))))));
  // What a loop writes is found once for every turn.
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
}

/** The lines by which a step of old sets an output: `::set-output name=x::value`. */
function setBy(printed: readonly Written[]): Written[] {
  return linesIn(printed).flatMap(({ value: [first, ...rest], line }) => {
    const [, name, value] = typeof first === 'string' ? /^\s*::set-output\s+name=([^:,]*)::(.*)$/s.exec(first) ?? [] : [];
    return name === undefined ? [] : [{ value: [`${name}=${value}`, ...rest, '\n'], line }];
  });
}

/** The outputs with something in them that was printed behind `::add-mask::`. */
export function maskedOutputs(journal: Journal): readonly string[] {
  const hidden = new Set(linesIn(journal.writtenTo(keyOf(unknown(PRINTED)))).flatMap(({ value: [first, ...rest] }) => (typeof first === 'string' && /^\s*::add-mask::/.test(first) ? rest.flatMap(labelOf) : [])));
  if (hidden.size === 0) return [];
  const reader = new Reader('OUTPUT');
  reader.read(journal.writtenTo(keyOf(unknown('$GITHUB_OUTPUT'))));
  return reader.named.flatMap(({ name, value }) => (value.flatMap(labelOf).some((label) => hidden.has(label)) ? [name] : []));
}

function labelOf(piece: string | Foreign): string[] {
  return typeof piece === 'string' || piece.label === undefined ? [] : [piece.label];
}

interface Line {
  readonly value: Value;
  readonly line: number;
}

/** Reads the lines as the runner does: `NAME=value`, and `NAME<<DELIMITER` up to a line that is the delimiter. */
class Reader {
  private readonly entries: Entry[] = [];
  /** All that gets a name, whoever wrote it. */
  public readonly named: { readonly name: string; readonly value: Value }[] = [];
  private open?: { readonly name: string; readonly delimiter: string; readonly guessable: boolean };

  public constructor(private readonly file: RunnerFile) {}

  public read(written: readonly Written[]): readonly Entry[] {
    for (const line of linesIn(written)) this.line(line);
    return this.entries;
  }

  private line(line: Line): void {
    if (line.value.length === 0) return;
    if (this.open) return this.within(line, this.open);
    const first = line.value.findIndex((piece) => typeof piece !== 'string');
    const known = typeof line.value[0] === 'string' ? line.value[0] : '';
    const [, name, sign] = /^([^=<]*)(<<|=)/.exec(known) ?? [];
    if (sign === '<<') return this.opens(name, line, known);
    if (sign === '=') return this.add(name, line.value, line.line, {});
    // What stands before the sign is a part of the name.
    const at = line.value.findIndex((piece, i) => i > first && typeof piece === 'string' && /=|<</.test(piece));
    const before = at < 0 ? line.value : line.value.slice(0, at);
    this.add('*', before, line.line, { danger: 'name' });
    if (at < 0) return;
    const rest = line.value.slice(at + 1);
    const isText = (line.value[at] as string).includes('<<');
    if (isText) this.open = delimited('*', [(line.value[at] as string).replace(/^.*?<</s, ''), ...rest]);
    else this.add('*', rest, line.line, {});
  }

  private opens(name: string, { value, line }: Line, known: string): void {
    const delimiter = [known.slice(name.length + 2), ...value.slice(1)];
    this.add(name, delimiter, line, { danger: 'name' });
    this.open = delimited(name, delimiter);
  }

  private within({ value, line }: Line, { name, delimiter, guessable }: NonNullable<Reader['open']>): void {
    if (keyOf(value) === delimiter) this.open = undefined;
    else this.add(name, value, line, guessable ? {} : { lines: false });
  }

  private add(name: string, value: Value, line: number, rest: Partial<Entry>): void {
    this.named.push({ name, value });
    for (const piece of tainted(value)) this.entries.push(...entry(this.file, name, piece, line, { lines: true, ...rest }));
  }
}

function delimited(name: string, delimiter: Value): { name: string; delimiter: string; guessable: boolean } {
  return { name, delimiter: keyOf(delimiter.filter((piece) => piece !== '')), guessable: textOf(delimiter) !== undefined };
}

function entry(file: RunnerFile, name: string, { from, form, oneLine = false, escapes, label }: Foreign, line: number, { danger, lines }: Pick<Entry, 'lines'> & Partial<Entry>): Entry[] {
  const makes = escapes && lines ? 'escapes' : undefined;
  return from.map((variable) => ({ file, name: name.trim() || '*', variable, danger: danger ?? makes, lines, oneLine, asItIs: form === 'raw' && label === `$${variable}`, line }));
}

function tainted(value: Value): readonly Foreign[] {
  return value.filter((piece): piece is Foreign => typeof piece !== 'string' && piece.from.length > 0 && !piece.maybe);
}

/** The lines of all that was written, each with the number of the line that began it. */
function linesIn(written: readonly Written[]): Line[] {
  const lines: { value: (string | Foreign)[]; line: number }[] = [{ value: [], line: 0 }];
  for (const { value, line } of written) {
    linesOf(value).forEach((piece, i) => {
      if (i > 0) lines.push({ value: [], line });
      const last = lines[lines.length - 1];
      if (last.value.length === 0) last.line = line;
      last.value.push(...piece);
    });
  }
  return lines;
}
