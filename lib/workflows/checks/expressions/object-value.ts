import { remembered } from '../../../core/inside';
import { ExpressionNode, contextPath } from '../../../expressions/inside';
import { JobModel } from '../../model';
import { describedEvents, payloadParts } from '../../payloads/payloads';

/**
 * What of an expression is an object or a list for sure, when the whole of it may be: `github.event` of `github.event || 'x'`.
 * Undefined as soon as it cannot be known.
 */
export function objectIn(node: ExpressionNode, job: JobModel | undefined): ExpressionNode | undefined {
  switch (node.kind) {
    case 'star':
      return node;
    case 'context':
    case 'index':
      return isStar(node) || isObject(contextPath(node), job) ? node : undefined;
    case 'binary':
      if (node.operator === '||') return objectIn(node.left, job) ?? objectIn(node.right, job);
      return node.operator === '&&' ? objectIn(node.right, job) : undefined;
    default:
      return undefined;
  }
}

/** `labels.*.name` is a list, whatever follows the star. */
function isStar(node: ExpressionNode): boolean {
  let at = node;
  while (at.kind === 'index') {
    // An index into the filtered list takes one of its items out again.
    if (at.index.kind !== 'literal' || typeof at.index.value !== 'string') return false;
    at = at.object;
  }
  return at.kind === 'star';
}

function isObject(path: readonly string[] | undefined, job: JobModel | undefined): boolean {
  if (!path) return false;
  const [root, ...rest] = path;
  if (rest.length === 0) return root !== 'secrets';
  switch (root) {
    case 'github':
      return rest[0].toLowerCase() === 'event' && isPayloadObject(rest.slice(1).join('.'));
    case 'needs':
    case 'steps':
    case 'jobs':
      return rest.length === 1 || (rest.length === 2 && rest[1].toLowerCase() === 'outputs');
    case 'job':
      return ['container', 'services'].includes(rest[0]) && (rest.length === 1 || (rest[0] === 'services' && (rest.length === 2 || (rest.length === 3 && rest[2] === 'ports'))));
    case 'matrix':
      return rest.length === 1 && isObjectAxis(rest[0], job);
    default:
      return false;
  }
}

/** What is an object or a list in every event that has it. */
const isPayloadObject = remembered((path: string) => {
  const parts = payloadParts(path === '' ? [] : path.split('.'), describedEvents());
  return parts !== undefined && parts.length > 0 && parts.every(({ kind }) => kind === 'object' || kind === 'open' || kind === 'list');
});

/** An axis all of whose values are objects or lists. */
function isObjectAxis(name: string, job: JobModel | undefined): boolean {
  const matrix = job?.strategy?.matrix;
  if (!matrix || typeof matrix.include === 'string' || matrix.include.some((entry) => name in entry)) return false;
  const values = matrix.axes[name];
  return Array.isArray(values) && values.length > 0 && values.every((value) => typeof value === 'object' && value !== null);
}
