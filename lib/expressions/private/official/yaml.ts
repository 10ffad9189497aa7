import { actionsLanguage, type TemplateToken, type YamlObjectReader } from './bundle';
import { OfficialReading, inWords } from './documents';
import { placeOf, scalarOf, SourceEntry, SourceNode } from './source';
import { yamlMistake } from './yaml-mistakes';

/** A file with more values than this, aliases written out, is none that a person wrote. */
const MOST_VALUES = 100_000;
const DEEPEST = 1000;

/**
 * Any YAML, as GitHub's own reader takes it: every value as it stands, with its place, aliases written out. Nothing is left out because a schema does not know it, and a
 * key that is given twice is there twice.
 */
export function readYamlText(text: string): OfficialReading {
  const language = actionsLanguage();
  const reader = new language.YamlObjectReader(undefined, text);
  const errors = reader.errors.map(({ message, range }) => ({ message: inWords(message), line: range?.start.line, column: range?.start.column }));
  if (errors.length > 0) return { errors };
  const mistake = yamlMistake(language, reader.doc, reader.lineCounter, { deepest: DEEPEST });
  if (mistake) return { errors: [mistake] };
  try {
    reader.validateStart();
    return { errors, root: new Values(reader).next(0) };
  } catch (error) {
    return { errors: [{ message: (error as Error).message }] };
  }
}

class Values {
  private count = 0;

  public constructor(private readonly reader: YamlObjectReader) {}

  /** The value that comes next; undefined where none does, as in a file with nothing in it. */
  public next(depth: number): SourceNode | undefined {
    if (++this.count > MOST_VALUES) throw new Error(`It has more than ${MOST_VALUES} values once its aliases are written out`);
    if (depth > DEEPEST) throw new Error('It is nested too deep');
    const list = this.reader.allowSequenceStart();
    if (list) return { kind: 'list', place: placeOf(list), items: this.items(depth) };
    const map = this.reader.allowMappingStart();
    if (map) return { kind: 'map', place: placeOf(map), entries: this.entries(depth) };
    const literal = this.reader.allowLiteral();
    return literal && scalar(literal);
  }

  private items(depth: number): SourceNode[] {
    const items: SourceNode[] = [];
    while (!this.reader.allowSequenceEnd()) items.push(this.expected(depth));
    return items;
  }

  private entries(depth: number): SourceEntry[] {
    const entries: SourceEntry[] = [];
    while (!this.reader.allowMappingEnd()) {
      const key = this.reader.allowLiteral();
      if (!key) throw new Error('A key is no text');
      entries.push({ key: String(key.value), place: placeOf(key), value: this.expected(depth) });
    }
    return entries;
  }

  private expected(depth: number): SourceNode {
    const value = this.next(depth + 1);
    // The reader leaves out what it cannot make anything of.
    if (!value) throw new Error('A value is missing');
    return value;
  }
}

/** What is no text, no number, no truth value and not nothing has its words. */
function scalar(token: TemplateToken): SourceNode {
  return { kind: 'scalar', place: placeOf(token), value: token.value === undefined ? null : scalarOf(token) };
}
