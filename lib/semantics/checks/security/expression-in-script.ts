import { Rule, keyOf } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { parseExpression } from '../../../expressions/inside';
import { isHarmlessValue } from '../../../scripts/inside';
import { ExpressionUse, legTexts, ownerOf, short } from '../../../workflows/inside';
import { sourcesOf } from '../../values/flow';
import { STRANGERS_TEXT } from '../../values/strangers-text';
import { Place, World, expressionsOf, worldOf } from '../../values/world';

/** GitHub pastes the value of an expression into a script before any shell reads it: what is in it is code. */
export const expressionInScript: Rule = {
  id: 'security/expression-in-script',
  severity: Severity.WARNING,
  delivery(model, report) {
    const world = worldOf(model);
    const found = new Map<ExpressionUse['step'], { readonly place: Place; readonly expressions: string[] }>();
    for (const { use, place: placeOf } of expressionsOf(world)) {
      // Scripts that are not as they were written hold none.
      if (!use.place.endsWith('step.run') || use.step === undefined) continue;
      const place = placeOf();
      if (isHarmless(use.text, place) || isStrangers(use.text, place, world)) continue;
      const known = found.get(use.step) ?? { place, expressions: [] };
      found.set(use.step, { place, expressions: [...new Set([...known.expressions, use.text])] });
    }
    for (const [step, { place, expressions }] of found) {
      const [first, ...more] = expressions.slice(0, SHOWN).map((text) => `\${{ ${short(text)} }}`);
      report({
        message: `The script of the step '${step!.label}' in ${ownerOf(place)} holds ${[first, ...more, ...expressions.length > SHOWN ? ['…'] : []].join(', ')}: GitHub pastes the value into the text before any shell reads it, so that a quote or a substitution in it is run.`,
        at: keyOf(step!, 'run'),
        fix: `Give the step env: { VALUE: '${first.replace(/'/g, "\\'")}' } and read the variable. Slipway does so wherever it is not declared asWritten.`,
        fixInYaml: `Give the step \`env: { VALUE: ${first} }\` and read the variable in the script, in quotes: "$VALUE".`,
      });
    }
  },
};

const SHOWN = 3;

/** What anybody can write is an error of its own. */
function isStrangers(text: string, place: Place, world: World): boolean {
  return sourcesOf(text, place, world, STRANGERS_TEXT).length > 0;
}

const TRUTH = new Set(['contains', 'startswith', 'endswith', 'success', 'failure', 'always', 'cancelled']);
/** No shell reads more in it than a word. */
const WORD = /^[\w.,:@%+/-]*$/;

/** Numbers, hashes, results, truth values, and words that stand in the file. */
function isHarmless(text: string, place: Place): boolean {
  if (isHarmlessValue(text)) return true;
  const parsed = parseExpression(text);
  if (!parsed.ok) return true;
  const { root } = parsed;
  if (root.kind === 'literal') return WORD.test(String(root.value ?? ''));
  if (root.kind === 'unary' || (root.kind === 'binary' && /^[=!<>]/.test(root.operator)) || (root.kind === 'call' && TRUTH.has(root.name))) return true;
  const matrix = place.kind === 'workflow' ? place.job?.strategy?.matrix : undefined;
  return /^matrix\./i.test(text) && legTexts(`\${{ ${text} }}`, matrix).every((leg) => leg !== undefined && WORD.test(leg));
}
