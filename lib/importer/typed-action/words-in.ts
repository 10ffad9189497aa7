/** An item of a list in prose: between quotes, or a plain word. */
const ITEM = /^\s*(?:or |and )?(?:"([^"\n]{0,60})"|'([^'\n]{0,60})'|`([^`\n]{1,60})`|([A-Za-z0-9][\w.+-]*))(?:\s*\((?:the )?default\))?/;
const BETWEEN = /^\s*(?:,\s*(?:or|and)\b|[,|/]|\bor\b|\band\b)/;
/** What comes before the values of a choice, and nothing else: plain words count behind it. */
const CLEAR = /\b(?:one of(?: the following)?|(?:valid|allowed|possible|accepted|supported|available|permitted) (?:values|options|choices|modes|levels|types|formats)(?: are| include)?|(?:options|choices|values)(?= ?[:=])|(?:options|choices) are)\s*[:=]?\s*/gi;
/** What may come before other things as well: only what stands between quotes counts behind it. */
const LOOSE = /\b(?:either|can be|may be|must be|should be|set (?:it |this )?to|use|values?|options?)\s*[:=]?\s*/gi;
/** Not the values, but some of many. */
const EXAMPLES = /\b(?:e\.?g\.?|for example|for instance|such as|like|any|comma|separated|delimited|list of|json|regex|glob)\b/i;
/** Words that stand in sentences, and for a kind of value rather than one. */
const PROSE = new Set(['a', 'an', 'the', 'any', 'your', 'this', 'it', 'be', 'is', 'of', 'to', 'in', 'path', 'file', 'url', 'string', 'number', 'value', 'values', 'following', 'these', 'see', 'note', 'default', 'if']);
const MOST_ITEMS = 40;

/** The values that a description lists as all there are; undefined when it does not, or may mean something else. */
export function wordsIn(description: string): readonly string[] | undefined {
  const text = description.replace(/\s+/g, ' ').slice(0, 2000);
  const piped = /[([]\s*([\w.+-]+(?:\s*\|\s*[\w.+-]+)+)\s*[)\]]/.exec(text)?.[1] ?? /\(\s*(true\s*\/\s*false)\s*\)/i.exec(text)?.[1];
  if (piped !== undefined && !EXAMPLES.test(text)) return unique(piped.split(/\s*[|/]\s*/));
  return behind(CLEAR, text, false) ?? behind(LOOSE, text, true) ?? besideSwitch(text);
}

/** `true, false or auto`: a list that begins with what is on or off needs no words before it. */
function besideSwitch(text: string): readonly string[] | undefined {
  const start = text.search(/[`'"]?\b(?:true|false)\b/i);
  return start < 0 || EXAMPLES.test(text) ? undefined : itemsAt(text.slice(start), false);
}

function behind(lead: RegExp, text: string, onlyQuoted: boolean): readonly string[] | undefined {
  for (const { 0: words, index } of text.matchAll(lead)) {
    const sentence = text.slice(text.lastIndexOf('. ', index) + 1, index);
    if (EXAMPLES.test(sentence)) continue;
    const items = itemsAt(text.slice(index + words.length).replace(/^[[({]/, ''), onlyQuoted);
    if (items) return items;
  }
  return undefined;
}

function itemsAt(start: string, onlyQuoted: boolean): readonly string[] | undefined {
  const items: string[] = [];
  let rest = start;
  let plain = false;
  for (;;) {
    const found = ITEM.exec(rest);
    if (!found || items.length > MOST_ITEMS) return undefined;
    const [whole, double, single, code, word] = found;
    const value = double ?? single ?? code ?? word.replace(/\.$/, '');
    if (word !== undefined) {
      plain = true;
      if (PROSE.has(word.toLowerCase())) return undefined;
    }
    items.push(value);
    rest = rest.slice(whole.length);
    const between = BETWEEN.exec(rest);
    if (!between) break;
    rest = rest.slice(between[0].length);
  }
  if (items.length < 2 || (plain && onlyQuoted)) return undefined;
  // Plain words that go on as a sentence are no list.
  if (plain && !/^\s*(?:$|[.)\]};:(]|- )/.test(rest) && !items.at(-1)!.endsWith('.')) return undefined;
  return unique(items);
}

function unique(items: readonly string[]): readonly string[] | undefined {
  const found = [...new Set(items.map((item) => item.trim()))];
  return found.length < 2 ? undefined : found;
}
