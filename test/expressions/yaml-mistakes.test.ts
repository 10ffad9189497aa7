import { readWorkflowText, readYamlText } from 'slipway/expressions/inside';

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

const workflow = (steps: string, on = 'on: push') => readWorkflowText('.github/workflows/ci.yml', `${on}\njobs:\n  a:\n    runs-on: x\n    steps:\n${steps}`).errors;

describe('X-5: what GitHub says only in words of its parser, or not at all, is said in words about the file', () => {
  test.each<[string, readonly { readonly message: string; readonly line?: number; readonly column?: number }[], RegExp, string]>([
    ['a pattern without quotes, which its reader leaves out of the list', workflow('      - run: a\n', 'on:\n  push:\n    paths:\n      - src/**\n      - *.md'), /^The alias '\*\.md' stands for nothing: there is no '&\.md' before it\. A text that begins with '\*' needs quotes$/, '5:9'],
    ['a pattern in a list in one line', workflow('      - run: a\n', 'on: { push: { branches: [main, *x] } }'), /^The alias '\*x' stands for nothing/, '1:32'],
    ['an alias that stands for nothing', workflow('      - env: *env\n        run: a\n'), /^The alias '\*env' stands for nothing/, '6:14'],
    ['an anchor that comes later', workflow('      - *s\n      - &s { run: a }\n'), /^The alias '\*s' stands for nothing/, '6:9'],
    ['an alias of what it stands in', readWorkflowText('a.yml', 'on: push\njobs:\n  a:\n    runs-on: x\n    steps: &s\n      - *s\n      - run: a\n').errors, /so it has no end$/, '6:9'],
    ['a merge key', workflow('      - &s { run: a, env: &e { A: 1 } }\n      - env: { <<: *e }\n        run: a\n'), /^GitHub knows anchors and aliases, and no merge keys/, '7:16'],
    ['braces of a template as a key', readWorkflowText('a.yml', 'on: push\njobs:\n  {{ cookiecutter.name }}:\n    runs-on: x\n').errors, /^It looks like a template of another program/, '3:3'],
    ['braces of a template as a value', workflow('      - run: {{ .Values.run }}\n'), /^It looks like a template of another program/, '6:15'],
    ['a statement of a template', readWorkflowText('a.yml', '{% if x %}\non: push\n').errors, /is of a template, not of a file that GitHub reads$/, '1:2'],
    ['two documents', readWorkflowText('a.yml', 'on: push\n---\non: push\n').errors, /^Source contains multiple documents, and a file is one$/, '2:1'],
    ['nothing', readWorkflowText('a.yml', '\ufeff# soon\n\n').errors, /^There is nothing in it$/, ':'],
    ['an expression that is too long', workflow(`      - if: ${"github.ref == 'a' || ".repeat(1500)}true\n        run: a\n`), /^An expression is longer than the 21000 characters/, '6:13'],
  ])('%s', (_, [{ message, line = '', column = '' }], words, place) => {
    expect(message).toMatch(words);
    expect(`${line}:${column}`).toBe(place);
  });

  test.each<[string, string]>([
    ['stars in a script', '      - run: |\n          ls *.js\n          *a\n          cat <<EOF\n          {{ x }}\n          EOF\n'],
    ['an alias of what is whole', '      - &s { run: a }\n      - *s\n'],
    ['braces in quotes', "      - run: '{{ a }}'\n"],
  ])('%s is nothing of the kind', (_, steps) => {
    expect(workflow(steps)).toEqual([]);
  });
});
