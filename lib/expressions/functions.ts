import { Expression } from './expression';

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
  public static format(pattern: string, ...values: (string | number | boolean | Expression)[]): Expression {
    return Expression._call('format', pattern, ...values);
  }

  /**
   * `join(array, separator)`.
   *
   * @param array the values to join
   * @param separator what stands between them
   */
  public static join(array: Expression, separator: string = ','): Expression {
    return Expression._call('join', array, separator);
  }

  /**
   * `toJSON(value)`: pretty-printed with two spaces. Never hand it a whole context that may hold secrets.
   *
   * @param value the value
   */
  public static toJson(value: Expression): Expression {
    return Expression._call('toJSON', value);
  }

  /**
   * `fromJSON(text)`: the way to a number, a boolean, or a matrix made by another job.
   *
   * @param text JSON
   */
  public static fromJson(text: string | Expression): Expression {
    return Expression._call('fromJSON', text);
  }

  /**
   * `hashFiles(…)`: one SHA-256 over all files that match, empty when none does. Works in steps only.
   *
   * @param patterns globs from the workspace, such as a lock file
   */
  public static hashFiles(...patterns: string[]): Expression {
    return Expression._call('hashFiles', ...patterns);
  }

  /**
   * `a && b && …`
   *
   * @param conditions at least one
   */
  public static allOf(...conditions: Expression[]): Expression {
    return conditions.reduce((all, next) => all.andAlso(next));
  }

  /**
   * `a || b || …`
   *
   * @param conditions at least one
   */
  public static anyOf(...conditions: Expression[]): Expression {
    return conditions.reduce((any, next) => any.orElse(next));
  }
}
