import { Severity } from '../../../core/inside';
import { ExpressionNode, contextPath, parseExpression } from '../../../expressions/inside';
import { isCondition } from '../condition';
import { printNode } from '../print-node';
import { WorkflowRule } from '../rule';
import { short, whereOf } from '../where';

/** `a && b || c` gives `c` as soon as `b` is empty. */
export const unsoundTernary: WorkflowRule = {
  id: 'expressions/unsound-ternary',
  severity: Severity.WARNING,
  expression(use, scope, report) {
    if (!use.text.includes('&&') || !use.text.includes('||')) return;
    const parsed = parseExpression(use.text);
    if (!parsed.ok) return;
    visit(parsed.root, isCondition(use), (condition, then, otherwise) => {
      const [a, b, c] = [condition.map((part) => printNode(part, condition.length > 1)).join(' && '), printNode(then), printNode(otherwise)];
      report({
        message: `\`${short(use.text)}\` in ${whereOf(use, scope)} gives ${c} and not ${b} when the condition holds${then.kind === 'literal' ? `, because ${b} counts as false` : ` but ${b} is empty`}.`,
        at: { origin: use.origin },
        fix: `Use Expression.choose(…), which prints case(${a}, ${b}, ${c}).`,
        fixInYaml: `Write \`case(${a}, ${b}, ${c})\`.`,
      });
    });
  },
};

type Found = (condition: readonly ExpressionNode[], then: ExpressionNode, otherwise: ExpressionNode) => void;

/** `truthOnly`: nobody asks for the value here, only whether it is truthy; then `&&` and `||` are plain logic. */
function visit(node: ExpressionNode, truthOnly: boolean, found: Found): void {
  switch (node.kind) {
    case 'unary':
      return visit(node.operand, true, found);
    case 'call':
      return node.args.forEach((arg, i) => visit(arg, node.name === 'case' && i % 2 === 0 && i < node.args.length - 1, found));
    case 'index':
      return visit(node.index, false, found);
    case 'binary': {
      const logic = node.operator === '&&' || node.operator === '||';
      if (node.operator === '||' && !truthOnly && node.left.kind === 'binary' && node.left.operator === '&&') {
        const parts = operandsOf(node.left, '&&');
        const then = parts.pop()!;
        if (mayBeFalsy(then, node.right)) found(parts, then, node.right);
      }
      visit(node.left, logic ? truthOnly || node.operator === '&&' : false, found);
      visit(node.right, logic && truthOnly, found);
      return;
    }
  }
}

/** A falsy literal is a mistake for sure. A secret or variable that is not set falls through to the other one, which nobody notices. */
function mayBeFalsy(then: ExpressionNode, otherwise: ExpressionNode): boolean {
  if (then.kind === 'literal') return !then.value;
  const [root, other] = [contextPath(then)?.[0], contextPath(otherwise)?.[0]];
  return root === other && (root === 'secrets' || root === 'vars');
}

/** The operands of `a && b && c`, which leans left. */
function operandsOf(node: ExpressionNode, operator: '&&' | '||'): ExpressionNode[] {
  if (node.kind !== 'binary' || node.operator !== operator) return [node];
  return [...operandsOf(node.left, operator), ...operandsOf(node.right, operator)];
}
