import { Expression } from '../expression';

/**
 * The `inputs` context. Where the workflow object is at hand, `workflow.input(name)` is better: it knows which inputs exist.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#inputs-context
 */
export class Inputs {
  /**
   * An input of a manually started or a reusable workflow.
   *
   * @param name the name of the input
   */
  public static get(name: string): Expression {
    return Expression._named('Inputs.get', 'inputs', name);
  }
}
