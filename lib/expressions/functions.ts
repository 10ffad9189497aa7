import { Expression } from './expression';
import { InvalidValueError, expectArgument, kinds } from '../core/inside';
import { operands } from './private/operand';

/**
 * GitHub's built-in functions. Those that read well on a value are methods of `Expression` as well.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#functions
 */
export class Functions {
  /**
   * `format(pattern, …)`. Seldom needed: expressions may be put into a string directly.
   *
   * @param pattern text with `{0}`, `{1}` …; a brace is written twice
   * @param values what replaces them
   */
  public static format(pattern: string | Expression, ...values: (string | number | boolean | Expression)[]): Expression {
    expectArgument('Functions.format', pattern, TAKES.text, 'the pattern');
    expectArgument('Functions.format', values, TAKES.values, 'the list of values');
    return Expression._call('format', pattern, ...values);
  }

  /**
   * `join(array, separator)`.
   *
   * @param array the values to join
   * @param separator what stands between them
   */
  public static join(array: Expression, separator: string | Expression = ','): Expression {
    expectArgument('Functions.join', array, TAKES.expression, 'the array');
    expectArgument('Functions.join', separator, TAKES.text, 'the separator');
    return Expression._call('join', array, separator);
  }

  /**
   * `toJSON(value)`: pretty-printed with two spaces. Never hand it a whole context that may hold secrets.
   *
   * @param value the value
   */
  public static toJson(value: Expression): Expression {
    expectArgument('Functions.toJson', value, TAKES.expression, 'it');
    return Expression._call('toJSON', value);
  }

  /**
   * `fromJSON(text)`: the way to a number, a boolean, or a matrix made by another job.
   *
   * @param text JSON
   */
  public static fromJson(text: string | Expression): Expression {
    expectArgument('Functions.fromJson', text, TAKES.text, 'it');
    return Expression._call('fromJSON', text);
  }

  /**
   * `hashFiles(…)`: one SHA-256 over all files that match, empty when none does. Works in steps only.
   *
   * @param patterns globs from the workspace, such as a lock file
   */
  public static hashFiles(...patterns: (string | Expression)[]): Expression {
    expectArgument('Functions.hashFiles', patterns, kinds.list(TAKES.text), 'the list of patterns');
    return Expression._call('hashFiles', ...patterns);
  }

  /**
   * `a && b && …`
   *
   * @param conditions at least one
   */
  public static allOf(...conditions: Expression[]): Expression {
    return expectConditions('Functions.allOf', conditions).reduce((all, next) => all.andAlso(next));
  }

  /**
   * `a || b || …`
   *
   * @param conditions at least one
   */
  public static anyOf(...conditions: Expression[]): Expression {
    return expectConditions('Functions.anyOf', conditions).reduce((any, next) => any.orElse(next));
  }
}

const TAKES = operands((value) => value instanceof Expression);

function expectConditions(call: string, conditions: readonly Expression[]): readonly Expression[] {
  expectArgument(call, conditions, kinds.list(TAKES.expression), 'the list of conditions');
  if (conditions.length > 0) return conditions;
  throw new InvalidValueError('call/empty-list', `${call}()`, 'it takes at least one condition', { option: 'conditions', given: conditions, allowed: ['at least one Expression'] });
}
