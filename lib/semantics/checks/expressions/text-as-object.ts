import { Severity } from '../../../core/inside';
import { parseExpression } from '../../../expressions/inside';
import { ExpressionUse, WorkflowRule, printNode, whereOf } from '../../../workflows/inside';
import { typesOf } from '../../values/types';

/** An expression for the whole of a map or a list must give one: a text that holds JSON is a text. */
export const textAsObject: WorkflowRule = {
  id: 'expressions/text-as-object',
  severity: Severity.ERROR,
  lasting: true,
  expression(use, scope, report) {
    const wanted = wantedBy(use);
    if (wanted === undefined) return;
    const parsed = parseExpression(use.text);
    const types = parsed.ok ? typesOf(parsed.root, scope) : undefined;
    if (!parsed.ok || !types || types.has('object') || types.has('list')) return;
    const [type] = types;
    report({
      message: `${whereOf(use, scope)} is ${wanted} as a whole, but '${printNode(parsed.root)}' is ${type === 'text' ? 'a text' : `a ${type}`}: GitHub stops ${scope.kind === 'action' || scope.job ? 'the job' : 'the run'} there.`,
      at: { origin: use.origin },
      fix: type === 'text' ? 'Where the text holds JSON, read it: Functions.fromJson(…).' : `Give it ${wanted}, such as Functions.fromJson(…) reads from a text.`,
      fixInYaml: type === 'text' ? `Where the text holds JSON, read it: \`\${{ fromJSON(${printNode(parsed.root)}) }}\`.` : `Give it ${wanted}, such as \`fromJSON(…)\` reads from a text.`,
    });
  },
};

const MAPS = new Set(['env', 'with', 'runs.env', 'container.env', 'container.credentials', 'services', 'services.env', 'services.credentials', 'strategy, all of it', 'strategy.matrix']);
const LISTS = new Set(['container.ports', 'container.volumes', 'services.ports', 'services.volumes']);
/** All values of an axis, or all of `include` or `exclude`: one of them, and what stands in one, may be anything. */
const AXIS = /^strategy\.matrix\.[^.[]+$/;

/** What must stand there. One container may be a text as well: the name of its image. */
function wantedBy({ key, embedded }: ExpressionUse): string | undefined {
  if (embedded) return undefined;
  if (MAPS.has(key)) return 'an object';
  return LISTS.has(key) || AXIS.test(key) ? 'a list' : undefined;
}
