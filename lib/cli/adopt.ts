import { Command } from 'commander';
import { runCommand } from './next-commands';
import { wayUp } from './root';
import { Terminal } from './terminal';
import { UsageError } from './usage-error';
import { printable } from '../core/inside';

const HELP = `
A file is given up only when Git has it: it is committed, and nothing in it has changed since. It is then removed from the working tree, so that the next run of the
program (npx projen) finds its place free. git diff shows how the two differ, and git restore brings the old one back.

Examples:
  slipway adopt .github/workflows/ci.yml        this file, which the program declares now
  slipway adopt .github/workflows/*.yml         all of them

Exit codes: 0 given up, 1 failure; then no file was touched.`;

/** `slipway adopt`: files that somebody wrote make room for those that the program writes. */
export function adoptCommand(terminal: Terminal, exit: (code: number) => void): Command {
  return new Command('adopt')
    .description('Give up files that were written by hand, once they are committed: the next run of the program writes its own in their place.')
    .argument('<file...>', 'the files that stand in the way, as the finding delivery/foreign-file names them')
    .addHelpText('after', HELP)
    .action((files: string[]) => exit(adopt(files, terminal)));
}

/** Gives files up, or none of them. */
export function adopt(files: readonly string[], terminal: Terminal): number {
  if (terminal.run('git', ['rev-parse', '--is-inside-work-tree']) !== 'true') {
    throw new UsageError('This is no Git repository, and a file that Git does not have cannot be brought back: git init, commit what there is, and ask again. Or move the file away yourself.');
  }
  const problems = files.flatMap((file) => problemOf(file, terminal) ?? []);
  if (problems.length > 0) throw new UsageError(`${problems.join('\n')}\nNo file was touched.`);
  const given = [...new Set(files)];
  for (const file of given) {
    terminal.remove(file);
    terminal.out(`${printable(file)} made room\n`);
  }
  terminal.out(`Git has ${given.length === 1 ? 'it' : 'them'}: git restore ${given.length === 1 ? printable(given[0]) : '<file>'} brings ${given.length === 1 ? 'it' : 'one'} back.\nRun the program now (${runCommand(wayUp(terminal), terminal)}), and look at the difference: git diff.\n`);
  return 0;
}

/** Why a file cannot be given up without losing something; undefined when it can. */
function problemOf(file: string, { run }: Terminal): string | undefined {
  const name = `'${printable(file)}'`;
  const git = (...args: string[]) => run('git', ['--literal-pathspecs', ...args]);
  const entries = (git('ls-files', '--stage', '--full-name', '-z', '--', file) ?? '').split('\0').filter(Boolean);
  if (entries.length === 0) return `${name} is not in Git: git add -f it and commit it first, so that it can be brought back.`;
  const [, mode, staged, stage, path] = /^(\d+) ([0-9a-f]+) (\d)\t([^]+)$/.exec(entries[0]) ?? [];
  if (stage !== '0') return `${name} is part of a merge that is not finished: finish it first.`;
  if (entries.length > 1) return `${name} is a folder: name its files.`;
  if (mode !== '100644' && mode !== '100755') return `${name} is no file of its own, but a ${mode === '160000' ? 'submodule' : 'symbolic link'}: take it away yourself.`;
  // Asked by content: flags such as --assume-unchanged make other answers of Git untrue.
  const now = git('hash-object', `--path=${path}`, '--', file);
  if (now === undefined) return `${name} is not there: the next run can write it.`;
  const committed = git('rev-parse', '--verify', '--quiet', `HEAD:${path}`);
  // What was staged and taken back in the working tree is nowhere else, and the next git add would write over it.
  return now === committed && staged === committed ? undefined : `${name} has changes that are not committed: commit them first, so that they can be brought back.`;
}
