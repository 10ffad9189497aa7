import { ActionModel } from '../../../actions/inside';
import { Report, Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { ExpressionNode, contextPath, parseExpression } from '../../../expressions/inside';
import { ExpressionUse, Scalar, isCondition, printNode, whereOf } from '../../../workflows/inside';
import { payloadPath } from '../../payload-path';
import { typesOf } from '../../values/types';
import { variablesOf } from '../../values/variables';
import { Place, World, expressionsOf, worldOf } from '../../values/world';

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
