import { PLAIN, contextMember } from './contexts';
import { Scope, pathText } from './scope';
import { Expression, ExpressionNode, Functions, Github, LiteralValue, Status, contextPath, expressionText, parseExpression } from '../../expressions/inside';
import { printNode } from '../../workflows/inside';
import { CodeFile } from '../code/code-file';
import { textLiteral } from '../code/literal';

const MODULE = 'slipway/expressions';

/** Code that makes an expression, and that expression, with paths in the place of objects of the program. */
interface Said {
  readonly code: string;
  readonly value: Expression;
  /** How many parts of it are text. */
  readonly raw: number;
}

/** Methods of an expression by the operator. */
const OPERATORS = { '==': 'equalTo', '!=': 'notEqualTo', '<': 'lessThan', '<=': 'atMost', '>': 'greaterThan', '>=': 'atLeast', '&&': 'andAlso', '||': 'orElse' } as const;
const STATUS = ['success', 'failure', 'cancelled', 'always'] as const;
const METHODS: Readonly<Record<string, 'contains' | 'startsWith' | 'endsWith'>> = { contains: 'contains', startswith: 'startsWith', endswith: 'endsWith' };
const FUNCTIONS: Readonly<Record<string, readonly [method: 'format' | 'join' | 'toJson' | 'fromJson' | 'hashFiles', least: number]>> = {
  format: ['format', 1], join: ['join', 2], tojson: ['toJson', 1], fromjson: ['fromJson', 1], hashfiles: ['hashFiles', 1],
};

/**
 * An expression as code; undefined where none gives the same one, as GitHub reads it.
 *
 * @param mayHoldText whether a part of it may be text: `Expression.raw(…)`
 */
export function expressionCode(text: string, scope: Scope, file: CodeFile, mayHoldText: boolean): Pick<Said, 'code' | 'raw'> | undefined {
  const parsed = parseExpression(text);
  if (!parsed.ok) return undefined;
  const used: string[] = [];
  const printer = new Printer(scope, (name) => { used.push(name); return name; });
  const said = printer.of(parsed.root);
  if (!said || said.raw > 0 && !mayHoldText) return undefined;
  const again = parseExpression(expressionText(said.value, () => ''));
  if (!again.ok || meaning(again.root) !== meaning(parsed.root)) return undefined;
  for (const name of used) file.use(MODULE, name);
  scope.use(printer.variables);
  return said;
}

/** What a tree says: names of contexts and functions are compared without case. */
function meaning(node: ExpressionNode): string {
  return JSON.stringify(node, (key, value: unknown) => (key === 'written' ? undefined : value));
}

class Printer {
  public readonly variables: string[] = [];

  public constructor(private readonly scope: Scope, private readonly use: (name: string) => string) {}

  public of(node: ExpressionNode): Said | undefined {
    switch (node.kind) {
      case 'literal': return node.value === null ? undefined : { code: `${this.use('Expression')}.of(${literalCode(node.value)})`, value: Expression.of(node.value), raw: 0 };
      case 'context': return undefined;
      case 'index': case 'star': return this.path(node) ?? this.raw(node);
      case 'unary': return this.chained(node.operand, (value) => value.negate(), '.negate()');
      case 'call': return this.call(node.name, node.args);
      case 'binary': return this.shorter(node) ?? this.binary(node);
    }
  }

  /** A path of names, the first of which are an object of the program or a member of a context class. */
  private path(node: ExpressionNode): Said | undefined {
    const path = contextPath(node);
    const known = path && (this.scope.find(path) ?? contextMember(path, this.use));
    if (path && known) {
      if (known.variable !== undefined) this.variables.push(known.variable);
      const rest = path.slice(known.names);
      const start = Expression._path(pathText(path.slice(0, known.names)));
      return { code: known.code + rest.map((name) => `.property(${textLiteral(name)})`).join(''), value: rest.reduce((value, name) => value.property(name), start), raw: 0 };
    }
    const all = allOfEvent(node);
    if (all !== undefined) return { code: `${this.use('Github')}.event(${textLiteral(all)})`, value: Github.event(all), raw: 0 };
    if (isBare(node)) return undefined;
    if (node.kind === 'star') return this.chained(node.object, (value) => value.property('*'), ".property('*')");
    if (node.kind !== 'index' || node.index.kind !== 'literal' || typeof node.index.value !== 'string' || path) return undefined;
    const name = node.index.value;
    return this.chained(node.object, (value) => value.property(name), `.property(${textLiteral(name)})`);
  }

  /** What has no class: text, which is checked like the rest. */
  private raw(node: ExpressionNode): Said {
    const text = printNode(node);
    return { code: `${this.use('Expression')}.raw(${textLiteral(text)})`, value: Expression.raw(text), raw: 1 };
  }

  private chained(node: ExpressionNode, make: (value: Expression) => Expression, code: string): Said | undefined {
    const said = this.object(node);
    return said && { code: said.code + code, value: make(said.value), raw: said.raw };
  }

  /** Something that has methods. */
  private object(node: ExpressionNode): Said | undefined {
    return this.of(node) ?? (node.kind === 'context' ? this.raw(node) : undefined);
  }

  /** An argument: a plain value, or an expression. */
  private argument(node: ExpressionNode): { code: string; value: string | number | boolean | Expression; raw: number } | undefined {
    if (node.kind === 'literal' && node.value !== null) return { code: literalCode(node.value), value: node.value, raw: 0 };
    return this.object(node);
  }

  private call(name: string, nodes: readonly ExpressionNode[]): Said | undefined {
    const status = STATUS.find((one) => one === name);
    if (status) return nodes.length > 0 ? undefined : { code: `${this.use('Status')}.${status}()`, value: Status[status](), raw: 0 };
    const args = nodes.flatMap((node) => this.argument(node) ?? []);
    if (args.length < nodes.length) return undefined;
    const raw = args.reduce((sum, arg) => sum + arg.raw, 0);
    const code = args.map((arg) => arg.code);
    const values = args.map((arg) => arg.value);
    if (Object.hasOwn(METHODS, name) && args.length === 2) {
      const first = this.object(nodes[0]);
      return first && { code: `${first.code}.${METHODS[name]}(${code[1]})`, value: first.value[METHODS[name]](values[1] as string), raw };
    }
    if (name === 'case' && args.length === 3 && values[0] instanceof Expression) {
      return { code: `${this.use('Expression')}.choose(${code.join(', ')})`, value: Expression.choose(values[0], values[1], values[2]), raw };
    }
    if (!Object.hasOwn(FUNCTIONS, name) || args.length < FUNCTIONS[name][1]) return undefined;
    const [method] = FUNCTIONS[name];
    try {
      return { code: `${this.use('Functions')}.${method}(${code.join(', ')})`, value: (Functions[method] as (...given: unknown[]) => Expression)(...values), raw };
    } catch {
      return undefined; // It takes no such value: `toJSON('text')`.
    }
  }

  private binary({ operator, left, right }: Extract<ExpressionNode, { kind: 'binary' }>): Said | undefined {
    const first = this.object(left);
    const second = operator === '&&' ? this.object(right) : this.argument(right);
    if (!first || !second) return undefined;
    const method = OPERATORS[operator];
    if (['lessThan', 'atMost', 'greaterThan', 'atLeast'].includes(method) && !['number', 'object'].includes(typeof second.value)) return undefined;
    return { code: `${first.code}.${method}(${second.code})`, value: first.value[method](second.value as Expression), raw: first.raw + second.raw };
  }

  /** What has a shorter name: `github.ref == 'refs/heads/main'`. */
  private shorter({ operator, left, right }: Extract<ExpressionNode, { kind: 'binary' }>): Said | undefined {
    const path = contextPath(left);
    if (operator !== '==' || path === undefined || right.kind !== 'literal' || typeof right.value !== 'string') return undefined;
    const [, branch] = /^refs\/heads\/([\w./-]+)$/.exec(right.value) ?? [];
    const at = path.join('.');
    if (at === 'github.ref' && branch !== undefined) return { code: `${this.use('Github')}.isBranch(${textLiteral(branch)})`, value: Github.isBranch(branch), raw: 0 };
    if (at === 'github.event_name') return { code: `${this.use('Github')}.isEvent(${textLiteral(right.value)})`, value: Github.isEvent(right.value), raw: 0 };
    const known = right.value === 'success' ? this.scope.find(path) : undefined;
    if (known?.names !== 3 || !/\.(?:result|outcome)$/.test(known.code)) return undefined;
    this.variables.push(known.variable!);
    return { code: known.code.replace(/\.\w+$/, '.succeeded()'), value: Expression._path(pathText(path)).equalTo('success'), raw: 0 };
  }
}

/** What stands below `github.event` in a path with stars: `commits.*.id`. */
function allOfEvent(node: ExpressionNode): string | undefined {
  if (node.kind === 'star') {
    const above = contextPath(node.object)?.slice(2).join('.') ?? allOfEvent(node.object);
    return isEvent(node.object) && above ? `${above}.*` : undefined;
  }
  if (node.kind !== 'index' || node.index.kind !== 'literal' || typeof node.index.value !== 'string' || !PLAIN.test(node.index.value)) return undefined;
  const above = allOfEvent(node.object);
  return above === undefined ? undefined : `${above}.${node.index.value}`;
}

/** Whether it is a path of the payload whose names stand as they are. */
function isEvent(node: ExpressionNode): boolean {
  const path = contextPath(node);
  if (path === undefined) return allOfEvent(node) !== undefined;
  return path[0] === 'github' && path[1] === 'event' && path.slice(2).every((name) => PLAIN.test(name));
}

/** Whether it is a path of a context that no class has: it is better read as one text. */
function isBare(node: ExpressionNode): boolean {
  if (node.kind === 'context') return true;
  return (node.kind === 'index' || node.kind === 'star') && isBare(node.object);
}

function literalCode(value: Exclude<LiteralValue, null>): string {
  return typeof value === 'string' ? textLiteral(value) : String(value);
}
