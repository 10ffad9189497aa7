import { Severity } from '../../../core/inside';
import { ExpressionNode, contextPath, parseExpression } from '../../../expressions/inside';
import { isCondition } from '../condition';
import { printNode } from '../print-node';
import { WorkflowRule } from '../rule';
import { whereOf } from '../where';

/** Outputs are texts, and the text 'false' counts as true. */
export const booleanOutput: WorkflowRule = {
  id: 'expressions/boolean-output',
  severity: Severity.WARNING,
  expression(use, scope, report) {
    if (!/outputs/i.test(use.text)) return;
    const parsed = parseExpression(use.text);
    if (!parsed.ok) return;
    for (const { output, wrong } of mistaken(parsed.root, isCondition(use))) {
      const name = printNode(output);
      report({
        message: `${whereOf(use, scope)} ${wrong}. An output is always a text: 'false' counts as true, and no text 'true' is equal to the boolean true.`,
        at: { origin: use.origin },
        fix: `Compare ${name} with a text: equalTo('true'), or notEqualTo('') to ask whether it is set.`,
      });
    }
  },
};

interface Mistake {
  readonly output: ExpressionNode;
  /** The end of the sentence that begins with where it stands. */
  readonly wrong: string;
}

/** `truthOnly`: nobody asks for the value here, only whether it is truthy. */
function mistaken(node: ExpressionNode, truthOnly: boolean): Mistake[] {
  if (isOutput(node)) return truthOnly ? [{ output: node, wrong: `takes ${printNode(node)} for a boolean` }] : [];
  switch (node.kind) {
    case 'unary':
      return isOutput(node.operand) ? [{ output: node.operand, wrong: `negates ${printNode(node.operand)}` }] : mistaken(node.operand, true);
    case 'call':
      return node.args.flatMap((arg) => mistaken(arg, false));
    case 'binary': {
      if (node.operator === '&&' || node.operator === '||') return [...mistaken(node.left, truthOnly), ...mistaken(node.right, truthOnly)];
      const output = [[node.left, node.right], [node.right, node.left]].find(([one, other]) => isOutput(one) && other.kind === 'literal' && typeof other.value === 'boolean')?.[0];
      return output ? [{ output, wrong: `compares ${printNode(output)} with a boolean: ${printNode(node)}` }] : [...mistaken(node.left, false), ...mistaken(node.right, false)];
    }
    default:
      return [];
  }
}

/** `steps.x.outputs.y` and `needs.x.outputs.y`. */
function isOutput(node: ExpressionNode): boolean {
  if (node.kind !== 'index') return false;
  const path = contextPath(node);
  return path?.length === 4 && (path[0] === 'steps' || path[0] === 'needs') && path[2].toLowerCase() === 'outputs';
}
