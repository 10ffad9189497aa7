import { Expression } from '../expression';

/**
 * The `env` context: environment variables of the workflow, the job and the step, as far as the place of use can see them.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#env-context
 */
export class Env {
  /**
   * An environment variable.
   *
   * @param name the name of the variable
   */
  public static get(name: string): Expression {
    return Expression._named('Env.get', 'env', name);
  }
}
