import { Severity, listed, similar } from '../../../core/inside';
import { ExpressionNode, contextPath, parseExpression, walk } from '../../../expressions/inside';
import { WorkflowRule, whereOf } from '../../../workflows/inside';
import { contextFact } from '../../context-facts';

/** A property that GitHub does not have is empty, and nobody says so. */
export const unknownProperty: WorkflowRule = {
  id: 'expressions/unknown-property',
  severity: Severity.ERROR,
  lasting: true,
  expression(use, scope, report) {
    if (!/\b(?:github|job|needs|runner|steps|strategy)\b/i.test(use.text)) return;
    const parsed = parseExpression(use.text);
    if (!parsed.ok) return;
    walk(parsed.root, (node) => {
      const found = unknownIn(node);
      if (!found) return;
      const near = similar(found.name.toLowerCase(), found.known);
      report({
        message: `\`${found.of}\` has no property '${found.name}' (in ${whereOf(use, scope)}): it is always empty.`,
        at: { origin: use.origin },
        fix: near === undefined ? `It has ${listed(found.known, 50)}.` : `Did you mean \`${found.of}.${near}\`?`,
      });
    });
  },
};

function unknownIn(node: ExpressionNode): { readonly of: string; readonly name: string; readonly known: readonly string[] } | undefined {
  const path = contextPath(node);
  if (path === undefined || path.length < 2) return undefined;
  const [of, name] = [path.slice(0, -1), path[path.length - 1]];
  const known = contextFact(of)?.properties;
  return known === undefined || known.includes(name.toLowerCase()) ? undefined : { of: of.join('.'), name, known };
}
