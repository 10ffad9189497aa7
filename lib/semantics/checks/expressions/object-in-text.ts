import { Severity } from '../../../core/inside';
import { ExpressionNode, parseExpression } from '../../../expressions/inside';
import { ExpressionScope, ExpressionUse, WorkflowRule, isCondition, printNode, whereOf } from '../../../workflows/inside';
import { ValueType, typesOf } from '../../values/types';

/** A plain path that can only be a scalar: the usual case, decided without a parser. */
const SCALAR_PATH = /^(?:(?:env|vars|secrets|inputs|runner|needs\.[\w-]+\.outputs|steps\.[\w-]+\.outputs)\.[\w-]+|github\.(?!event$)[\w-]+)$/i;

/** An object or a list in a text prints as `Object` or `Array`. */
export const objectInText: WorkflowRule = {
  id: 'expressions/object-in-text',
  severity: Severity.ERROR,
  lasting: true,
  expression(use, scope, report) {
    if (takesObjects(use) || SCALAR_PATH.test(use.text)) return;
    const parsed = parseExpression(use.text);
    if (!parsed.ok) return;
    if (isImage(use) && parsed.root.kind === 'call' && parsed.root.name === 'fromjson') {
      report({
        message: `${whereOf(use, scope)} is the name of an image, but '${printNode(parsed.root)}' is what JSON holds, which for a container is an object: GitHub stops the job there.`,
        at: { origin: use.origin },
        fix: use.key.startsWith('container') ? 'Give the expression to the container itself: { container: Functions.fromJson(…) }.' : 'Name the property that is the image: Functions.fromJson(…).property(…).',
      });
      return;
    }
    const object = objectIn(parsed.root, scope);
    if (!object) return;
    const text = printNode(object);
    const list = text.includes('*');
    const result = use.embedded ? `it would print as '${list ? 'Array' : 'Object'}'` : 'GitHub stops the job there';
    report({
      message: `${whereOf(use, scope)} is a text, but '${text}' is ${list ? 'a list' : 'an object'}: ${result}.`,
      at: { origin: use.origin },
      fix: list
        ? "Join the list, as Functions.join(…, ' ') does, or print it as JSON with Functions.toJson(…)."
        : 'Name the property that is meant, or print the whole as JSON with Functions.toJson(…).',
    });
  },
};

function isImage({ key, embedded }: ExpressionUse): boolean {
  return !embedded && (key === 'container.image' || key === 'services.image');
}

/** Keys whose whole value may be an object that an expression makes. */
const WHOLE = new Set([
  'env', 'with', 'runs.env', 'container', 'container.env', 'container.credentials', 'container.ports', 'container.volumes', 'services', 'services.env', 'services.credentials', 'services.ports', 'services.volumes',
]);

/** A condition asks only whether there is a value; a matrix and `runs-on` may be made of objects and lists. */
function takesObjects(use: ExpressionUse): boolean {
  return isCondition(use) || (!use.embedded && (use.place === 'job.strategy' || use.place === 'job.runs-on' || WHOLE.has(use.key) || use.key.startsWith('services, ')));
}

/** What of an expression is an object or a list for sure, when the whole of it may be: `github.event` of `github.event || 'x'`. Of all secrets together, another rule speaks. */
function objectIn(node: ExpressionNode, scope: ExpressionScope): ExpressionNode | undefined {
  if (node.kind === 'binary' && node.operator === '||') return objectIn(node.left, scope) ?? objectIn(node.right, scope);
  if (node.kind === 'binary') return node.operator === '&&' ? objectIn(node.right, scope) : undefined;
  const isAccess = node.kind === 'index' || node.kind === 'star' || (node.kind === 'context' && node.name !== 'secrets');
  const types = isAccess ? typesOf(node, scope) : undefined;
  return types && !['text', 'boolean', 'number'].some((type) => types.has(type as ValueType)) ? node : undefined;
}
