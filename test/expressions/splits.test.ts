import { ANY_RUN, Candidate, parseExpression, pathOf } from 'slipway/expressions/inside';
import { splitsOf } from '../../lib/expressions/unknown/splits';

function nodeOf(text: string) {
  const parsed = parseExpression(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.root;
}

const splits = (text: string, known: Readonly<Record<string, readonly Candidate[]>> = {}) => splitsOf(nodeOf(text), { ...ANY_RUN, valuesOf: (path) => known[path] });

/** What is left beside some texts. */
const rest = (path: string, ...texts: string[]) => ({ unlike: path, texts });

describe('the cases of an expression', () => {
  test.each(['always()', '!cancelled()', "x.y == 'a' && failure()", "contains('a', success())"])('are those of how it went, where it asks for that: %s', (text) => {
    expect(splits(text.replace('x.y', 'vars.y')).asksForStatus).toBe(true);
  });

  test.each(['true', "contains(vars.x, 'a')", 'vars.always', "vars.x == 'always'", "hashFiles('always')"])('are none of how it went otherwise: %s', (text) => {
    expect(splits(text).asksForStatus).toBe(false);
  });

  test('are the texts that a value is compared with, in lower case and each once, and what is left', () => {
    expect(splits("vars.X == 'A' || 'b' != VARS.x || vars.x == 'a' || vars.y != 'c'").paths).toEqual([['vars.x', ['a', 'b', rest('vars.x', 'a', 'b')]], ['vars.y', ['c', rest('vars.y', 'c')]]]);
  });

  test.each([
    'vars.x', "vars.x < 'a'", "'a' >= vars.x", 'vars.x == 5', 'vars.x == true', 'vars.x == null', 'vars.x == vars.y', "vars.x == ''", "vars.x == '  '", "vars.x == '1.0'", "vars.x == '0x1'", "contains(vars.x, 'a')", "vars.x && 'a'", "!vars.x == 'a'",
    "vars[vars.x] == 'a'", "vars.* == 'a'", "format('a', vars.x) == 'a'", "vars.x == format('a')",
  ])('are none of a value that is compared with no text that stands for itself: %s', (text) => {
    expect(splits(text).paths).toEqual([]);
  });

  test('are those that are known, whatever it is compared with', () => {
    expect(splits("vars.x == 'a'", { 'vars.x': ['b', null] }).paths).toEqual([['vars.x', ['b', null]]]);
    expect(splits('vars.x', { 'vars.x': ['b'] }).paths).toEqual([['vars.x', ['b']]]);
    expect(splits("vars.x == 'a'", { 'vars.x': [] }).paths).toEqual([]);
  });

  test('are those of the whole of a path, and of none of its beginnings', () => {
    expect(splits("github.event.action == 'x'", { 'github.event': [null], 'github': [null] }).paths).toEqual([['github.event.action', ['x', rest('github.event.action', 'x')]]]);
    expect(splits("github.event[vars.x] == 'a'", { 'github.event': [null] }).paths).toEqual([['github.event', [null]]]);
  });
});

test('a path is that of a plain access, in lower case', () => {
  expect(['github.EVENT.x', "GitHub['Ref']", 'github', 'github[vars.x]', 'github.*', "'github.ref'", "format('a')"].map((text) => pathOf(nodeOf(text)))).toEqual(['github.event.x', 'github.ref', 'github', undefined, undefined, undefined, undefined]);
});
