import { Expression } from '../expression';

/**
 * The `vars` context: configuration variables of the organization, the repository or the environment.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#vars-context
 */
export class Vars {
  /**
   * A configuration variable. Empty when nobody set it.
   *
   * @param name the name of the variable
   */
  public static get(name: string): Expression {
    return Expression._named('Vars.get', 'vars', name);
  }
}
