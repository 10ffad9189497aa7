import { InvalidValueError } from './invalid-value-error';
import { MADE_OF } from './private/made-of';

/**
 * Makes something on behalf of another call: what is refused is told in the words of the call that the user wrote.
 *
 * @param call the user's: `job.run`
 * @param inner the one that is made for it: `new RunStep`
 * @param make makes it
 */
export function calledAs<T>(call: string, inner: string, make: () => T): T {
  try {
    return make();
  } catch (thrown) {
    const made = thrown instanceof InvalidValueError ? MADE_OF.get(thrown) : undefined;
    if (!made?.[1].startsWith(inner)) throw thrown;
    const [code, written, why, details] = made;
    throw new InvalidValueError(code, `${call}${written.slice(inner.length)}`, why, details);
  }
}
