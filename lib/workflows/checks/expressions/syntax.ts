import { Severity } from '../../../core/inside';
import { parseExpression } from '../../../expressions/inside';
import { isCondition } from '../condition';
import { WorkflowRule } from '../rule';
import { short, whereOf } from '../where';

/** Most expressions are a plain path, which needs no parser. */
const PLAIN = /^(?:github|needs|steps|matrix|env|inputs|vars|secrets|runner|job|strategy)(?:\.[A-Za-z_][\w-]*)*$/;

/** GitHub's parser must be able to read every expression. */
export const syntax: WorkflowRule = {
  id: 'expressions/syntax',
  severity: Severity.ERROR,
  lasting: true,
  expression(use, scope, report) {
    const { text } = use;
    // Length and text around `${{ }}` in a condition are the matter of rules of their own.
    if (PLAIN.test(text) || text.length > 21_000 || mixesText(text, isCondition(use))) return;
    const parsed = parseExpression(text);
    if (parsed.ok) return;
    const position = parsed.position === undefined ? '' : ` at position ${parsed.position}`;
    report({
      message: `The expression \`${short(text)}\` in ${whereOf(use, scope)} cannot be parsed: ${sentence(parsed.message)}${position}.`,
      at: { origin: use.origin },
      fix: fixFor(text),
    });
  },
};

/** GitHub reads such a condition as text, which is always true. */
function mixesText(text: string, condition: boolean): boolean {
  return condition && text.includes('${{') && !/^\$\{\{(?:(?!\$\{\{)[^])*\}\}$/.test(text.trim());
}

function sentence(message: string): string {
  return message.replace(/\.$/, '');
}

function fixFor(text: string): string {
  if (text.trim() === '') return 'Write an expression, or leave the key out.';
  if (text.includes('${{')) return 'Expression.raw(…) takes the expression without `${{ }}`: take them out.';
  if (text.includes('"')) return "Strings stand in single quotes: 'main'. A quote inside of one is written twice.";
  if (/[^=!<>]=[^=]/.test(text)) return 'Compare with `==`, or build the expression with equalTo(…).';
  return 'Build it with the methods of Expression and Functions, which print only what GitHub can parse.';
}
