import { Command } from 'commander';
import { lockForGithub } from './pins/github-lock';
import { Pinned } from './pins/lock-on-disk';
import { Locks, elsewhereOf, isByGithub } from './pins/locks';
import { OTHERS_HELP, OpenOthers, openOthers } from './pins/open-others';
import { renovateText } from './pins/renovate';
import { Trust, trustOf } from './pins/trust';
import { wayUp } from './root';
import { Terminal } from './terminal';
import { UsageError } from './usage-error';
import { GithubFailure, OtherRepositories } from '../apply/inside';
import { printable } from '../core/inside';

interface LockOptions {
  readonly verify?: boolean;
  readonly github?: boolean;
  readonly renovate?: boolean;
  readonly json?: boolean;
  readonly apiUrl?: string;
}

const HELP = `
Examples:
  slipway lock               every action of the catalogue that is used, with its release, its commit and whose it is
  slipway lock --verify      in CI: is what is locked still what GitHub has? Of GitHub's lock, where there is one, all that stands in it
  slipway lock --github octo/lint@v1.1.0
                             entries for this action and all that is used, with what they use in turn, in .github/workflows/actions.lock
  slipway lock --renovate    the lines of Renovate's configuration by which it keeps the lock file current

What is asked: whether the repository is there, has the ids that the lock knows and its old name, whether its tag names the locked commit, and whether that
commit lies on a branch. An action that is archived or was renamed is told, and is no failure.

Exit codes: 0 all is as it is locked; 1 something is not, or could not be found out. Then nothing is written.
${OTHERS_HELP}`;

/** `slipway lock`: what is used, in the lock file, and compared with GitHub. */
export function lockCommand(terminal: Terminal, exit: (code: number) => void): Command {
  return new Command('lock')
    .description('Write into the lock file which commit each action is and whose it was, or compare it with what GitHub has (--verify).')
    .argument('[uses...]', 'with --github: what shall have an entry, such as octo/lint@v1.1.0, besides what the files use')
    .option('--github', "write GitHub's lock, .github/workflows/actions.lock: what it has stays, what is missing is asked for")
    .option('--verify', 'write nothing: compare what is used with what GitHub has')
    .option('--renovate', "print Renovate's configuration for the lock file; asks nobody")
    .option('--json', 'print JSON')
    .option('--api-url <url>', "GitHub's API, to which the token goes (default: https://api.github.com)")
    .addHelpText('after', HELP)
    .action(async (uses: string[], options: LockOptions) => exit(await lock(uses, options, terminal)));
}

async function lock(named: readonly string[], options: LockOptions, terminal: Terminal): Promise<number> {
  if (options.renovate) {
    terminal.out(renovateText());
    return 0;
  }
  if (named.length > 0 && !options.github) throw new UsageError('Which actions shall have an entry is said for GitHub\'s lock only: slipway lock --github owner/repository@ref. The other lock holds what the files use.');
  if (options.github && (options.verify || options.json)) throw new UsageError("--github writes, and takes neither --verify nor --json: GitHub itself compares its lock whenever a workflow runs; 'gh actions-lock --verify' does so before.");
  const up = wayUp(terminal);
  if (options.github) return withOthers(options, terminal, (open) => lockForGithub(named, up, open, terminal));
  const locks = new Locks(up, terminal);
  const pinned = locks.all().filter(({ sha }) => sha !== '');
  const { others, redacted, end } = openOthers(options.apiUrl, terminal);
  try {
    const asked = await Promise.all(pinned.map(async (one) => ({ one, trust: await trusted(others, one) })));
    const wrong = asked.filter(({ trust }) => trust.problems.length > 0);
    const written = !options.verify && wrong.length === 0 && locks.own.write(new Map([...locks.own.entries, ...asked.flatMap(({ one, trust: { repository } }) => (
      one.by === 'file' || isByGithub(one) || !repository ? [] : [[one.action, { version: one.version, sha: one.sha, ownerId: repository.ownerId, repoId: repository.id }] as const]))]));
    const actions = asked.map(({ one: { action, version, sha, by }, trust: { problems, notes } }) => ({ action, version, sha, by, problems, notes }));
    const lines = actions.flatMap(({ action, problems, notes }) => [...problems, ...notes].map((line) => `${action}: ${line}`));
    const result = wrong.length > 0 ? `${wrong.length} of ${asked.length} actions ${wrong.length === 1 ? 'is' : 'are'} not what is locked.${options.verify ? '' : ' Nothing was written.'}` : `${asked.length} ${asked.length === 1 ? 'action is' : 'actions are'} what is locked${written ? '; the lock file is written' : ''}.`;
    terminal.out(`${redacted(options.json ? JSON.stringify({ actions, written }, null, 2) : [...lines, result].join('\n'))}\n`);
    return wrong.length > 0 ? 1 : 0;
  } finally {
    end();
  }
}

async function withOthers(options: LockOptions, terminal: Terminal, work: (open: OpenOthers) => Promise<number>): Promise<number> {
  const open = openOthers(options.apiUrl, terminal);
  try {
    return await work(open);
  } finally {
    open.end();
  }
}

/** What cannot be found out about one action is a problem of that one; what concerns all of them ends the command. */
async function trusted(others: OtherRepositories, one: Pinned): Promise<Trust> {
  try {
    const lies = elsewhereOf(one);
    return lies === undefined ? await trustOf(others, one) : { problems: [lies], notes: [] };
  } catch (error) {
    if (!(error instanceof GithubFailure) || error.fatal) throw error;
    return { problems: [printable(error.message)], notes: [] };
  }
}
