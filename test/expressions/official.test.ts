import { evaluateExpression, parseActionText, parseExpression, parseWorkflowText } from 'slipway/expressions/inside';
import { contextPath, walk, type ExpressionNode } from '../../lib/expressions/private/ast';

function tree(text: string): ExpressionNode {
  const parsed = parseExpression(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.root;
}

function problem(text: string): { message: string; position?: number } {
  const parsed = parseExpression(text);
  if (parsed.ok) throw new Error(`'${text}' was accepted`);
  return { message: parsed.message, position: parsed.position };
}

const workflow = (...steps: string[]) => ['on: push', 'jobs:', '  a:', '    runs-on: ubuntu-latest', '    steps:', ...steps.map((s) => `      ${s}`), ''].join('\n');

describe('parsing an expression', () => {
  test('gives one tree for a property and for an index with a string', () => {
    expect(tree("steps.push.outputs['x']")).toEqual(tree("steps['push'].outputs.x"));
    expect(contextPath(tree("Steps.push.outputs['x-y']"))).toEqual(['steps', 'push', 'outputs', 'x-y']);
  });

  test('gives no path as soon as a part is computed, numeric or a star', () => {
    for (const text of ['matrix[github.ref]', 'github.event.commits[0].id', 'needs.*.result', 'fromJSON(env.A).b', "'text'"]) {
      expect(contextPath(tree(text))).toBeUndefined();
    }
  });

  test('keeps how a name was written beside the name that GitHub compares', () => {
    expect(tree('GitHub')).toEqual({ kind: 'context', name: 'github', written: 'GitHub' });
    expect(tree('toJSON(env)')).toMatchObject({ kind: 'call', name: 'tojson', written: 'toJSON' });
  });

  test('accepts contexts and functions that GitHub does not know, with any number of arguments', () => {
    expect(tree('tomorrow.x')).toMatchObject({ kind: 'index', object: { name: 'tomorrow' } });
    expect(tree('anything()')).toMatchObject({ kind: 'call', args: [] });
    expect(tree("anything(1, 'two', three)")).toMatchObject({ kind: 'call', args: [{ value: 1 }, { value: 'two' }, { name: 'three' }] });
  });

  test('accepts the status functions and hashFiles', () => {
    for (const text of ['success()', "failure('build')", 'always()', '!cancelled()', "hashFiles('a', 'b')"]) expect(parseExpression(text).ok).toBe(true);
  });

  test('lets a chain lean left and && bind tighter than ||', () => {
    expect(tree('a || b && c || d')).toMatchObject({
      operator: '||',
      left: { operator: '||', left: { name: 'a' }, right: { operator: '&&' } },
      right: { name: 'd' },
    });
  });

  test('drops parentheses, whose meaning is the shape of the tree', () => {
    expect(tree('!((a) == (b))')).toEqual(tree('!(a == b)'));
  });

  test('reads every kind of literal', () => {
    expect(['null', 'true', 'false', '0xff', '-2.5e3', 'NaN', "'it''s a ''b'''"].map((text) => (tree(text) as { value: unknown }).value))
      .toEqual([null, true, false, 255, -2500, NaN, "it's a 'b'"]);
  });

  test('reads a star after a dot and in brackets', () => {
    expect(tree('needs.*.result')).toEqual(tree('needs[*].result'));
    expect(tree('needs.*')).toEqual({ kind: 'star', object: { kind: 'context', name: 'needs', written: 'needs' } });
  });

  test('reads names that are also names of every JavaScript object', () => {
    expect(contextPath(tree('steps.constructor.outputs.__proto__'))).toEqual(['steps', 'constructor', 'outputs', '__proto__']);
    expect(tree('constructor(a)')).toMatchObject({ kind: 'call', name: 'constructor' });
  });

  test('visits parents before their parts, with the parent', () => {
    const seen: string[] = [];
    walk(tree("contains(needs.*.result, 'failure') && !a"), (node, parent) => seen.push(`${parent?.kind ?? 'root'}>${node.kind}`));
    expect(seen).toEqual([
      'root>binary', 'binary>call', 'call>index', 'index>star', 'star>context', 'index>literal', 'call>literal', 'binary>unary', 'unary>context',
    ]);
  });

  test('returns the same frozen object for the same text', () => {
    const first = parseExpression("github.ref == 'refs/heads/main'");
    expect(parseExpression("github.ref == 'refs/heads/main'")).toBe(first);
    expect(Object.isFrozen(first)).toBe(true);
    expect(Object.isFrozen(tree("github.ref == 'refs/heads/main'"))).toBe(true);
  });

  test('forgets the oldest text before it grows without bound', () => {
    const first = parseExpression('oldest');
    for (let i = 0; i < 10_000; i++) parseExpression(`filler${i}`);
    expect(parseExpression('oldest')).not.toBe(first);
    expect(parseExpression('oldest')).toEqual(first);
  });
});

describe('a text that is no expression', () => {
  test('is reported with its position, whoever of GitHub finds it', () => {
    expect(problem('github.ref == "main"')).toEqual({ message: "Unexpected symbol: '\"main\"'", position: 15 });
    expect(problem('a b')).toEqual({ message: "Unexpected symbol: 'b'", position: 3 });
    expect(problem('a\n  && && b')).toEqual({ message: "Unexpected symbol: '&&'", position: 8 });
    expect(problem('(a')).toMatchObject({ message: expect.stringContaining('Unexpected end of expression') });
  });

  test('may be empty', () => {
    expect(problem('')).toEqual({ message: 'An expression was expected' });
    expect(problem(' \n ')).toEqual({ message: 'An expression was expected' });
  });

  test('may give a built-in function too few arguments', () => {
    expect(problem("contains('a')").message).toBe("Too few parameters supplied: 'contains'");
    expect(problem("case(true, 'a')").message).toContain('Too few parameters');
    expect(problem("case(true, 'a', false, 'b')").message).toContain('requires an odd number');
  });

  test('may have a comma before a closing parenthesis, which only GitHub servers refuse', () => {
    expect(problem('format(a, b,)')).toEqual({ message: "Unexpected symbol: ')'", position: 13 });
  });

  test('may be too long or too deep', () => {
    expect(problem(`'${'x'.repeat(21_000)}'`).message).toBe('The expression has 21002 characters; GitHub reads at most 21000');
    expect(problem(`${'('.repeat(60)}a${')'.repeat(60)}`).message).toContain('Exceeded max expression depth 50');
  });
});

describe('evaluating an expression', () => {
  test('returns plain values', () => {
    expect(evaluateExpression('github', { github: { ref: 'main', list: [1, null, true] } })).toEqual({ ref: 'main', list: [1, null, true] });
    expect(evaluateExpression('github.nothing.at.all', { github: {} })).toBeNull();
    expect(evaluateExpression('github', { github: undefined })).toBeNull();
    expect(evaluateExpression('', {})).toBeNull();
  });

  test('compares loosely, as GitHub does', () => {
    for (const text of ["'A' == 'a'", "'' == 0", "true == '1'", 'null == 0', "'0x10' == 16", '!(NaN == NaN)', "!('a' == null)"]) {
      expect([text, evaluateExpression(text, {})]).toEqual([text, true]);
    }
  });

  test('lets && and || return an operand', () => {
    expect(evaluateExpression("github.head_ref || 'main'", { github: { head_ref: '' } })).toBe('main');
    expect(evaluateExpression("false && 'x'", {})).toBe(false);
  });

  test('knows the functions that are built in', () => {
    expect(evaluateExpression("format('{{{0}}} {1}', 'a', 2)", {})).toBe('{a} 2');
    expect(evaluateExpression("case(github.n == 1, 'one', github.n == 2, 'two', 'many')", { github: { n: 2 } })).toBe('two');
    expect(evaluateExpression("contains(needs.*.result, 'failure')", { needs: { a: { result: 'success' }, b: { result: 'failure' } } })).toBe(true);
    expect(evaluateExpression("join(fromJSON('[1,2]'), '-')", {})).toBe('1-2');
  });

  test('unescapes every quote of a string', () => {
    expect(evaluateExpression("'it''s a ''b'''", {})).toBe("it's a 'b'");
  });

  test('calls the given functions with plain values', () => {
    const status = { success: () => true, hashFiles: (...globs: unknown[]) => `hash of ${globs.join(' and ')}` };
    expect(evaluateExpression("success() && hashFiles('a', 'b')", {}, status)).toBe('hash of a and b');
  });

  test('refuses names that were not given, even where they would not be reached', () => {
    expect(() => evaluateExpression('true || secrets.A', { github: {} }))
      .toThrow("The expression 'true || secrets.A' cannot be evaluated: Unrecognized named-value: 'secrets'");
    expect(() => evaluateExpression('success()', {})).toThrow("Unrecognized function: 'success'");
  });

  test('says which expression failed', () => {
    expect(() => evaluateExpression("fromJSON('{')", {})).toThrow("The expression 'fromJSON('{')' cannot be evaluated: ");
  });
});

describe('parsing a workflow file', () => {
  test('finds nothing wrong with a correct one, at once', () => {
    expect(parseWorkflowText('ci.yml', workflow('- run: echo ${{ github.sha }}'))).toEqual([]);
  });

  test.each([
    ['default: true', []],
    ['default: 3', []],
    ['{ type: string, default: 1.5 }', []],
    ['{ type: choice, options: [1, 2], default: 1 }', []],
    ['{ type: environment, default: 1 }', []],
    ["{ type: boolean, default: 'true' }", []],
    ["{ type: boolean, default: 'False' }", []],
    ["{ type: boolean, default: 'yes' }", [/'StringToken' .* 'input default'/]],
    ['{ type: boolean, default: 1 }', [/'NumberToken' .* 'input default'/]],
    ['{ type: choice, default: 1 }', [/Missing 'options'/]],
    ['{ default: [1] }', [/sequence/, /'SequenceToken'/]],
  ])('X-5: a default of a start by hand is a text, whatever YAML takes it for: %s', (input, expected) => {
    const text = workflow('- run: make').replace('on: push', `on: { workflow_dispatch: { inputs: { a: ${input.startsWith('{') ? input : `{ ${input} }`} } } }`);
    const messages = parseWorkflowText('ci.yml', text).map(({ message }) => message);
    expect(messages).toEqual(expected.map((pattern) => expect.stringMatching(pattern)));
  });

  test('accepts background steps, which the package hides behind a flag', () => {
    expect(parseWorkflowText('ci.yml', workflow('- { id: db, run: ./db, background: true }', '- wait: db', '- parallel: [{ run: a }, { run: b }]'))).toEqual([]);
  });

  test('reports line and column as data, not in the message', () => {
    expect(parseWorkflowText('ci.yml', workflow('- run: echo ${{ nope.x }}', '  colour: red'))).toEqual([
      { message: "Unrecognized named-value: 'nope'", line: 6, column: 19, endLine: 6, endColumn: 32 },
      { message: "Unexpected value 'colour'", line: 7, column: 9, endLine: 7, endColumn: 15 },
    ]);
  });

  test('finds what only the conversion finds', () => {
    const text = 'on: push\njobs:\n  a:\n    needs: [b]\n    runs-on: x\n    steps: [{ run: a, if: "secrets.X" }]\n';
    const messages = parseWorkflowText('ci.yml', text).map(({ message }) => message);
    expect(messages).toEqual(expect.arrayContaining([expect.stringContaining("'secrets'"), expect.stringContaining('at least one job')]));
  });

  test('reports text that is no YAML, without the picture of the place', () => {
    expect(parseWorkflowText('ci.yml', 'on: [push\njobs: x')).toEqual([
      { message: 'Flow sequence in block collection must be sufficiently indented and end with a ]', line: 2, column: 1, endLine: 2, endColumn: 2 },
    ]);
  });

  test('says so when the parser of GitHub crashes, which is no verdict on the file', () => {
    const errors = parseWorkflowText('odd.yml', workflow('- run: a', '  env: { 1: x }'));
    expect(errors).toContainEqual({
      message: expect.stringMatching(/^GitHub's parser crashed on odd\.yml: TypeError: .*indexOf is not a function$/),
      crash: true,
    });
  });

  test('reports the same thing about the same place once', () => {
    const errors = parseWorkflowText('ci.yml', '- a').map((error) => JSON.stringify(error));
    expect(new Set(errors).size).toBe(errors.length);
  });
});

describe('parsing an action file', () => {
  const action = (step: string) => `name: a\ndescription: b\nruns:\n  using: composite\n  steps:\n    - ${step}\n`;

  test('finds nothing wrong with a correct one', () => {
    expect(parseActionText('action.yml', action("{ run: 'echo ${{ inputs.x }}', shell: bash }"))).toEqual([]);
  });

  test('finds contexts that a composite action does not have', () => {
    expect(parseActionText('action.yml', action("{ run: 'echo ${{ secrets.X }}', shell: bash }"))).toEqual([
      expect.objectContaining({ message: expect.stringContaining("'secrets'"), line: 6 }),
    ]);
  });

  test('reports a condition that is no text as a mistake in the file, not as a crash', () => {
    const errors = parseActionText('action.yml', action('{ run: a, shell: bash, if: {} }'));
    expect(errors).not.toEqual([]);
    expect(errors.filter(({ crash }) => crash)).toEqual([]);
  });
});
