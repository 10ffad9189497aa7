import { readFileSync } from 'fs';
import { join } from 'path';
import * as ts from 'typescript';
import { EXAMPLES } from './support/examples';
import { everyRule } from '../../lib/delivery/rules';
import { filesOf, shown, sourceOf } from '../architecture/sources';
import { InvalidValueError } from 'slipway/core';

const ROOT = join(__dirname, '../..');
const PAGE = 'docs/errors.md';

/** The first part says what is at fault: no rule has such a group. */
const isErrorCode = (id: string) => /^(?:call|file|synthesis)\//.test(id);

/** The rows of the table: the code, what it means, the message. */
const rows = readFileSync(join(ROOT, PAGE), 'utf8').split('\n').filter((line) => line.startsWith('| `'))
  .map((line) => line.split(/(?<!\\) \| |^\| | \|$/).slice(1, 4).map((cell) => cell.replace(/^`+ ?| ?`+$/g, '')));

const literals = filesOf(join(ROOT, 'lib')).flatMap((path) => {
  const found: { readonly text: string; readonly node: ts.Node }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) && isErrorCode(node.text)) found.push({ text: node.text, node });
    ts.forEachChild(node, visit);
  };
  visit(sourceOf(path));
  return found;
});

test('every code that the library throws is in the table, in order, and nothing else is', () => {
  const used = [...new Set(literals.map(({ text }) => text))].sort();
  expect(rows.map(([code]) => code)).toEqual(used);
  expect(used.length).toBeGreaterThan(40);
  for (const code of used) expect(code).toMatch(/^(call|file|synthesis)\/[a-z]+(-[a-z]+)*$/);
});

test('every error is made with a code that stands there, or with one that was handed on', () => {
  const odd = filesOf(join(ROOT, 'lib')).flatMap((path) => {
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isNewExpression(node) && node.expression.getText() === 'InvalidValueError') {
        const [code] = node.arguments ?? [];
        const certain = code !== undefined && (ts.isStringLiteral(code) || code.getText() === 'code' || (ts.isConditionalExpression(code) && [code.whenTrue.getText(), code.whenFalse.getText()].every((part) => part === 'code' || part.startsWith("'call/"))));
        if (!certain) found.push(`${shown(ROOT, path)}: ${node.getText().slice(0, 80)}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(sourceOf(path));
    return found;
  });
  expect(odd).toEqual([]);
});

test('no code looks like the id of a rule', () => {
  expect(everyRule().filter(({ id }) => isErrorCode(id))).toEqual([]);
});

/** What can only be made with another package or a whole delivery is shown by tests of its own. */
const SHOWN_ELSEWHERE = ['synthesis/aws-template', 'synthesis/errors'];

test('every code has an example', () => {
  expect([...Object.keys(EXAMPLES), ...SHOWN_ELSEWHERE].sort()).toEqual(rows.map(([code]) => code));
});

test.each(rows.filter(([code]) => !SHOWN_ELSEWHERE.includes(code)))('%s has the message that the table shows', (code, meaning, message) => {
  let thrown: unknown;
  try {
    EXAMPLES[code]();
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(InvalidValueError);
  const { code: given, message: said } = thrown as InvalidValueError;
  // Newer versions of Node.js say where in a JSON text something is wrong in two ways.
  expect([given, said.replace(/ \(line \d+ column \d+\)/, '')]).toEqual([code, message]);
  expect(meaning).toMatch(/^[A-Z`a-z].*\.$/);
});
