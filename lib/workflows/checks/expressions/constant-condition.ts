import { Severity } from '../../../core/inside';
import { ANY_RUN, parseExpression, truthIn } from '../../../expressions/inside';
import { isCondition } from '../condition';
import { WorkflowRule } from '../rule';
import { short, whereOf } from '../where';

/** Only what holds a literal or text around `${{ }}` can be constant. */
const MAY_BE_CONSTANT = /['\d]|true|false|null|\$\{\{/i;

/** A condition that does not depend on anything. */
export const constantCondition: WorkflowRule = {
  id: 'expressions/constant-condition',
  severity: Severity.WARNING,
  expression(use, scope, report) {
    if (!isCondition(use) || !MAY_BE_CONSTANT.test(use.text)) return;
    const at = { origin: use.origin };
    if (/\$\{\{/.test(use.text) && !/^\s*\$\{\{(?:(?!\$\{\{)[^])*\}\}\s*$/.test(use.text)) {
      report({
        message: `The condition \`${short(use.text)}\` in ${whereOf(use, scope)} has text around \`\${{ }}\`: GitHub makes one text of it, which is always true.`,
        at,
        fix: 'Write the whole condition as one expression without `${{ }}`, or build it with equalTo(…), andAlso(…) and the others.',
        fixInYaml: 'Write the whole condition as one expression, without `${{ }}` or with nothing around it.',
      });
      return;
    }
    const parsed = parseExpression(use.text);
    const truth = parsed.ok ? truthIn(parsed.root, ANY_RUN) : 'maybe';
    if (truth === 'maybe') return;
    const holds = truth === 'always';
    report({
      message: `The condition \`${short(use.text)}\` in ${whereOf(use, scope)} is always ${holds}, whatever the run is.`,
      at,
      fix: fixFor(holds, use.text),
      fixInYaml: yamlFor(holds, use.text),
    });
  },
};

function yamlFor(holds: boolean, text: string): string | undefined {
  if (!holds) return 'Correct the comparison, or take the job or step out.';
  return text.includes('||') ? "Repeat the comparison for every value: ref == 'a' || ref == 'b'. To leave values out, join with &&: ref != 'a' && ref != 'b'." : undefined;
}

function fixFor(holds: boolean, text: string): string {
  if (!holds) return 'Correct the comparison, or take the job or step out of the program.';
  return text.includes('||')
    ? "Repeat the comparison for every value: ref == 'a' || ref == 'b'. To leave values out, join with andAlso(…): ref != 'a' && ref != 'b'."
    : 'Leave the condition out, or correct it.';
}
