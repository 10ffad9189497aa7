import { Rule, keyOf } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { ExpressionNode, contextPath, parseExpression, splitText } from '../../../expressions/inside';
import { isHarmlessValue } from '../../../scripts/inside';
import { ExpressionUse, StepModel, legTexts, mayBeOverridden, ownerOf, printNode, short } from '../../../workflows/inside';
import { sourcesOf } from '../../values/flow';
import { STRANGERS_TEXT } from '../../values/strangers-text';
import { typesOf } from '../../values/types';
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
      if (isHarmless(use.text, place, isWhole(use.step, [use.text])) || isStrangers(use.text, place, world)) continue;
      const known = found.get(use.step) ?? { place, expressions: [] };
      found.set(use.step, { place, expressions: [...new Set([...known.expressions, use.text])] });
    }
    for (const [step, { place, expressions }] of found) {
      const [first, ...more] = expressions.slice(0, SHOWN).map((text) => `\${{ ${short(text)} }}`);
      report({
        message: `The script of the step '${step!.label}' in ${ownerOf(place)} holds ${[first, ...more, ...expressions.length > SHOWN ? ['…'] : []].join(', ')}: GitHub pastes the value into the text before any shell reads it, so that a quote or a substitution in it is run.`,
        at: keyOf(step!, 'run'),
        fix: isWhole(step!, expressions) ? WHOLE : `Give the step env: { VALUE: '${first.replace(/'/g, "\\'")}' } and read the variable. Slipway does so wherever it is not declared asWritten.`,
        fixInYaml: isWhole(step!, expressions) ? WHOLE_IN_YAML : `Give the step \`env: { VALUE: ${first} }\` and read the variable in the script, in quotes: "$VALUE".`,
      });
    }
  },
};

const SHOWN = 3;

const WHOLE = 'Whoever gives the value decides what is run. Let them choose between scripts that stand here or in the repository, by a name that a variable of the step holds.';
const WHOLE_IN_YAML = 'Whoever gives the value decides what is run. Let them choose between scripts that stand here or in the repository: give the step the name of one in `env`, and branch on it in the script.';

/** Whether there is no script but the value: a variable in its place would be run as the name of a program. */
function isWhole(step: StepModel | undefined, expressions: readonly string[]): boolean {
  if (step?.kind !== 'run' || expressions.length !== 1) return false;
  const parts = splitText(step.script.trim());
  return parts.length === 1 && parts[0].kind === 'raw';
}

/** What anybody can write is an error of its own. */
function isStrangers(text: string, place: Place, world: World): boolean {
  return sourcesOf(text, place, world, STRANGERS_TEXT).length > 0;
}

const TRUTH = new Set(['contains', 'startswith', 'endswith', 'success', 'failure', 'always', 'cancelled']);
/** No shell reads more in it than a word. */
const WORD = /^[\w.,:@%+/-]*$/;
/** Names and paths in which GitHub and its runners allow no quote and nothing that a shell replaces. */
const NAMES = /^(?:github\.(?:repository|repository_owner|actor|triggering_actor|job|server_url|api_url|graphql_url|workspace|workflow_sha|event\.repository\.(?:name|full_name|owner\.login))|runner\.(?:name|temp|tool_cache))$/;

/**
 * Whether nothing can stand in a value that a shell would read as code, in any run.
 *
 * @param isScript whether it is the whole script: one that stands in the file is one that is written in another place
 */
function isHarmless(text: string, place: Place, isScript: boolean): boolean {
  const parsed = parseExpression(text);
  return !parsed.ok || isHarmlessNode(parsed.root, place, isScript);
}

/** Numbers, hashes, results, truth values, and words that stand in the file: of a choice, all that may come of it. */
function isHarmlessNode(node: ExpressionNode, place: Place, isScript: boolean): boolean {
  switch (node.kind) {
    // The author of the script wrote it as well.
    case 'literal': case 'unary': return true;
    case 'binary':
      // What is not true is false, zero or nothing; what is, gives the other side.
      if (node.operator === '&&') return isHarmlessNode(node.right, place, isScript);
      return node.operator !== '||' || (isHarmlessNode(node.left, place, isScript) && isHarmlessNode(node.right, place, isScript));
    case 'call': {
      if (TRUTH.has(node.name) || node.name === 'hashfiles') return true;
      const given = node.name === 'case' ? node.args.filter((_, i) => i % 2 === 1 || i === node.args.length - 1) : node.name === 'format' ? node.args : [];
      return given.length > 0 && given.every((arg) => isHarmlessNode(arg, place, isScript));
    }
    default: return isHarmlessAccess(node, place, isScript);
  }
}

function isHarmlessAccess(node: ExpressionNode, place: Place, isScript: boolean): boolean {
  const text = printNode(node);
  if (isHarmlessValue(text) || NAMES.test(text.toLowerCase()) || isTypedInput(node, place)) return true;
  const types = typesOf(node, place);
  if (types && [...types].every((type) => type === 'boolean')) return true;
  const matrix = place.kind === 'workflow' ? place.job?.strategy?.matrix : undefined;
  // What is left out makes no other values of those that are there.
  return /^matrix\./i.test(text) && legTexts(`\${{ ${text} }}`, matrix && { ...matrix, exclude: [] }).every((leg) => leg !== undefined && (isScript || WORD.test(leg)));
}

/** An input that GitHub has made a truth value of, or a number: of a start by hand, nobody says that a number is looked at. */
function isTypedInput(node: ExpressionNode, place: Place): boolean {
  const [context, name, ...more] = contextPath(node) ?? [];
  if (place.kind !== 'workflow' || context?.toLowerCase() !== 'inputs' || name === undefined || more.length > 0 || mayBeOverridden(place.workflow.overrides, 'on')) return false;
  const declared = place.workflow.triggers.flatMap(({ event, inputs = [] }) => inputs.filter((input) => input.name.toLowerCase() === name.toLowerCase()).map(({ type }) => ({ event, type })));
  return declared.length > 0 && declared.every(({ event, type }) => type === 'boolean' || (type === 'number' && event === 'workflow_call'));
}
