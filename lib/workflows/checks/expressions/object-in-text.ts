import { Severity } from '../../../core/inside';
import { parseExpression } from '../../../expressions/inside';
import { ExpressionUse } from '../../model';
import { isCondition } from '../condition';
import { objectIn } from './object-value';
import { printNode } from '../print-node';
import { WorkflowRule } from '../rule';
import { whereOf } from '../where';

/** A plain path that can only be a scalar: the usual case, decided without a parser. */
const SCALAR_PATH = /^(?:env|vars|secrets|inputs|runner|needs\.[\w-]+\.outputs|steps\.[\w-]+\.outputs)\.[\w-]+$/i;

/** An object or a list in a text prints as `Object` or `Array`. */
export const objectInText: WorkflowRule = {
  id: 'expressions/object-in-text',
  severity: Severity.ERROR,
  lasting: true,
  expression(use, scope, report) {
    if (takesObjects(use) || SCALAR_PATH.test(use.text)) return;
    const parsed = parseExpression(use.text);
    if (!parsed.ok) return;
    const object = objectIn(parsed.root, scope.kind === 'workflow' ? scope.job : undefined);
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

/** A condition asks only whether there is a value; a matrix and `runs-on` may be made of objects and lists. */
function takesObjects(use: ExpressionUse): boolean {
  return isCondition(use) || (!use.embedded && (use.place === 'job.strategy' || use.place === 'job.runs-on'));
}
