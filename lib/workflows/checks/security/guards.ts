import { namesRepository, namesThisRepository } from './repository-names';
import { ExpressionNode, contextPath, parseExpression } from '../../../expressions/inside';
import { operandsOf } from '../truth';

/** Events that nobody causes who may not write to the repository. */
const TRUSTED = new Set(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'release', 'merge_group', 'create', 'delete']);

/**
 * Whether one of the conditions keeps the code of strangers out of a run of the event: the head is in the same repository, or the event is another one.
 * A condition counts only as far as it must hold: one side of an `||` lets everybody in whom the other side lets in.
 */
export function keepsStrangersOut(event: string, ...conditions: (string | undefined)[]): boolean {
  return conditions.some((text) => {
    const parsed = text === undefined ? undefined : parseExpression(text);
    return parsed?.ok === true && excludes(parsed.root, true, event);
  });
}

/** Whether strangers are out as soon as the node has the truth that is given. */
function excludes(node: ExpressionNode, truth: boolean, event: string): boolean {
  if (node.kind === 'unary') return excludes(node.operand, !truth, event);
  if (node.kind === 'binary' && (node.operator === '&&' || node.operator === '||')) {
    const parts = operandsOf(node, node.operator);
    // What must not hold is turned around: neither `a` nor `b` for !(a || b).
    const all = (node.operator === '&&') === truth;
    return all ? parts.some((part) => excludes(part, truth, event)) : parts.every((part) => excludes(part, truth, event));
  }
  if (node.kind === 'binary' && (node.operator === '==' || node.operator === '!=')) {
    const equal = (node.operator === '==') === truth;
    return compared(node.left, node.right, equal, event) || compared(node.right, node.left, equal, event);
  }
  return !truth && isFork(node, event);
}

function compared(one: ExpressionNode, other: ExpressionNode, equal: boolean, event: string): boolean {
  const path = contextPath(one)?.join('.').toLowerCase();
  if (path === undefined) return false;
  if (other.kind === 'literal' && typeof other.value === 'boolean') return other.value !== equal && isFork(one, event);
  const text = other.kind === 'literal' && typeof other.value === 'string' ? other.value.toLowerCase() : undefined;
  if (path === 'github.event_name') return text !== undefined && equal === (text !== event);
  if (path === 'github.event.workflow_run.event') {
    // Another event has no such field, and nothing is not equal to a text.
    return text !== undefined && (equal ? TRUSTED.has(text) : event === 'workflow_run' && text === 'pull_request');
  }
  return equal && namesRepository(path) && (!!text || namesThisRepository(contextPath(other)?.join('.').toLowerCase(), event));
}

/** Only where the event has the field: elsewhere it is nothing, and counts as false for everybody. */
function isFork(node: ExpressionNode, event: string): boolean {
  const path = contextPath(node)?.join('.').toLowerCase();
  return (path === 'github.event.pull_request.head.repo.fork' && event.startsWith('pull_request'))
    || (path === 'github.event.workflow_run.head_repository.fork' && event === 'workflow_run');
}
