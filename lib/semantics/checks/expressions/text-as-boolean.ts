import { ActionModel } from '../../../actions/inside';
import { Report, Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { ExpressionNode, contextPath, parseExpression } from '../../../expressions/inside';
import { ExpressionUse, Scalar, StepModel, expressionsIn, isCondition, printNode, whereOf } from '../../../workflows/inside';
import { payloadPath } from '../../payload-path';
import { typesOf } from '../../values/types';
import { variablesOf } from '../../values/variables';
import { Place, World, expressionsOf, stepBeside, worldOf } from '../../values/world';

/** A text that says yes or no counts as yes in both cases. */
export const textAsBoolean: Rule = {
  id: 'expressions/text-as-boolean',
  severity: Severity.WARNING,
  delivery(model, report) {
    const world = worldOf(model);
    for (const { use, place } of expressionsOf(world)) judge(use, place, world, report);
  },
};

function judge(use: ExpressionUse, placeOf: () => Place, world: World, report: Report): void {
  // Of a hundred thousand expressions, few ask anything.
  if (!(isCondition(use) || use.text.includes('!') || use.text.includes('&&'))) return;
  if (!/outputs|inputs|\benv\b|\bmatrix\b/i.test(use.text)) return;
  const parsed = parseExpression(use.text);
  if (!parsed.ok) return;
  const place = placeOf();
  for (const { node, negated } of asked(parsed.root, isCondition(use))) {
    if (!isText(node, place) || !saysYesOrNo(node, place, world)) continue;
    const name = printNode(node);
    report({
      ...!isMeantAsYesOrNo(node, place) && { severity: Severity.NOTE },
      message: `${whereOf(use, place)} ${negated ? `negates ${name}` : `takes ${name} for a boolean`}. It is a text, whatever was written: 'false' counts as true.`,
      at: { origin: use.origin },
      fix: `Compare ${name} with a text: equalTo('true'), or notEqualTo('') to ask whether it is set.`,
      fixInYaml: `Compare it with a text: \`${name} == 'true'\`, or \`${name} != ''\` to ask whether it is set.`,
    });
  }
}

interface Asked {
  readonly node: ExpressionNode;
  readonly negated: boolean;
}

/** The values of which only the truth is asked. `truthOnly`: nobody asks for the value of this one. */
function asked(node: ExpressionNode, truthOnly: boolean): Asked[] {
  switch (node.kind) {
    case 'unary': return node.operand.kind === 'index' ? [{ node: node.operand, negated: true }] : asked(node.operand, true);
    case 'call': return node.args.flatMap((arg) => asked(arg, false));
    case 'binary': {
      if (node.operator !== '&&' && node.operator !== '||') return [...asked(node.left, false), ...asked(node.right, false)];
      return [...asked(node.left, truthOnly), ...asked(node.right, truthOnly)];
    }
    default: return truthOnly && node.kind === 'index' ? [{ node, negated: false }] : [];
  }
}

function isText(node: ExpressionNode, place: Place): boolean {
  const types = typesOf(node, place);
  return types?.size === 1 && types.has('text');
}

/** Whether somebody means a boolean by it: an output says so by what it is for, anything else by a value or a type that it was given. */
function saysYesOrNo(node: ExpressionNode, place: Place, world: World): boolean {
  const ofEvent = payloadPath(node);
  if (ofEvent) return ofEvent.length === 2 && place.kind === 'workflow' && place.workflow.triggers.some(({ inputs = [] }) => inputs.some(({ name, type }) => type === 'boolean' && isSame(name, ofEvent[1])));
  const [context, name, outputs] = contextPath(node) ?? [];
  switch (context) {
    case 'steps': case 'needs': return outputs?.toLowerCase() === 'outputs';
    case 'inputs': return place.kind === 'action' && isYesOrNo(defaultOf(place.action, name));
    case 'env': return variablesOf(place, world).some((variable) => isSame(variable.name, name) && isYesOrNo(variable.value));
    case 'matrix': return place.kind === 'workflow' && axisValues(place, name).some(isYesOrNo);
    default: return false;
  }
}

/** Outputs that are called by a question. Of others, many are only asked whether they are set. */
const QUESTION = /^(?:is|has|have|should|was|were|did|do|does|can|needs?|must|may|any|all|only|skip|run|force|enabled?|changed|dry)(?:[-_]|[A-Z]|$)|(?:hit|chang(?:e|es|ed)|created|exists?|found|succe(?:ss|eded)|enabled?|valid|needed|required|released?|published|modified|matche[ds]|passed|failed|updated|available|deploy|outdated|dirty|draft|prerelease)$/i;

/** Actions that answer by true and false, under names that their users choose. */
const ANSWERS = /chang|diff|paths?-filter/i;

/** Whether an output says yes or no: its name asks for it, or what makes it speaks of true and false. Everything else that is told says so by a value. */
function isMeantAsYesOrNo(node: ExpressionNode, place: Place): boolean {
  const [context, of, outputs, name = ''] = contextPath(node) ?? [];
  if (outputs?.toLowerCase() !== 'outputs' || QUESTION.test(name)) return true;
  if (context === 'steps') return answers(stepBeside(of, place));
  const job = place.kind === 'workflow' ? place.workflow.jobs.find(({ id }) => isSame(id, of)) : undefined;
  const given = job?.kind === 'steps' ? Object.entries(job.outputs).find(([key]) => isSame(key, name))?.[1] : undefined;
  // What comes from a called workflow, or from nowhere, nobody sees from here.
  return given === undefined || place.kind !== 'workflow' || expressionsIn(given).some((text) => {
    const parsed = parseExpression(text);
    return parsed.ok && isMeantAsYesOrNo(parsed.root, { ...place, job });
  });
}

function answers(step: StepModel | undefined): boolean {
  return (step?.kind === 'run' && /\b(?:true|false)\b/i.test(step.script)) || (step?.kind === 'uses' && ANSWERS.test(step.uses.split('@')[0]));
}

function defaultOf({ inputs }: ActionModel, wanted: string): string | undefined {
  return inputs.find(({ name }) => isSame(name, wanted))?.defaultValue;
}

function axisValues({ job }: Place & { readonly kind: 'workflow' }, wanted: string): readonly unknown[] {
  const axes = job?.strategy?.matrix.axes ?? {};
  return Object.entries(axes).flatMap(([name, values]) => (isSame(name, wanted) && Array.isArray(values) ? values : [])) as readonly unknown[];
}

function isYesOrNo(value: Scalar | undefined | unknown): boolean {
  return typeof value === 'boolean' || (typeof value === 'string' && /^(?:true|false)$/i.test(value));
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
