import { InvalidValueError } from './invalid-value-error';
import { asWritten } from './private/as-written';
import { listed, similar } from './similar';

/**
 * Stops a read of something that nobody declared, where all that is declared is known when it is read.
 *
 * @param call such as `environment.secret`
 * @param noun such as `secret`, `variable` or `input`
 * @param name as given
 * @param declared the names there are
 * @param owner whose they are: `the environment 'staging'`
 * @param option how one is declared
 */
export function expectDeclared(call: string, noun: string, name: string, declared: readonly string[], owner: string, option: string): void {
  if (declared.includes(name)) return;
  const near = typeof name === 'string' ? similar(name, declared) : undefined;
  const why = `${owner} has no such ${noun}: there are ${listed(declared)}; ${near ? `did you mean '${near}'?` : `declare it with ${option}`}`;
  throw new InvalidValueError('call/undeclared-name', `${call}(${asWritten(name)})`, why, { option: 'name', given: name, allowed: [...declared].sort() });
}
