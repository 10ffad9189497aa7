import { Severity } from '../../../core/inside';
import { parseExpression, walk } from '../../../expressions/inside';
import { printNode } from '../print-node';
import { WorkflowRule } from '../rule';
import { whereOf } from '../where';

/** A plain name, which needs no parser. */
const ONE_SECRET = /^secrets\.[A-Za-z_]\w*$/i;

/** Secrets are used one by one and by name. */
export const wholeSecrets: WorkflowRule = {
  id: 'expressions/whole-secrets',
  severity: Severity.ERROR,
  lasting: true,
  expression(use, scope, report) {
    if (!/secrets/i.test(use.text) || ONE_SECRET.test(use.text)) return;
    const parsed = parseExpression(use.text);
    if (!parsed.ok) return;
    walk(parsed.root, (node, parent) => {
      if (node.kind !== 'context' || node.name !== 'secrets') return;
      const named = parent?.kind === 'index' && parent.object === node;
      if (named && parent.index.kind === 'literal' && typeof parent.index.value === 'string') return;
      report({
        message: `${printNode(parent ?? node)} in ${whereOf(use, scope)} ${named ? 'names a secret that is only known when the job runs, so GitHub hands every secret to the job' : 'stands for every secret there is'}.`,
        at: { origin: use.origin },
        fix: named
          ? "Name each: Expression.choose(condition, Secrets.get('A'), Secrets.get('B')); or give each case an environment with a secret of one name."
          : "Pass the secrets that are needed one by one: Secrets.get('NAME').",
        fixInYaml: named ? 'Name each, in a step of its own with an `if`; or give each case an environment with a secret of one name.' : 'Pass the secrets that are needed one by one: `NAME: ${{ secrets.NAME }}`.',
      });
    });
  },
};
