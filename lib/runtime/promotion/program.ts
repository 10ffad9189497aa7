import { admit } from './commands/admit';
import { analyse } from './commands/analyse';
import { explain } from './commands/explain';
import { finish } from './commands/finish';
import { override } from './commands/override';
import { reconcile } from './commands/reconcile';
import { release } from './commands/release';
import { rollBack } from './commands/roll-back';
import { watch } from './commands/watch';
import { NoReleaseError } from './engine/read-release';
import { EndlessHistoryError } from './github/reading';
import { ConfigurationError } from './read-configuration';
import { RefusedError, Surroundings } from './surroundings';
import { GithubError } from '../common/github';
import { UsageError } from '../common/variables';

/** What the program can be asked to do, by the word behind its name. */
export const COMMANDS: Readonly<Record<string, (surroundings: Surroundings) => Promise<void>>> = {
  release, reconcile, override, admit, finish, 'roll-back': rollBack, analyse, watch, explain,
};

/** What is said in one line, because whoever reads it needs no more. */
const EXPECTED = [GithubError, EndlessHistoryError, ConfigurationError, RefusedError, NoReleaseError] as const;

/**
 * Does what it is asked.
 *
 * @returns how the process exits: 0 done, 1 refused or failed, 2 wrongly asked
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
    if (error instanceof UsageError) {
      fail(error.message);
      return 2;
    }
    if (!EXPECTED.some((kind) => error instanceof kind)) throw error;
    fail(`${(error as Error).message}.`);
    return 1;
  }
}
