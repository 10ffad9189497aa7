import { Severity } from '../../../core/inside';
import { ExpressionNode, STATUS_FUNCTIONS, contextPath, parseExpression, walk } from '../../../expressions/inside';
import { ExpressionUse } from '../../model';
import { stepsOwner } from '../expression-owner';
import { jobsOf, stepLookup } from '../lookup';
import { printNode } from '../print-node';
import { ExpressionScope, WorkflowRule } from '../rule';
import { short, whereOf } from '../where';

const NAMES_RESULT = /result|outcome|conclusion/i;

/** Without a status function, GitHub reads `success() && (…)`: who asks for a failure is never asked. */
export const resultWithoutStatus: WorkflowRule = {
  id: 'workflows/result-without-status',
  severity: Severity.WARNING,
  expression(use, scope, report) {
    if (!/^(?:job|step|composite\.step)\.if$/.test(use.place) || !NAMES_RESULT.test(use.text)) return;
    const parsed = parseExpression(use.text);
    if (!parsed.ok || asksStatus(parsed.root)) return;
    const dead = deadPart(parsed.root, true, use, scope);
    if (!dead) return;
    const wanted = printNode(dead);
    report({
      message: `The condition \`${short(use.text)}\` in ${whereOf(use, scope)} holds no status function, so GitHub reads \`success() && (…)\` and asks only when all went well: ${wanted} is then never true.`,
      at: { origin: use.origin },
      fix: 'Begin the condition with a status function: Status.failure(), or Status.cancelled().negate().andAlso(…) to go on whatever the results are.',
    });
  },
};

function asksStatus(root: ExpressionNode): boolean {
  let found = false;
  walk(root, (node) => { found ||= node.kind === 'call' && STATUS_FUNCTIONS.has(node.name); });
  return found;
}

/** The part that holds only when something did not go well. A negation turns the meaning around. */
function deadPart(node: ExpressionNode, positive: boolean, use: ExpressionUse, scope: ExpressionScope): ExpressionNode | undefined {
  if (node.kind === 'unary') return deadPart(node.operand, !positive, use, scope);
  if (node.kind === 'call') return positive && node.name === 'contains' && isDead(node.args[0], node.args[1], true, use, scope) ? node : undefined;
  if (node.kind !== 'binary') return undefined;
  const { left, right, operator } = node;
  if (operator === '&&' || operator === '||') return deadPart(left, positive, use, scope) ?? deadPart(right, positive, use, scope);
  if (operator !== '==' && operator !== '!=') return undefined;
  const equal = (operator === '==') === positive;
  return isDead(left, right, equal, use, scope) || isDead(right, left, equal, use, scope) ? node : undefined;
}

/** Whether a result is never equal to a text (or, without `equal`, never differs from it) when all went well. */
function isDead(result: ExpressionNode | undefined, other: ExpressionNode | undefined, equal: boolean, use: ExpressionUse, scope: ExpressionScope): boolean {
  if (!result || other?.kind !== 'literal' || typeof other.value !== 'string') return false;
  const text = other.value.toLowerCase();
  if (equal ? !['failure', 'cancelled', 'skipped'].includes(text) : text !== 'success') return false;
  return use.place === 'job.if' ? isGoodJob(result, scope) : isGoodStep(result, equal ? text : undefined, scope);
}

/** `needs.x.result` and `needs.*.result`. What a job that may fail reports is left alone. */
function isGoodJob(node: ExpressionNode, scope: ExpressionScope): boolean {
  if (node.kind !== 'index' || node.index.kind !== 'literal' || String(node.index.value).toLowerCase() !== 'result' || scope.kind !== 'workflow') return false;
  if (node.object.kind === 'star') return node.object.object.kind === 'context' && node.object.object.name === 'needs' && !scope.workflow.jobs.some(mayFail);
  const path = contextPath(node);
  if (path?.length !== 3 || path[0] !== 'needs') return false;
  const job = jobsOf(scope.workflow).get(path[1].toLowerCase());
  return job !== undefined && !mayFail(job);
}

/** `steps.x.outcome`, of a step whose failure is a failure. A step that was skipped does not stop those after it. */
function isGoodStep(node: ExpressionNode, text: string | undefined, scope: ExpressionScope): boolean {
  const path = contextPath(node);
  if (path?.length !== 3 || path[0] !== 'steps' || !/^(?:outcome|conclusion)$/i.test(path[2])) return false;
  const owner = stepsOwner(scope);
  const step = owner && stepLookup(owner.model).byId.get(path[1].toLowerCase());
  if (!step || (step.kind !== 'run' && step.kind !== 'uses') || step.background || mayFail(step)) return false;
  return text === undefined ? step.condition === undefined : text !== 'skipped';
}

function mayFail(model: object): boolean {
  const { continueOnError } = model as { readonly continueOnError?: boolean | string };
  return continueOnError !== undefined && continueOnError !== false;
}
