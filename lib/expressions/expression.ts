import { expectArgument } from '../core/inside';
import { DeclaredNode, Operator, Reference, depthOver } from './private/node';
import { expectName, operands } from './private/operand';
import { printExpression } from './private/print';
import { splitTokens, tokenFor, TokenPart } from './private/tokens';

/**
 * A GitHub Actions expression: what stands between `${{` and `}}`.
 *
 * Expressions combine with each other and with plain values. Put into a string, an expression becomes a token which is replaced
 * when the document is rendered, so `` `v${version}` `` works wherever a string is taken. What an expression prints depends on where it is
 * used: the output of a step is `steps.…` in its own job and `needs.…` in another.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/expressions
 */
export class Expression {
  /**
   * Expression text as you would write it between `${{` and `}}`. It is parsed, scoped and taint-checked like every other expression.
   *
   * @param text such as `github.event.release.tag_name`; without `${{ }}`
   */
  public static raw(text: string): Expression {
    expectName('Expression.raw', text, 'the text');
    return new Expression({ kind: 'raw', text });
  }

  /**
   * A value as it is. A string that holds expressions becomes `format(…)`.
   *
   * @param value the value
   */
  public static of(value: string | number | boolean | Expression): Expression {
    expectArgument('Expression.of', value, TAKES.value, 'it');
    return value instanceof Expression ? value : new Expression(nodeOf(value));
  }

  /**
   * `case(condition, then, otherwise)`: the value of one or the other branch.
   *
   * Better than `condition && then || otherwise`, which gives `otherwise` when `then` is empty, zero or false.
   *
   * @param condition what decides
   * @param then the value when the condition is truthy
   * @param otherwise the value when it is not
   */
  public static choose(
    condition: Expression,
    then: string | number | boolean | Expression,
    otherwise: string | number | boolean | Expression,
  ): Expression {
    expectArgument('Expression.choose', condition, TAKES.expression, 'the condition');
    expectArgument('Expression.choose', then, TAKES.value, 'the value for then');
    expectArgument('Expression.choose', otherwise, TAKES.value, 'the value for otherwise');
    return Expression._call('case', condition, then, otherwise);
  }

  /** @internal */
  public static _path(text: string): Expression {
    return new Expression({ kind: 'path', text });
  }

  /** What stands under a name in a context, for the call that reads it. @internal */
  public static _named(call: string, context: string, name: string): Expression {
    expectName(call, name);
    return new Expression({ kind: 'property', of: { kind: 'path', text: context }, name, depth: 2 });
  }

  /** @internal */
  public static _reference(reference: Reference): Expression {
    return new Expression({ kind: 'reference', reference });
  }

  /** @internal */
  public static _call(name: string, ...args: (string | number | boolean | Expression)[]): Expression {
    return new Expression(callNode(name, args.map(nodeOf)));
  }

  /** @internal */
  public readonly _node: DeclaredNode;
  private token?: string;

  private constructor(node: DeclaredNode) {
    this._node = node;
  }

  /**
   * `this == other`. GitHub compares strings without regard to case.
   *
   * @param other the value to compare with
   */
  public equalTo(other: string | number | boolean | Expression): Expression {
    return this.combined('equalTo', '==', other);
  }

  /**
   * `this != other`. GitHub compares strings without regard to case.
   *
   * @param other the value to compare with
   */
  public notEqualTo(other: string | number | boolean | Expression): Expression {
    return this.combined('notEqualTo', '!=', other);
  }

  /**
   * `this < other`, compared as numbers.
   *
   * @param other the value to compare with
   */
  public lessThan(other: number | Expression): Expression {
    return this.combined('lessThan', '<', other);
  }

  /**
   * `this <= other`, compared as numbers.
   *
   * @param other the value to compare with
   */
  public atMost(other: number | Expression): Expression {
    return this.combined('atMost', '<=', other);
  }

  /**
   * `this > other`, compared as numbers.
   *
   * @param other the value to compare with
   */
  public greaterThan(other: number | Expression): Expression {
    return this.combined('greaterThan', '>', other);
  }

  /**
   * `this >= other`, compared as numbers.
   *
   * @param other the value to compare with
   */
  public atLeast(other: number | Expression): Expression {
    return this.combined('atLeast', '>=', other);
  }

  /**
   * `this && other`.
   *
   * @param other what must hold too
   */
  public andAlso(other: Expression): Expression {
    return this.combined('andAlso', '&&', other);
  }

  /**
   * `this || other`: the other one when this is empty, zero, false or null.
   *
   * @param other the alternative
   */
  public orElse(other: string | number | boolean | Expression): Expression {
    return this.combined('orElse', '||', other);
  }

  /** `!this`. */
  public negate(): Expression {
    const args = [this._node];
    return new Expression({ kind: 'operator', operator: '!', args, depth: depthOver('expression.negate', args) });
  }

  /**
   * `contains(this, item)`: a string that holds a substring, or an array that holds an element.
   *
   * @param item the substring or element
   */
  public contains(item: string | number | boolean | Expression): Expression {
    expectArgument('expression.contains', item, TAKES.value, 'it');
    return Expression._call('contains', this, item);
  }

  /**
   * `startsWith(this, prefix)`, without regard to case.
   *
   * @param prefix the beginning
   */
  public startsWith(prefix: string | Expression): Expression {
    expectArgument('expression.startsWith', prefix, TAKES.text, 'it');
    return Expression._call('startsWith', this, prefix);
  }

  /**
   * `endsWith(this, suffix)`, without regard to case.
   *
   * @param suffix the end
   */
  public endsWith(suffix: string | Expression): Expression {
    expectArgument('expression.endsWith', suffix, TAKES.text, 'it');
    return Expression._call('endsWith', this, suffix);
  }

  /**
   * A property of an object: `this.name`, or `this['name']` where the name asks for it. `*` takes the values of all.
   *
   * @param name the property
   */
  public property(name: string): Expression {
    expectName('expression.property', name);
    return new Expression({ kind: 'property', of: this._node, name, depth: depthOver('expression.property', [this._node]) });
  }

  /** The token that stands for this expression in a string. */
  public toString(): string {
    return (this.token ??= tokenFor(this));
  }

  /**
   * The same as `toString()`, for a language whose texts do not ask for it: `f"push {digest.text}"` in Python, `fmt.Sprintf("push %v", *digest.Text())` in Go. JavaScript
   * needs neither.
   */
  public get text(): string {
    return this.toString();
  }

  /** The token: an expression inside an object survives `JSON.stringify`. */
  public toJSON(): string {
    return this.toString();
  }

  private combined(call: string, operator: Operator, other: string | number | boolean | Expression): Expression {
    expectArgument(`expression.${call}`, other, TAKES.value, 'it');
    const { _node: node } = this;
    // A chain is one node, however long: `a && b && c`.
    const chain = node.kind === 'operator' && node.operator === operator && (operator === '&&' || operator === '||');
    const args = [...(chain ? node.args : [node]), nodeOf(other)];
    return new Expression({ kind: 'operator', operator, args, depth: depthOver(`expression.${call}`, args) });
  }
}

const TAKES = operands((value) => value instanceof Expression);

function nodeOf(value: string | number | boolean | Expression): DeclaredNode {
  if (value instanceof Expression) return value._node;
  if (typeof value !== 'string' || !value.includes('${')) return { kind: 'literal', value };
  const parts = splitText(value);
  const args = parts.flatMap((p): DeclaredNode[] =>
    p.kind === 'expression' ? [p.expression._node] : p.kind === 'raw' ? [{ kind: 'raw', text: p.text }] : []);
  if (args.length === 0) return { kind: 'literal', value };
  if (parts.length === 1) return args[0];
  let next = 0;
  const pattern = parts.map((p) => (p.kind === 'text' || p.kind === 'unknown-token' ? p.text.replace(/[{}]/g, '$&$&') : `{${next++}}`)).join('');
  return callNode('format', [{ kind: 'literal', value: pattern }, ...args]);
}

function callNode(name: string, args: readonly DeclaredNode[]): DeclaredNode {
  return { kind: 'call', name, args, depth: depthOver(name, args) };
}

/** The text of an expression at the place of its use, without `${{ }}`. @internal */
export function expressionText(expression: Expression, resolve: (reference: Reference) => string): string {
  return printExpression(expression._node, resolve);
}

/** A piece of a text: literal text, an expression of the API, or the inside of a `${{ }}` that the user wrote. @internal */
export type TextPart = Exclude<TokenPart, { kind: 'expression' }> | { readonly kind: 'expression'; readonly expression: Expression };

/** Splits a text at its expressions: the tokens of the API, and the `${{ }}` that the user wrote by hand. @internal */
export function splitText(text: string): TextPart[] {
  return splitTokens(text) as TextPart[];
}
