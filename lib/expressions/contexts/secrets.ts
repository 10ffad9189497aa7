import { Expression } from '../expression';

/**
 * The `secrets` context. Secrets are reached by name only, one at a time, so that a reader sees which job holds which.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#secrets-context
 */
export class Secrets {
  /**
   * A secret of the organization, the repository, or the environment of the job.
   *
   * @param name the name of the secret, such as `SLACK_WEBHOOK_URL`
   */
  public static get(name: string): Expression {
    return Expression._named('Secrets.get', 'secrets', name);
  }
}
