import { Severity } from '../../../core/inside';
import { ExpressionNode, parseExpression, printLiteral, walk } from '../../../expressions/inside';
import { canFormat } from '../can-format';
import { printNode } from '../print-node';
import { WorkflowRule } from '../rule';
import { whereOf } from '../where';

/** A pattern or JSON that is written out must be one that the function can read. */
export const invalidArgument: WorkflowRule = {
  id: 'expressions/invalid-argument',
  severity: Severity.ERROR,
  lasting: true,
  expression(use, scope, report) {
    if (!/(?:format|fromjson)\s*\(\s*'/i.test(use.text)) return;
    const parsed = parseExpression(use.text);
    if (!parsed.ok) return;
    walk(parsed.root, (node) => {
      const problem = problemOf(node);
      if (!problem) return;
      report({ message: `${printNode(node)} in ${whereOf(use, scope)} fails whenever it is evaluated: ${problem.message}.`, at: { origin: use.origin }, fix: problem.fix });
    });
  },
};

function problemOf(node: ExpressionNode): { readonly message: string; readonly fix: string } | undefined {
  const first = node.kind === 'call' ? node.args[0] : undefined;
  if (node.kind !== 'call' || first?.kind !== 'literal' || typeof first.value !== 'string') return undefined;
  if (node.name === 'format' && !canFormat(first.value, node.args.length - 1)) {
    return {
      message: `it has ${node.args.length - 1} value${node.args.length === 2 ? '' : 's'} for the pattern ${printLiteral(first.value)}`,
      fix: 'Number the values from {0}, give one for every number, and write a brace that is meant as itself twice. Putting the expressions into a string does all of it.',
    };
  }
  if (node.name === 'fromjson' && !isJson(first.value)) {
    return { message: `the text ${printLiteral(first.value)} is not JSON`, fix: "Names and texts stand in double quotes: fromJSON('[\"a\", \"b\"]')." };
  }
  return undefined;
}

/** GitHub's servers also read single quotes, trailing commas and comments. */
function isJson(text: string): boolean {
  if (/\/[/*]/.test(text)) return true;
  return [text, text.replace(/'/g, '"').replace(/,(\s*[\]}])/g, '$1')].some((candidate) => {
    try {
      JSON.parse(candidate);
      return true;
    } catch {
      return false;
    }
  });
}
