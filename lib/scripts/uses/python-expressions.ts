import { changesWhatRuns } from './loaders';
import { Evaluator } from './python-arguments';
import { Calls } from './python-call';
import { effectOf, hasRunners, isRunner, isSafeName } from './python-calls';
import { literalText, unescaped } from './python-names';
import { PythonScope } from './python-scope';
import { NOTHING, Value, concat, either, isTainted, mixed, textOf, unknown } from './value';
import { PythonNode, childrenOf } from '../private/python-grammar';

const MUST_NOT_DESCEND = new Set(['String', 'FormatString', 'CallExpression', 'MemberExpression', 'BinaryExpression', 'ConditionalExpression', 'VariableName', 'LambdaExpression']);

/** The values of expressions of Python. */
export class Expressions implements Evaluator {
  private readonly calls: Calls;

  public constructor(private readonly scope: PythonScope) {
    this.calls = new Calls(scope, this);
  }

  public value(node: PythonNode): Value {
    const { scope } = this;
    if (!scope.journal.step()) return NOTHING;
    switch (node.name) {
      case 'String': return [literalText(scope.textAt(node))];
      case 'Number': case 'Boolean': case 'None': return unknown(scope.textAt(node));
      case 'ContinuedString': return concat(...childrenOf(node).map((child) => this.value(child)));
      case 'FormatString': return this.formatted(node);
      case 'VariableName': return this.named(node);
      case 'MemberExpression': return this.member(node);
      case 'CallExpression': return this.calls.call(node);
      case 'BinaryExpression': return this.binary(node);
      case 'ConditionalExpression': {
        const [yes, , , , no] = childrenOf(node);
        for (const child of childrenOf(node)) this.value(child);
        return no ? either(this.value(yes), this.value(no)) : this.value(yes);
      }
      case 'NamedExpression': {
        const [name, , given] = childrenOf(node);
        const value = given ? this.value(given) : NOTHING;
        scope.remember(scope.textAt(name), value);
        return value;
      }
      case 'DictionaryExpression': return this.dictionary(node);
      case 'ParenthesizedExpression': return this.all(childrenOf(node));
      case 'UnaryExpression': return unknown();
      case 'ArrayComprehensionExpression': case 'ComprehensionExpression': case 'SetComprehensionExpression': case 'DictionaryComprehensionExpression': return this.comprehension(node);
      default: return this.parts(node);
    }
  }

  /** Several expressions side by side. */
  public all(nodes: readonly PythonNode[]): Value {
    const values = nodes.filter(isExpression).map((one) => this.value(one));
    return values.length === 1 ? values[0] : mixed(concat(...values));
  }

  private parts(node: PythonNode): Value {
    const found = childrenOf(node).filter(({ name }) => name !== 'ParamList').map((child) => (MUST_NOT_DESCEND.has(child.name) || childrenOf(child).length > 0 ? this.value(child) : NOTHING));
    return mixed(concat(...found));
  }

  private named(node: PythonNode): Value {
    const { scope } = this;
    const name = scope.textAt(node);
    this.handsOn(scope.pathOf(node), node);
    if (scope.isModule(node) && hasRunners(scope.pathOf(node))) scope.journal.unclear(scope.everything(), 'language', `the module '${name}', which the script hands on`, scope.lineAt(node));
    const known = scope.valueOf(name);
    if (known) return known;
    return scope.isImported(name) || scope.parametersOf(name) || isSafeName(name) ? unknown(name) : scope.unfollowed(name);
  }

  private member(node: PythonNode): Value {
    const { scope } = this;
    const path = scope.pathOf(node);
    const variable = /^os\.environb?\[b?(['"])([^'"]*)\1\]/.exec(path)?.[2];
    if (variable !== undefined) return scope.state.read(variable);
    const argument = /^sys\.argv(?:\[(\d+)\])?/.exec(path);
    const changed = argument && scope.valueOf('sys.argv');
    if (changed) return mixed(concat(changed, ...scope.args));
    if (/^sys\.stdin\b/.test(path)) return concat(mixed(scope.input), scope.valueOf('sys.stdin') ?? NOTHING);
    if (argument) return argument[1] === undefined ? mixed(concat(...scope.args)) : scope.args[Number(argument[1]) - 1] ?? NOTHING;
    if (/^os\.environb?(?:$|\[)/.test(path)) return scope.everything();
    this.handsOn(path, node);
    const known = scope.valueOf(scope.textAt(node));
    if (known) return known;
    const [object, ...rest] = childrenOf(node);
    for (const child of rest) if (/Expression$/.test(child.name)) this.value(child);
    if (scope.isImported(path) && /^[\w.]+$/.test(path)) return unknown(path);
    const value = this.value(object);
    return isTainted(value) ? mixed(value) : value;
  }

  /** A function that runs text, and that somebody else will call. */
  private handsOn(path: string, node: PythonNode): void {
    if (isRunner(effectOf(path))) this.scope.journal.unclear(this.scope.everything(), 'language', `'${path}', which the script hands on`, this.scope.lineAt(node));
  }

  private comprehension(node: PythonNode): Value {
    const { scope } = this;
    const children = childrenOf(node);
    const at = children.findIndex((child) => scope.textAt(child) === 'in');
    const sources = children.slice(at + 1).map((child) => (/Expression$|String$|VariableName/.test(child.name) ? this.value(child) : NOTHING));
    const value = mixed(concat(...sources));
    const targets = children.slice(children.findIndex((child) => scope.textAt(child) === 'for') + 1, at);
    for (const target of targets) if (target.name === 'VariableName') scope.remember(scope.textAt(target), value);
    return mixed(concat(value, ...children.slice(0, at).map((child) => (/Expression$|String$/.test(child.name) ? this.value(child) : NOTHING))));
  }

  private dictionary(node: PythonNode): Value {
    const children = childrenOf(node);
    children.forEach((child, i) => {
      const given = this.scope.textAt(children[i + 1] ?? child) === ':' ? children[i + 2] : undefined;
      if (given && child.name === 'String') this.entry(literalText(this.scope.textAt(child)), this.value(given), child);
    });
    return this.parts(node);
  }

  public entry(key: string, value: Value, node: PythonNode): void {
    if (!isTainted(value)) return;
    if (changesWhatRuns(key)) this.scope.journal.chooses(value, `the variable ${key}, from which programs take what they run`, this.scope.lineAt(node));
    else if (/^[A-Za-z_]\w*$/.test(key) && !isTainted(this.scope.state.read(key))) this.scope.state.assign(key, value);
  }

  private formatted(node: PythonNode): Value {
    const { scope } = this;
    const whole = scope.textAt(node);
    const pieces: Value[] = [];
    const prefix = /^[A-Za-z]*(?:"""|'''|"|')/.exec(whole)![0];
    const quotes = prefix.replace(/^[A-Za-z]*/, '');
    let at = node.from + prefix.length;
    const text = (to: number) => pieces.push([unescaped(scope.textAt({ ...node, from: at, to })).replace(/\{\{/g, '{').replace(/\}\}/g, '}')]);
    for (const child of childrenOf(node)) {
      if (child.name !== 'FormatReplacement') continue;
      text(child.from);
      const values = childrenOf(child).filter(({ name }) => !/^(?:FormatConversion|FormatSpec|[{}])$/.test(name)).map((inner) => this.value(inner));
      pieces.push(values.length === 1 ? values[0] : mixed(concat(...values)));
      at = child.to;
    }
    text(node.to - (whole.endsWith(quotes) ? quotes.length : 0));
    return concat(...pieces);
  }

  private binary(node: PythonNode): Value {
    const [left, operator, right] = childrenOf(node);
    const values = [left, right].map((side) => (side ? this.value(side) : NOTHING));
    const sign = operator ? this.scope.textAt(operator) : '';
    if (sign === '+') return concat(...values);
    if (sign === 'or') return either(values[0], values[1]);
    if (sign === 'and') return values[1];
    // Of paths, `/` makes a longer one.
    if (sign === '/' && textOf(values[1]) !== undefined) return concat(values[0], ['/'], values[1]);
    return /^(?:[<>=!]=?|==|in|not|is)$/.test(sign) ? unknown() : mixed(concat(...values));
  }
}

/** Whether a node has a value. */
export function isExpression({ name }: PythonNode): boolean {
  return /Expression$|String$|^(?:VariableName|Number|Boolean|None)$/.test(name);
}
