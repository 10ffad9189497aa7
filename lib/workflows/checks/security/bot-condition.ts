import { Severity } from '../../../core/inside';
import { ExpressionNode, contextPath, parseExpression } from '../../../expressions/inside';
import { isCondition } from '../condition';
import { ExpressionScope, WorkflowRule } from '../rule';
import { whereOf } from '../where';

/** Events of a pull request or of what came of it, where another account may have started the run than wrote the code. */
const AFFECTED = /^(?:pull_request|issue_comment$|workflow_run$|workflow_call$)/;

/** Who started a run is not who wrote the code. */
export const botCondition: WorkflowRule = {
  id: 'security/bot-condition',
  severity: Severity.WARNING,
  expression(use, scope, report) {
    if (!use.text.includes('[bot]') || !isCondition(use) || !isAffected(scope)) return;
    const parsed = parseExpression(use.text);
    if (!parsed.ok || /pull_request\.user\.(?:login|id)/i.test(use.text)) return;
    const found = gate(parsed.root, true);
    if (!found) return;
    report({
      message: `The condition in ${whereOf(use, scope)} trusts '${found.path}' to be '${found.bot}'. That is the account that started the run: a stranger who makes the bot push to their pull request passes as the bot.`,
      at: { origin: use.origin },
      fix: `Ask for the author of the pull request: Github.event('pull_request.user.login').equalTo('${found.bot}').`,
      fixInYaml: `Ask for the author of the pull request: \`github.event.pull_request.user.login == '${found.bot}'\`.`,
    });
  },
};

function isAffected(scope: ExpressionScope): boolean {
  return scope.kind === 'action' || scope.workflow.triggers.some((t) => AFFECTED.test(t.event));
}

/** The comparison that lets a bot in. One that keeps it out is fine, so a negation turns the meaning around. */
function gate(node: ExpressionNode, positive: boolean): { readonly path: string; readonly bot: string } | undefined {
  if (node.kind === 'unary') return gate(node.operand, !positive);
  if (node.kind !== 'binary') return undefined;
  if (node.operator === '&&' || node.operator === '||') return gate(node.left, positive) ?? gate(node.right, positive);
  if (node.operator !== (positive ? '==' : '!=')) return undefined;
  const [path, other] = node.left.kind === 'literal' ? [node.right, node.left] : [node.left, node.right];
  const name = contextPath(path)?.join('.');
  const bot = other.kind === 'literal' ? String(other.value) : '';
  return name && /^github\.(?:actor|triggering_actor|event\.sender\.login)$/i.test(name) && bot.endsWith('[bot]') ? { path: name, bot } : undefined;
}
