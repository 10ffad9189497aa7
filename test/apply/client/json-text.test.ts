import fc from 'fast-check';
import { BrokenAnswer } from '../../../lib/apply/client/broken-answer';
import { parseAnswer } from '../../../lib/apply/client/json-text';

const problem = (text: string) => {
  try {
    parseAnswer(text);
    return undefined;
  } catch (error) {
    return error instanceof BrokenAnswer ? error.message : (error as Error).name;
  }
};

test('F7: what is JSON is read as JSON.parse reads it', () => {
  fc.assert(fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(undefined, 1, '\t'), (value, space) => {
    const text = JSON.stringify(value, null, space);
    if (text.includes('"__proto__"') || /\d{16}/.test(text)) return;
    expect(parseAnswer(text)).toEqual(JSON.parse(text));
  }), { numRuns: 300 });
});

test.each(['{"a":1,"a":2}', '{"a":1,"\\u0061":2}', '[{"b":{"c":1, "c" :1}}]', '{"":1,"":1}', '{"a":"}","a":1}', '{"a":[1,{"a":2}],"a":3}'])('F7: a name that stands twice in an object is refused: %s', (text) => {
  expect(problem(text)).toBe('it has one name twice in an object');
});

test.each(['{"a":{"a":1},"b":[{"a":1},{"a":1}]}', '{"a":"a","b":"a"}', '["a","a"]', '{"a\\"":1,"a":2}', '{"a":"\\\\","b":"x"}', '{"constructor":1,"prototype":2,"toString":3}'])('F7: what only looks like a name that stands twice is read: %s', (text) => {
  expect(problem(text)).toBeUndefined();
  expect(parseAnswer(text)).toEqual(JSON.parse(text));
});

test.each(['{"__proto__":{"admin":true}}', '{"\\u005f_proto__":1}', '[{"a":{"__proto__":null}}]'])('F7: a name that changes what an object is: %s', (text) => {
  expect(problem(text)).toBe("it has the name '__proto__'");
  expect(problem('{"a":"__proto__"}')).toBeUndefined();
});

test.each(['9007199254740993', '{"id":12345678901234567890}', '[-9007199254740993]', '1e999', '[1,-1e400]'])('F7: a number that is read as another one is refused: %s', (text) => {
  expect(problem(text)).toBe('it has a number that is too large to be read');
});

test.each(['9007199254740991', '-0', '1.5e3', '0.1', '[1,2]', '"9007199254740993"', '{"9007199254740993":1}'])('F7: any other is read: %s', (text) => {
  expect(parseAnswer(text)).toEqual(JSON.parse(text));
});

test('F7: what is nested deeper than anything of GitHub is refused before it is read', () => {
  expect(problem('['.repeat(65) + ']'.repeat(65))).toBe('it is nested more than 64 deep');
  expect(problem('{"a":'.repeat(65) + '1' + '}'.repeat(65))).toBe('it is nested more than 64 deep');
  expect(problem('['.repeat(1_000_000))).toBe('it is nested more than 64 deep');
  expect(problem('['.repeat(64) + ']'.repeat(64))).toBeUndefined();
});

test('F7: so are more values than there are in any page', () => {
  expect(problem(`[${'0,'.repeat(1_000_000)}0]`)).toBe('it has more than 200000 values');
  expect(problem(`[${'0,'.repeat(199_998)}0]`)).toBeUndefined();
  expect(problem(JSON.stringify(','.repeat(300_000)))).toBeUndefined();
});

test.each(['{', '{"a":', '{"a":1', '["a', '"', '', 'nul', '{"a":1}}', '{a:1}', '<html>', '-', '[1e]', '"\\"'])('F7: what is no JSON is no broken answer, but none: %j', (text) => {
  expect(problem(text)).toBe('SyntaxError');
});
