import { Severity } from '../../../core/inside';
import { parseExpression, walk } from '../../../expressions/inside';
import { printNode } from '../print-node';
import { WorkflowRule } from '../rule';
import { whereOf } from '../where';

/** `contains('a b', x)` asks for a substring, not for an item of a list. */
export const unsoundContains: WorkflowRule = {
  id: 'expressions/unsound-contains',
  severity: Severity.WARNING,
  expression(use, scope, report) {
    if (!/contains\s*\(\s*'/i.test(use.text)) return;
    const parsed = parseExpression(use.text);
    if (!parsed.ok) return;
    walk(parsed.root, (node) => {
      if (node.kind !== 'call' || node.name !== 'contains' || node.args.length !== 2) return;
      const [list, item] = node.args;
      if (list.kind !== 'literal' || typeof list.value !== 'string' || item.kind === 'literal') return;
      const items = list.value.split(/[\s,;|]+/).filter(Boolean);
      report({
        message: `${printNode(node)} in ${whereOf(use, scope)} looks for a piece of the text '${list.value}': '${items[0]?.slice(0, 2) ?? ''}' and an empty value are found in it as well.`,
        at: { origin: use.origin },
        fix: items.length > 1
          ? `Ask for an item of a list: Functions.fromJson('${JSON.stringify(items)}').contains(…).`
          : `Compare with equalTo('${list.value}'); to look for '${list.value}' inside of the value, turn the two around: value.contains('${list.value}').`,
        fixInYaml: items.length > 1 ? `Ask for an item of a list: \`contains(fromJSON('${JSON.stringify(items)}'), …)\`.` : `Compare with \`== '${list.value}'\`; to look for it inside of the value, turn the two around: \`contains(…, '${list.value}')\`.`,
      });
    });
  },
};
