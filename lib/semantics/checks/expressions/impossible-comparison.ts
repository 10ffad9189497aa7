import { noOrder } from './no-order';
import { Severity, listed, similar } from '../../../core/inside';
import { ExpressionNode, LiteralValue, contextPath, parseExpression, printLiteral, walk } from '../../../expressions/inside';
import { ExpressionScope, WorkflowRule, printNode, whereOf } from '../../../workflows/inside';
import { ContextFact, contextFact } from '../../context-facts';
import { payloadPath } from '../../payload-path';
import { payloadAt, payloadChoices } from '../../values/payload-of';
import { ValueType, typesOf } from '../../values/types';

/** A value is compared with something that it never is. */
export const impossibleComparison: WorkflowRule = {
  id: 'expressions/impossible-comparison',
  severity: Severity.ERROR,
  lasting: true,
  expression(use, scope, report) {
    if (!/[=!]=|[<>]|contains/i.test(use.text)) return;
    const parsed = parseExpression(use.text);
    if (!parsed.ok) return;
    walk(parsed.root, (node) => {
      if (node.kind === 'call' && node.name === 'contains') {
        const found = neverHolds(node.args[0], scope);
        if (found) report({ message: `\`${printNode(node)}\` in ${whereOf(use, scope)} is always false: \`${printNode(node.args[0])}\` ${found.why}.`, at: { origin: use.origin }, fix: found.fix });
      }
      if (node.kind !== 'binary' || node.operator === '&&' || node.operator === '||') return;
      const judge = node.operator === '==' || node.operator === '!=' ? impossible : unordered;
      const problem = judge(node.left, node.right, scope) ?? judge(node.right, node.left, scope);
      if (!problem) return;
      report({
        message: `\`${printNode(problem.value)}\` ${problem.why}, so the comparison in ${whereOf(use, scope)} ${problem.result ?? `is always ${node.operator === '!='}`}.`,
        at: { origin: use.origin },
        fix: problem.fix,
      });
    });
  },
};

interface Impossible {
  readonly value: ExpressionNode;
  /** What the value is, as the rest of the sentence. */
  readonly why: string;
  /** What becomes of the comparison, where it does not always give the same. */
  readonly result?: string;
  readonly fix: string;
}

function impossible(value: ExpressionNode, other: ExpressionNode, scope: ExpressionScope): Impossible | undefined {
  // That a value is not there is a question that may be asked.
  if (other.kind !== 'literal' || value.kind === 'literal' || other.value === null || other.value === '') return undefined;
  const found = (typeof other.value === 'string' ? neverThatText(other.value, value, scope) : undefined) ?? neverOfThatType(other.value, value, scope);
  return found && { value, ...found };
}

function unordered(value: ExpressionNode, other: ExpressionNode, scope: ExpressionScope): Impossible | undefined {
  const found = noOrder(value, other, scope);
  return found && { value, ...found };
}

/** What `contains` finds nothing in: an object, and a list of objects, which are equal to nothing. */
function neverHolds(value: ExpressionNode, scope: ExpressionScope): Omit<Impossible, 'value'> | undefined {
  const below = payloadPath(value);
  const isStarred = value.kind === 'star';
  const items = below && !isStarred ? payloadAt([...below, '*'], scope) : undefined;
  const types = typesOf(value, scope);
  if (types?.size === 1 && types.has('object')) return { why: 'is an object, in which nothing is looked for', fix: 'Name the list or the text in it that is meant.' };
  const holdsObjects = types?.size === 1 && types.has('list') && items !== undefined && items.length > 0 && items.every(({ kind }) => kind === 'object');
  return holdsObjects ? { why: 'holds objects, which are equal to no value', fix: `Name what is meant of each: \`${printNode(value)}.*.name\`.` } : undefined;
}

function neverThatText(text: string, value: ExpressionNode, scope: ExpressionScope): Omit<Impossible, 'value'> | undefined {
  const names = contextPath(value);
  const below = payloadPath(value);
  const values = below && payloadChoices(below, scope);
  const fact = values ? { values } : names && contextFact(names);
  const fix = fact && fixFor(text, fact);
  return fix === undefined ? undefined : { why: `is never '${text}'`, fix };
}

/** Undefined when the value can be the text. GitHub compares texts without case. */
function fixFor(text: string, { values, prefix }: ContextFact): string | undefined {
  if (prefix !== undefined && !text.toLowerCase().startsWith(prefix)) return `It begins with '${prefix}': compare with 'refs/heads/${text}' or 'refs/tags/${text}', or ask Github.refName.`;
  if (!values || values.some((one) => one.toLowerCase() === text.toLowerCase())) return undefined;
  const near = similar(text, values);
  return near === undefined ? `It is one of ${listed(values, 50)}.` : `Did you mean '${near}'?`;
}

/** Of two kinds, GitHub makes numbers of both: true is 1, an empty text is 0, and what is no number is equal to nothing. */
function neverOfThatType(literal: LiteralValue, value: ExpressionNode, scope: ExpressionScope): Omit<Impossible, 'value'> | undefined {
  const types = typesOf(value, scope);
  if (!types || ![...types].every((type) => isNever(type, literal))) return undefined;
  // An empty text is equal to false, and '1' to true: nobody means that.
  if (types.has('text')) return { why: `is a text, and the text '${literal}' is not equal to the boolean ${literal}`, result: 'does not ask what it says', fix: FIXES.text(literal) };
  const [type] = types;
  return { why: `is ${NAMES[type]}, which is never equal to ${described(literal)}`, fix: FIXES[type](literal) };
}

function isNever(type: ValueType, literal: LiteralValue): boolean {
  switch (type) {
    case 'boolean': return ![0, 1].includes(Number(literal));
    case 'number': return Number.isNaN(Number(literal));
    // A text of a number is equal to it.
    case 'text': return typeof literal === 'boolean';
    default: return true;
  }
}

const NAMES: Readonly<Record<ValueType, string>> = { text: 'a text', boolean: 'a boolean', number: 'a number', object: 'an object', list: 'a list' };

const FIXES: Readonly<Record<ValueType, (literal: LiteralValue) => string>> = {
  text: (literal) => `Compare with a text: equalTo('${literal}'). To ask whether it is set at all, compare with the empty text.`,
  boolean: (literal) => (/^(?:true|false)$/i.test(String(literal)) ? `Compare with a boolean: equalTo(${String(literal).toLowerCase()}).` : 'It is true or false.'),
  number: () => 'Compare with a number.',
  object: () => 'Name the property that is meant, or compare its JSON: Functions.toJson(…).',
  list: () => 'Ask whether it holds the value: contains(…).',
};

function described(literal: LiteralValue): string {
  return typeof literal === 'string' ? `the text ${printLiteral(literal)}` : typeof literal === 'boolean' ? `the boolean ${literal}` : String(literal);
}
