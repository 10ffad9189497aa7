import { Severity, listed, similar } from '../../../core/inside';
import { ExpressionNode, contextPath, parseExpression, walk } from '../../../expressions/inside';
import { WorkflowRule, whereOf } from '../../../workflows/inside';
import { ContextFact, contextFact } from '../../context-facts';

/** A value is compared with a text that it never is. */
export const impossibleComparison: WorkflowRule = {
  id: 'expressions/impossible-comparison',
  severity: Severity.ERROR,
  lasting: true,
  expression(use, scope, report) {
    if (!/[=!]=/.test(use.text)) return;
    const parsed = parseExpression(use.text);
    if (!parsed.ok) return;
    walk(parsed.root, (node) => {
      if (node.kind !== 'binary' || (node.operator !== '==' && node.operator !== '!=')) return;
      const problem = impossible(node.left, node.right) ?? impossible(node.right, node.left);
      if (!problem) return;
      report({
        message: `\`${problem.path}\` is never '${problem.text}', so the comparison in ${whereOf(use, scope)} is always ${node.operator === '!='}.`,
        at: { origin: use.origin },
        fix: problem.fix,
      });
    });
  },
};

interface Impossible {
  readonly path: string;
  readonly text: string;
  readonly fix: string;
}

function impossible(value: ExpressionNode, other: ExpressionNode): Impossible | undefined {
  const names = contextPath(value);
  const text = other.kind === 'literal' && typeof other.value === 'string' ? other.value : undefined;
  const fact = names && contextFact(names);
  // That a value is not there yet is a question that may be asked.
  if (!names || !fact || text === undefined || text === '') return undefined;
  const fix = fixFor(text, fact);
  return fix === undefined ? undefined : { path: names.join('.'), text, fix };
}

/** Undefined when the value can be the text. GitHub compares texts without case. */
function fixFor(text: string, { values, prefix }: ContextFact): string | undefined {
  if (prefix !== undefined && !text.toLowerCase().startsWith(prefix)) return `It begins with '${prefix}': compare with 'refs/heads/${text}' or 'refs/tags/${text}', or ask Github.refName.`;
  if (!values || values.some((one) => one.toLowerCase() === text.toLowerCase())) return undefined;
  const near = similar(text, values);
  return near === undefined ? `It is one of ${listed(values, 50)}.` : `Did you mean '${near}'?`;
}
