import { InvalidValueError } from './invalid-value-error';
import { asWritten } from './private/wrong-option';
import { listed, similar } from './similar';

/**
 * Stops a read of something that nobody declared, where all that is declared is known when it is read.
 *
 * @param noun such as `secret`, `variable` or `input`
 * @param name as given
 * @param declared the names there are
 * @param owner whose they are: `the environment 'staging'`
 * @param option how one is declared
 */
export function expectDeclared(noun: string, name: string, declared: readonly string[], owner: string, option: string): void {
  if (declared.includes(name)) return;
  const near = typeof name === 'string' ? similar(name, declared) : undefined;
  throw new InvalidValueError(
    `the ${noun} ${asWritten(name)} of ${owner}`,
    `it is not declared: there are ${listed(declared)}; ${near ? `did you mean '${near}'?` : `declare it with ${option}`}`,
  );
}
