import { Command } from 'commander';
import { paintFor } from './paint';
import { changeText, countText } from './program/change-text';
import { FileChange, changesOf, meaningOf } from './program/changes';
import { documentsOf } from './program/documents-of';
import { Terminal } from './terminal';
import { printableLines } from '../core/inside';
import { unifiedDiff } from '../importer/inside';

interface DiffOptions {
  readonly folder: string;
  readonly text?: boolean;
  readonly json?: boolean;
}

const HELP = `
The program is run, and nothing is written: what it would write is compared with what is there, as the reader of each file reads it. Order of keys, comments and layout are
no differences to GitHub; a file that differs in nothing else is named as such.

Examples:
  slipway diff                                  what npx projen would change
  slipway diff .github/workflows/ci.yml         the same of one file
  slipway diff --text > change.patch            line by line, as git apply takes it

Exit codes: 0 every file is as the program writes it, 2 some would change, 1 failure, also when the checks find an error.
Environment: NO_COLOR takes the colours away. The program gets the environment, without tokens.`;

/** `slipway diff`: what the next synthesis would change. */
export function diffCommand(terminal: Terminal, exit: (code: number) => void): Command {
  return new Command('diff')
    .description('Show what a run of the program would change, as GitHub reads it; nothing is written.')
    .argument('[path...]', 'only these files, or those in these folders')
    .option('--folder <path>', 'the root of the repository', '.')
    .option('--text', 'line by line, as a patch')
    .option('--json', 'print JSON')
    .addHelpText('after', HELP)
    .action(async (paths: string[], options: DiffOptions) => exit(await diff(paths, options, terminal)));
}

async function diff(paths: readonly string[], { folder, text, json }: DiffOptions, terminal: Terminal): Promise<number> {
  const { repositories } = await documentsOf(folder, terminal);
  const stopped = repositories.find(({ isStopped }) => isStopped);
  if (stopped) {
    terminal.err(`${printableLines(stopped.report)}\nThe checks found an error: the program would write nothing.\n`);
    return 1;
  }
  const changes = repositories.flatMap((repository) => changesOf(repository, terminal)).filter(({ path }) => isAsked(path, paths));
  if (json) terminal.out(`${printableLines(JSON.stringify(changes.map(plain), undefined, 2))}\n`);
  else if (text) terminal.verbatim(changes.map(({ before, after, path }) => unifiedDiff(before, after, path)).join(''));
  else if (changes.length === 0) terminal.out('Every file is as the program writes it.\n');
  else terminal.out(`${changes.map((change) => changeText(change, paintFor(terminal))).join('')}\n${countText(changes)} Nothing was written; the program writes them: npx projen.\n`);
  return changes.length > 0 ? 2 : 0;
}

function isAsked(path: string, paths: readonly string[]): boolean {
  return paths.length === 0 || paths.map((asked) => asked.replace(/^\.\//, '').replace(/\/+$/, '')).some((asked) => asked === '.' || path === asked || path.startsWith(`${asked}/`));
}

function plain(change: FileChange): object {
  return { path: change.path, change: change.kind, differences: meaningOf(change).map(({ path, before, after, why }) => ({ path, before, after, why })) };
}
