import { ExpressionNode, LiteralValue, contextPath, parseExpression, possibleValues } from '../../expressions/inside';
import { Known } from '../../scripts/inside';
import { axisValues } from '../axis-values';
import { MatrixModel, ScalarMap } from '../model';
import { InputFacts } from './input-facts';

/** What is declared where a script stands. @internal */
export interface Declared {
  readonly inputs: (name: string) => readonly InputFacts[];
  readonly matrix?: MatrixModel;
  /** Whether a step of that id uses an action of which nothing is known. */
  readonly isForeign: (stepId: string) => boolean;
  /** The variables that the script finds, those of its step among them. */
  readonly env: ScalarMap;
}

/** What is known of the value of an expression, by where it comes from. */
export function knownOf(expression: string, declared: Declared): Known {
  const parsed = parseExpression(expression);
  return parsed.ok ? knownOfNode(parsed.root, declared) : {};
}

function knownOfNode(node: ExpressionNode, declared: Declared): Known {
  const values = possibleValues(node, (access) => valuesRead(access, declared));
  if (values) return ofValues(values);
  switch (node.kind) {
    case 'index': return ofAccess(node, declared);
    case 'binary': return ofLogic(node, declared);
    case 'call': return ofCall(node.name, node.args, declared);
    default: return {};
  }
}

function ofValues(values: readonly LiteralValue[]): Known {
  const texts = [...new Set(values.map((value) => String(value ?? '')))];
  if (values.every((value) => typeof value === 'boolean')) return { texts, type: 'boolean' };
  return values.every((value) => typeof value === 'number') ? { texts, type: values.every(Number.isInteger) ? 'whole' : 'fraction' } : { texts };
}

/** All values of an input, an axis or a variable that are declared one by one. */
function valuesRead(node: ExpressionNode, { inputs, matrix, env }: Declared): readonly LiteralValue[] | undefined {
  const [context, name] = contextPath(node) ?? [];
  const input = inputRead(node);
  if (input !== undefined) {
    const values = inputs(input.name).map((facts) => facts.values);
    // Below `github.event` every input is a text.
    return values.length > 0 && values.every((some) => some !== undefined) ? values.flat().map((value) => (input.ofEvent ? String(value) : value)) : undefined;
  }
  if (name === undefined || contextPath(node)!.length !== 2) return undefined;
  if (context.toLowerCase() === 'matrix') return axisValues(`matrix.${name}`, matrix)?.every(isLiteral) ? axisValues(`matrix.${name}`, matrix) as LiteralValue[] : undefined;
  const written = context.toLowerCase() === 'env' && Object.hasOwn(env, name) ? env[name] : undefined;
  return written !== undefined && isLiteral(written) ? [String(written)] : undefined;
}

function isLiteral(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && !value.includes('${{'));
}

/** `inputs.x`, or `github.event.inputs.x`. */
function inputRead(node: ExpressionNode): { readonly name: string; readonly ofEvent: boolean } | undefined {
  const path = contextPath(node)?.map((part) => part.toLowerCase()) ?? [];
  if (path.length === 2 && path[0] === 'inputs') return { name: path[1], ofEvent: false };
  return path.length === 4 && path.slice(0, 3).join('.') === 'github.event.inputs' ? { name: path[3], ofEvent: true } : undefined;
}

function ofAccess(node: ExpressionNode, declared: Declared): Known {
  const input = inputRead(node);
  if (input !== undefined) return declared.inputs(input.name).map(({ type, open }): Known => ({ type: input.ofEvent ? undefined : type, open })).reduce(either, undefined) ?? {};
  const [context, name, third] = contextPath(node)?.map((part) => part.toLowerCase()) ?? [];
  switch (context) {
    case 'vars': return { open: 'undeclared' };
    // What a step of one's own hands on is one value, as its author sees it; an action of somebody else may give a list of files.
    case 'steps': return third === 'outputs' ? { open: declared.isForeign(name) ? 'undeclared' : 'given' } : {};
    case 'needs': case 'jobs': return third === 'outputs' ? { open: 'given' } : {};
    case 'github': return name === 'event' && third === 'client_payload' ? { open: 'undeclared' } : {};
    case 'env': return ofVariable(contextPath(node)![1], declared);
    default: return {};
  }
}

/** `env.X`, which is declared as `${{ … }}` and nothing else. */
function ofVariable(name: string | undefined, declared: Declared): Known {
  const written = name !== undefined && Object.hasOwn(declared.env, name) ? declared.env[name] : undefined;
  const [, expression] = typeof written === 'string' ? /^\$\{\{((?:(?!\$\{\{)[^])*)\}\}$/.exec(written) ?? [] : [];
  // A variable that reads itself would be read for ever.
  return expression === undefined ? {} : { ...knownOf(expression, { ...declared, env: {} }), type: undefined };
}

function ofLogic({ operator, left, right }: Extract<ExpressionNode, { kind: 'binary' }>, declared: Declared): Known {
  const [first, second] = [left, right].map((side) => knownOfNode(side, declared));
  // What is left out is replaced by what follows; a condition that does not hold is written as `false`, which is one word.
  if (operator === '||') return either(first.open === 'optional' || first.open === 'undeclared' ? { ...first, open: 'given' } : first, second);
  return operator === '&&' ? { open: second.open } : {};
}

function ofCall(name: string, args: readonly ExpressionNode[], declared: Declared): Known {
  const literal = (node: ExpressionNode | undefined) => (node?.kind === 'literal' && typeof node.value === 'string' ? node.value : '');
  switch (name) {
    case 'case': return args.filter((_, i) => i % 2 === 1 || i === args.length - 1).map((arg) => knownOfNode(arg, declared)).reduce(either, undefined) ?? {};
    case 'format': return /\s/.test(literal(args[0])) ? { open: 'words' } : {};
    case 'join': return /\s/.test(literal(args[1])) ? { open: 'words' } : {};
    default: return {};
  }
}

const OPENNESS = ['words', 'optional', 'undeclared', 'given'] as const;

/** Of a value that is one of two. */
function either(one: Known | undefined, other: Known): Known {
  if (!one) return other;
  const texts = [one, other].flatMap((known) => known.texts ?? []);
  // Of texts that are known it is known whether they are nothing, or several words.
  const seen: Known['open'] = texts.some((text) => /\S\s+\S/.test(text)) ? 'words' : texts.some((text) => text.trim() === '') ? 'optional' : undefined;
  return { type: one.type === other.type ? one.type : undefined, open: OPENNESS.find((open) => open === one.open || open === other.open || open === seen) };
}
