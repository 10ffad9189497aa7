import { parseExpression, possibleValues } from 'slipway/expressions/inside';

function valuesOf(text: string) {
  const parsed = parseExpression(text);
  if (!parsed.ok) throw new Error(text);
  return possibleValues(parsed.root);
}

describe('what an expression can become', () => {
  test.each([
    ["'a'", ['a']],
    ["github.ref == 'x' && 'a' || 'b'", ['a', 'b']],
    ["inputs.x && 'a' || 'b'", ['a', 'b']],
    ["github.ref == 'x' && 'a'", [false, 'a']],
    ["inputs.x && 'a'", [false, 0, '', null, 'a']],
    ["'' && 'a' || 'b'", ['b']],
    ["'a' || github.ref", ['a']],
    ["!inputs.x && '' || 'b'", ['b']],
    ["contains(github.ref, 'x') || 'b'", [true, 'b']],
    ['always()', [true, false]],
    ["startsWith(inputs.x, 'a')", [true, false]],
    ["endsWith(inputs.x, 'a')", [true, false]],
    ['!inputs.x', [true, false]],
    ["!inputs.x && 'a'", [false, 'a']],
    ["case(inputs.x, 'a', inputs.y, 'b', 'c')", ['a', 'b', 'c']],
  ])('%s is one of %p', (text, values) => {
    expect(valuesOf(text)).toEqual(values);
  });

  test.each(['github.ref', "github.ref || 'a'", "inputs.x && github.ref || 'a'", "case(inputs.x, github.ref, 'c')", "case(inputs.x, 'a', github.ref)", "format('{0}', 'a')"])('%s can be anything', (text) => {
    expect(valuesOf(text)).toBeUndefined();
  });
});
