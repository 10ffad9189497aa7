import { actionsLanguage } from './bundle';
import { SourcePlace, placeOf, scalarOf } from './source';

/** More than any file has that GitHub takes. */
const MOST = 100_000;

/** The texts of a file that hold expressions, as YAML has them, by their places: GitHub's parser knows of some only how their lines stand in the file. */
export function rawTexts(text: string): (place: SourcePlace) => string | undefined {
  let texts: ReadonlyMap<string, string> | undefined;
  return (place) => (texts ??= textsIn(text)).get(keyOf(place));
}

function keyOf({ line, column }: SourcePlace): string {
  return `${line}:${column}`;
}

function textsIn(text: string): Map<string, string> {
  const reader = new (actionsLanguage().YamlObjectReader)(undefined, text);
  const texts = new Map<string, string>();
  reader.validateStart();
  let depth = 0;
  for (let count = 0; count < MOST; count++) {
    const literal = reader.allowLiteral();
    if (literal) {
      const value = scalarOf(literal);
      if (typeof value === 'string' && value.includes('${{')) texts.set(keyOf(placeOf(literal)), value);
    } else if (reader.allowSequenceStart() || reader.allowMappingStart()) {
      depth++;
      continue;
    } else if (reader.allowSequenceEnd() || reader.allowMappingEnd()) {
      depth--;
    } else {
      break;
    }
    if (depth === 0) break;
  }
  return texts;
}
