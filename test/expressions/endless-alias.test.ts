import { readYamlText } from 'slipway/expressions/inside';

const errors = (text: string) => readYamlText(text).errors;

describe('an alias of what it stands in has no end', () => {
  test.each<[string, string, number, number]>([
    ['in a list', 'a: &a [*a]\n', 1, 8],
    ['in a list of a list', 'a: &a\n  - [x, [*a]]\n', 2, 10],
    ['in a map', 'a: &a { b: *a }\n', 1, 12],
    ['as a key', 'a: &a { *a : b }\n', 1, 9],
    ['of the whole file', '&all\na: 1\nb: [*all]\n', 3, 5],
    ['through another one', 'a: &a\n  b: &b [x]\n  c: [*b, *a]\n', 3, 11],
  ])('%s', (_, text, line, column) => {
    expect(errors(text)).toEqual([{ message: expect.stringMatching(/^The alias '\*\w+' stands for what it is a part of, so it has no end$/), line, column }]);
  });

  test.each<[string, string]>([
    ['one of what is whole', 'a: &a [x]\nb: [*a, *a]\n'],
    ['one whose anchor was given again inside', 'a: &a\n  b: &a [x]\n  c: [*a]\n'],
    ['one whose anchor was given again to a text', 'a: &a\n  - &a x\n  - *a\n'],
  ])('and %s has one', (_, text) => {
    expect(errors(text)).toEqual([]);
    expect(readYamlText(text).root).toBeDefined();
  });
});
