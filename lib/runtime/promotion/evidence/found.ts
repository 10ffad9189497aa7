import { GithubError } from '../../common/github';
import { Found } from '../engine/evidence';

/**
 * What was asked for, or why it is not known.
 *
 * @param missing what it means when GitHub does not know it
 */
export async function found<T>(what: string, ask: () => Promise<T>, missing?: string): Promise<Found<T>> {
  try {
    return { value: await ask() };
  } catch (error) {
    if (!(error instanceof GithubError)) throw error;
    return { unknown: `${what} cannot be read: ${error.message}${error.status === 404 && missing !== undefined ? ` (${missing})` : ''}` };
  }
}
