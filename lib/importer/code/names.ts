/** What no variable may be called: words of the language, and what a program has anyway. */
const RESERVED: ReadonlySet<string> = new Set((
  'abstract any arguments as asserts async await boolean break case catch class const constructor continue debugger declare default delete do else enum eval export extends false finally for from '
  + 'function get if implements import in infer instanceof interface is keyof let module namespace never new null number object of package private protected public readonly require return set static '
  + 'string super switch symbol this throw true try type typeof undefined unique unknown var void while with yield global globalThis process console exports Object String Number Boolean Array NaN Infinity'
).split(' '));

/** The words of a name, each with a capital: `build-and-test` gives `BuildAndTest`. Empty where nothing in it may stand in a name. */
export function typeName(name: string): string {
  const words = name.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').split(/[^A-Za-z0-9]+/).filter(Boolean);
  return words.map((word) => word[0].toUpperCase() + (/[a-z]/.test(word) ? word.slice(1) : word.slice(1).toLowerCase())).join('').replace(/^\d/, (digit) => `N${digit}`);
}

/**
 * The variable for a thing of this name: `build-and-test` gives `buildAndTest`.
 *
 * @param name such as an id
 * @param taken what is called so already; the new name is added
 * @param kind what it is, for a name that is taken or a word of the language: `job` gives `defaultJob`
 */
export function variableName(name: string, taken: Set<string>, kind = 'it'): string {
  const words = typeName(name);
  const plain = words === '' ? kind : words[0].toLowerCase() + words.slice(1);
  const suffixed = `${plain}${typeName(kind)}`;
  const free = (one: string) => !taken.has(one) && !RESERVED.has(one);
  let found = [plain, suffixed].find(free);
  for (let n = 2; found === undefined; n++) if (free(`${plain}${n}`)) found = `${plain}${n}`;
  taken.add(found);
  return found;
}
