import { aggregate } from './commands/aggregate';
import { measure } from './commands/measure';
import { record } from './commands/record';
import { report } from './commands/report';
import { ConfigurationError } from './configuration';
import { GithubError } from '../common/github';
import { UsageError } from '../common/variables';
import { BrokenLedgerError } from './ledger/header';
import { StoreError } from './store/store';
import { Surroundings } from './surroundings';

/** What the program can be asked to do, by the word behind its name. */
export const COMMANDS: Readonly<Record<string, (surroundings: Surroundings) => Promise<void>>> = { record, aggregate, measure, report };

/**
 * Does what it is asked.
 *
 * @returns how the process exits
 */
export async function run(command: string | undefined, prepare: () => Surroundings, fail: (message: string) => void): Promise<number> {
  const todo = command !== undefined && Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (!todo) {
    fail(`'${command ?? ''}' is nothing that it can do. There are: ${Object.keys(COMMANDS).join(', ')}.`);
    return 2;
  }
  try {
    await todo(prepare());
    return 0;
  } catch (error) {
    if (error instanceof UsageError) fail(error.message);
    else if (error instanceof StoreError || error instanceof BrokenLedgerError || error instanceof GithubError || error instanceof ConfigurationError) fail(`${error.message}.`);
    else throw error;
    return 1;
  }
}
