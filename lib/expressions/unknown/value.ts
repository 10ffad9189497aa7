import { SoFar, Unlike } from './outlook';
import { Assignment, STATUS_FUNCTIONS, pathOf } from './splits';
import { BinaryOperator, ExpressionNode } from '../private/ast';
import { evaluateExpression } from '../private/official/evaluate';

/** A value that is known, wholly or by what it is not. */
interface KnownValue {
  readonly of: unknown;
}

function isUnlike(value: unknown): value is Unlike {
  return typeof value === 'object' && value !== null && 'unlike' in value;
}

/** Functions whose value depends on their arguments alone. */
const PURE = new Set(['contains', 'startswith', 'endswith', 'format', 'join', 'tojson', 'fromjson', 'case']);

/** Whether an expression is truthy under an assignment; undefined when that depends on something that the assignment does not have. */
export function truthUnder(node: ExpressionNode, assignment: Assignment): boolean | undefined {
  if (node.kind === 'unary') {
    const operand = truthUnder(node.operand, assignment);
    return operand === undefined ? undefined : !operand;
  }
  if (node.kind === 'binary' && (node.operator === '&&' || node.operator === '||')) {
    const decisive = node.operator === '||';
    const left = truthUnder(node.left, assignment);
    if (left === decisive) return decisive;
    const right = truthUnder(node.right, assignment);
    if (right === decisive) return decisive;
    return left === undefined ? undefined : right;
  }
  if (node.kind === 'call' && node.name === 'format' && alwaysPrints(node.args[0])) return true;
  const value = valueUnder(node, assignment);
  if (value === undefined) return undefined;
  // NaN is falsy in JavaScript as it is in GitHub's language; so are '', 0, false and null.
  return isUnlike(value.of) ? value.of.filled || undefined : Boolean(value.of);
}

/** A pattern with text of its own never prints nothing. */
function alwaysPrints(pattern: ExpressionNode | undefined): boolean {
  return pattern?.kind === 'literal' && typeof pattern.value === 'string' && pattern.value.replace(/(?<!\{)\{\d+\}/g, '') !== '';
}

/** The value of an expression, where it is known. */
function valueUnder(node: ExpressionNode, assignment: Assignment): KnownValue | undefined {
  const valueOf = (part: ExpressionNode) => valueUnder(part, assignment);
  switch (node.kind) {
    case 'literal':
      return { of: node.value };
    case 'context':
    case 'index': {
      const path = pathOf(node);
      return path !== undefined && assignment.values.has(path) ? { of: assignment.values.get(path) } : undefined;
    }
    case 'unary': {
      const truth = truthUnder(node, assignment);
      return truth === undefined ? undefined : { of: truth };
    }
    case 'binary': {
      if (node.operator === '&&' || node.operator === '||') {
        const left = truthUnder(node.left, assignment);
        return left === undefined ? undefined : valueOf(left === (node.operator === '||') ? node.left : node.right);
      }
      const [left, right] = [valueOf(node.left), valueOf(node.right)];
      return left && right && compared(left.of, right.of, node.operator);
    }
    case 'call': {
      if (STATUS_FUNCTIONS.has(node.name)) return assignment.soFar && { of: STATUS[node.name as keyof typeof STATUS](assignment.soFar) };
      if (!PURE.has(node.name)) return undefined;
      const args = node.args.map(valueOf);
      const [list, item] = args;
      if (node.name === 'contains' && list && item && isUnlike(item.of)) return isIn(list.of, item.of);
      return args.every((arg) => arg !== undefined) ? evaluated(args.map((arg) => arg.of), (names) => `${node.written}(${names.join(', ')})`) : undefined;
    }
    default:
      return undefined;
  }
}

const STATUS = {
  always: () => true,
  success: (soFar: SoFar) => soFar === 'well',
  failure: (soFar: SoFar) => soFar === 'failed',
  cancelled: (soFar: SoFar) => soFar === 'cancelled',
};

function compared(left: unknown, right: unknown, operator: BinaryOperator): KnownValue | undefined {
  if (!isUnlike(left) && !isUnlike(right)) return evaluated([left, right], (names) => names.join(` ${operator} `));
  if (operator !== '==' && operator !== '!=') return undefined;
  const equal = isUnlike(left) ? isEqual(left, right) : isEqual(right as Unlike, left);
  return equal === undefined ? undefined : { of: equal === (operator === '==') };
}

function isEqual(one: Unlike, other: unknown): boolean | undefined {
  if (isUnlike(other)) {
    if (one.unlike === other.unlike) return true;
    return one.distinct && other.distinct ? false : undefined;
  }
  if (one.filled && (other === null || other === '')) return false;
  if (typeof other !== 'string' || other === '') return undefined;
  return one.texts === undefined || one.texts.includes(other.toLowerCase()) ? false : undefined;
}

/** Whether a list holds a value of which is known what it is not. */
function isIn(list: unknown, value: Unlike): KnownValue | undefined {
  if (!Array.isArray(list)) return undefined;
  const found = list.map((item) => isEqual(value, item));
  if (found.includes(true)) return { of: true };
  return found.includes(undefined) ? undefined : { of: false };
}

/** By GitHub's own evaluator. */
function evaluated(values: readonly unknown[], written: (names: readonly string[]) => string): KnownValue | undefined {
  if (values.some(isUnlike)) return undefined;
  const names = values.map((_, i) => `given.v${i}`);
  try {
    return { of: evaluateExpression(written(names), { given: Object.fromEntries(values.map((value, i) => [`v${i}`, value])) }) };
  } catch {
    // It fails when it runs: whether it does is not the question here.
    return undefined;
  }
}
