import { actionsLanguage, type TemplateToken, type YamlObjectReader } from './bundle';
import { SourcePlace, placeOf, scalarOf } from './source';

/** The texts that hold expressions, by their places, while somebody listens. */
let heard: Map<string, string> | undefined;
let listening = false;

/**
 * What the parser reads while it works: the texts of the file that hold expressions, as YAML has them, by their places. Of some the parser itself keeps only how their
 * lines stand in the file, and to read the file again would take as long as to read it.
 *
 * @param work gets who is asked, after the file was read
 */
export function withRawTexts<T>(work: (textAt: (place: SourcePlace) => string | undefined) => T): T {
  listen();
  const before = heard;
  const texts = new Map<string, string>();
  heard = texts;
  try {
    return work((place) => texts.get(keyOf(place)));
  } finally {
    heard = before;
  }
}

/** Every text of a file goes through one method of the reader. */
function listen(): void {
  if (listening) return;
  listening = true;
  const { prototype } = actionsLanguage().YamlObjectReader as unknown as { readonly prototype: YamlObjectReader };
  const allowLiteral = prototype.allowLiteral;
  Object.defineProperty(prototype, 'allowLiteral', {
    configurable: true,
    writable: true,
    value(this: YamlObjectReader) {
      const literal = allowLiteral.call(this);
      if (heard && literal) note(literal, heard);
      return literal;
    },
  });
}

function note(literal: TemplateToken, texts: Map<string, string>): void {
  const value = scalarOf(literal);
  if (typeof value === 'string' && value.includes('${{')) texts.set(keyOf(placeOf(literal)), value);
}

function keyOf({ line, column }: SourcePlace): string {
  return `${line}:${column}`;
}
