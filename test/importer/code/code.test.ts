import { runInNewContext } from 'vm';
import fc from 'fast-check';
import { CodeFile, literal, record, textLiteral } from '../../../lib/importer/inside';

const evaluated = (code: string): unknown => JSON.parse(JSON.stringify(runInNewContext(`(${code})`)));

describe('a value as TypeScript', () => {
  test('is the value again, whatever it is', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      expect(evaluated(literal(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }));
  });

  test.each(['plain', "it's", 'a\nb', 'a`b\n${c}', '\\n', 'two\nlines\\', '\u2028', 'a\r\nb', '"', '${{ github.sha }}'])('is the text again: %j', (text) => {
    expect(evaluated(textLiteral(text))).toBe(text);
  });

  test('reads as a person would write it', () => {
    expect(literal({ 'name': 'ci', 'python-version': ['3.12', "it's"], 'deep': { nothing: null } })).toBe("{ name: 'ci', 'python-version': ['3.12', 'it\\'s'], deep: { nothing: null } }");
    expect(textLiteral('make\nmake test\n')).toBe('`make\nmake test\n`');
  });

  // What turns the order of a line around, or is not seen at all, could hide code from the one who reads the program.
  test.each(['a\u202eb', 'a\n\u2066b', 'a\n\u200bb', 'a\n\u001b[31mb', 'a\n\u0000b', 'a\n\ud800b', 'a\u0085b', 'a\n\u{e0041}b'])('is spelled out where it could look like another one: %j', (text) => {
    expect(evaluated(textLiteral(text))).toBe(text);
    expect(textLiteral(text)).toMatch(/^[ -~\n]*$/);
  });

  test('shows letters of all languages and pictures as they are', () => {
    expect(textLiteral('Grüße\n☕ 👩\u200d🚀 日本')).toBe('`Grüße\n☕ 👩\u200d🚀 日本`');
  });

  test.each([['true', true], ['null', null], ['1', 1], ["'a'", 'a'], ['[]', []]])('a key that reads like its value is a key: %s', (key, value) => {
    expect(evaluated(literal({ [key]: value }))).toEqual({ [key]: value });
  });

  test('names a variable once that is called like its key, and leaves out what is not there', () => {
    expect(record([['name', 'name'], ['needs', undefined], ['if', "'x'"]])).toBe("{ name, if: 'x' }");
    expect(record([['a', undefined]])).toBe('{}');
  });
});

test('a file imports what it uses, packages first, and is laid out as a person would', async () => {
  const file = new CodeFile('delivery/ci.ts');
  const [helper, workflow, job] = [file.use('./tools', 'helper'), file.use('slipway/workflows', 'Workflow'), file.use('slipway/workflows', 'Job')];
  file.add(`const ci = new ${workflow}(delivery, "ci", {triggers: []}); new ${job}(ci, 'test').run(${helper}())`);
  expect(await file.text()).toBe("import { Job, Workflow } from 'slipway/workflows';\nimport { helper } from './tools';\n\nconst ci = new Workflow(delivery, 'ci', { triggers: [] });\nnew Job(ci, 'test').run(helper());\n");
  expect(file.imported).toEqual(new Set(['helper', 'Workflow', 'Job']));
});
