import { Severity } from '../../../core/inside';
import { parseExpression, printLiteral, walk } from '../../../expressions/inside';
import { canFormat } from '../can-format';
import { printNode } from '../print-node';
import { WorkflowRule } from '../rule';
import { whereOf } from '../where';

/** A value that no number of the pattern stands for is never seen. */
export const unusedArgument: WorkflowRule = {
  id: 'expressions/unused-argument',
  severity: Severity.WARNING,
  expression(use, scope, report) {
    if (!/format\s*\(\s*'/i.test(use.text)) return;
    const parsed = parseExpression(use.text);
    if (!parsed.ok) return;
    walk(parsed.root, (node) => {
      if (node.kind !== 'call' || node.name !== 'format') return;
      const [pattern, ...values] = node.args;
      if (pattern.kind !== 'literal' || typeof pattern.value !== 'string') return;
      // One that cannot be read fails, which is worse.
      if (!canFormat(pattern.value, values.length)) return;
      const used = numbersIn(pattern.value);
      const unused = values.filter((_, i) => !used.has(i));
      if (unused.length === 0) return;
      report({
        message: `${unused.map((value) => printNode(value)).join(', ')} in ${whereOf(use, scope)} ${unused.length === 1 ? 'is' : 'are'} handed to format, but the pattern ${printLiteral(pattern.value)} has no number for ${unused.length === 1 ? 'it' : 'them'}.`,
        at: { origin: use.origin },
        fix: `Write ${unused.map((value) => `{${values.indexOf(value)}}`).join(', ')} where it belongs, or take the value out.`,
      });
    });
  },
};

/** A brace that is written twice is a brace. */
function numbersIn(pattern: string): ReadonlySet<number> {
  return new Set([...pattern.replace(/\{\{|\}\}/g, '').matchAll(/\{(\d+)\}/g)].map(([, number]) => Number(number)));
}
