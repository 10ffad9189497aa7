import { Severity } from '../../../core/inside';
import { ExpressionNode, contextPath, parseExpression, walk } from '../../../expressions/inside';
import { printNode } from '../print-node';
import { WorkflowRule } from '../rule';
import { whereOf } from '../where';

/** The runner hides a secret, and not what stands in it. */
export const unmaskedSecret: WorkflowRule = {
  id: 'security/unmasked-secret',
  severity: Severity.WARNING,
  expression(use, scope, report) {
    if (!/fromjson/i.test(use.text) || !/secrets/i.test(use.text)) return;
    const parsed = parseExpression(use.text);
    if (!parsed.ok) return;
    walk(parsed.root, (node, parent) => {
      const secret = secretIn(node);
      const takesPart = parent !== undefined && (parent.kind === 'index' || parent.kind === 'star') && parent.object === node;
      if (secret === undefined || !takesPart) return;
      report({
        message: `${printNode(parent)} in ${whereOf(use, scope)} takes a part out of the secret '${secret}': the runner hides the secret as a whole in logs, and this part of it not.`,
        at: { origin: use.origin },
        fix: 'Make a secret of each part; or mask the part in a step before it is used: echo "::add-mask::$PART".',
      });
    });
  },
};

/** The name of a secret that is read as JSON. */
function secretIn(node: ExpressionNode): string | undefined {
  const [argument] = node.kind === 'call' && node.name === 'fromjson' ? node.args : [];
  const [context, name] = (argument && contextPath(argument)) ?? [];
  return context === 'secrets' ? name : undefined;
}
