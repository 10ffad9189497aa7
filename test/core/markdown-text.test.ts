import { createRequire } from 'module';
import fc from 'fast-check';
import { markdownText } from 'slipway/core/inside';

interface Node {
  readonly type: string;
  readonly literal: string | null;
  readonly firstChild: Node | null;
  readonly next: Node | null;
}

/** The reference implementation of CommonMark, which the compiler of examples brings along. */
const { Parser } = createRequire(require.resolve('jsii-rosetta'))('commonmark') as { Parser: new () => { parse(text: string): Node } };

/** What a reader of Markdown sees: the kinds of all that there is, and its text. */
function seen(markdown: string): { kinds: string[]; text: string } {
  const [kinds, texts]: [Set<string>, string[]] = [new Set(), []];
  const walk = (node: Node | null): void => {
    for (let at = node; at; at = at.next) {
      kinds.add(at.type);
      texts.push(at.literal ?? '');
      walk(at.firstChild);
    }
  };
  walk(new Parser().parse(markdown));
  return { kinds: [...kinds].sort(), text: texts.join('') };
}

const PIECES = fc.array(fc.oneof(fc.constantFrom('#', '*', '_', '`', '[a](b)', '<b>', '<!--', '&amp;', '&', '\\', '1.', '12)', '+', '-', '---', '===', '> ', '|', '~~~', '![x](y)', '\n', ' ', 'word', '{{ $x }}', 'https://a.b'), fc.string())).map((parts) => parts.join(''));

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

test('text in Markdown is seen as it is, whatever is in it', () => {
  fc.assert(fc.property(PIECES.filter((text) => oneLine(text) !== ''), (text) => {
    expect(seen(markdownText(text))).toEqual({ kinds: ['document', 'paragraph', 'text'], text: oneLine(text) });
  }), { numRuns: 2000 });
});

test.each([['| a |', '\\| a \\|'], ['~~a~~', '\\~\\~a\\~\\~'], ['a\n\nb', 'a b'], ['1. a', '1\\. a'], ['#1', '\\#1'], ['a - b', 'a - b'], ['1.5 s', '1.5 s']])('%j is written %j', (text, written) => {
  expect(markdownText(text)).toBe(written);
});
