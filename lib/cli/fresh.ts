import { paintFor } from './paint';
import { countText } from './program/change-text';
import { changesOf } from './program/changes';
import { documentsOf } from './program/documents-of';
import { Terminal } from './terminal';
import { printable, printableLines } from '../core/inside';

export interface FreshOptions {
  /** The root of the repository. */
  readonly folder?: string;
  readonly json?: boolean;
}

const STATES = { added: 'is missing', changed: 'is not what the program writes', removed: 'is no longer made' } as const;
/** The same for programs. */
const WORDS = { added: 'missing', changed: 'differs', removed: 'left over' } as const;

/**
 * `slipway check --fresh`: whether the files that are there are those that the program writes, letter by letter.
 *
 * @returns 0 when they are; 1 when one is not, as when the checks of the program find an error: whoever asks wants a yes
 */
export async function checkFresh({ folder = '.', json }: FreshOptions, terminal: Terminal): Promise<number> {
  const { repositories } = await documentsOf(folder, terminal);
  const stopped = repositories.find(({ isStopped }) => isStopped);
  if (stopped) {
    terminal.err(`${printableLines(stopped.report)}\nThe checks found an error: the program would write nothing.\n`);
    return 1;
  }
  const changes = repositories.flatMap((repository) => changesOf(repository, terminal));
  const paint = paintFor(terminal);
  if (json) {
    terminal.out(`${printableLines(JSON.stringify(changes.map(({ path, kind }) => ({ path, state: WORDS[kind] })), undefined, 2))}\n`);
  } else if (changes.length === 0) {
    terminal.out('Every file is as the program writes it.\n');
  } else {
    for (const { path, kind } of changes) terminal.out(`${paint.changed(printable(path))} ${STATES[kind]}\n`);
    terminal.out(`\n${countText(changes)} Run the program (npx projen) and commit what it writes; slipway diff shows what changes.\n`);
  }
  return changes.length > 0 ? 1 : 0;
}
