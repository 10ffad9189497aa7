import { Command } from 'commander';
import { paintFor } from './paint';
import { AdoptOptions, adoptPins } from './pins/adopt-command';
import { COOLDOWN, cooldownOf } from './pins/days';
import { Replaced } from './pins/github-lock-on-disk';
import { Pinned, repositoryOf } from './pins/lock-on-disk';
import { Locks, elsewhereOf, isByGithub } from './pins/locks';
import { OTHERS_HELP, openOthers } from './pins/open-others';
import { Replacement, byHand, replacementOf } from './pins/update-in-github';
import { Update, UpdateRules, updateOf } from './pins/update-of';
import { updateText } from './pins/update-text';
import { wayUp } from './root';
import { Terminal } from './terminal';
import { UsageError } from './usage-error';
import { GithubFailure, OtherRepositories } from '../apply/inside';
import { printable } from '../core/inside';

interface UpdateOptions extends AdoptOptions {
  readonly adopt?: boolean;
  readonly major?: boolean;
}

const HELP = `
Examples:
  slipway update                                 every action that is used, to the newest release of its line
  slipway update actions/checkout docker --major  this action and all of docker, to the newest release there is
  slipway update --dry-run --json                what would change, for another program
  slipway update --adopt                         a bot changed pins in generated files: take them over into the lock

What is used is read from .github/workflows and from the actions of the repository that these use. Only the lock is written: .github/slipway.lock.json, or GitHub's own
(.github/workflows/actions.lock) for the workflows that it names, with all that a new release uses in turn. Run the program (npx projen) afterwards. A release is taken when its tag names a commit on a branch of the repository, the repository and its owner have the ids that the lock
knows, no advisory speaks of it, and it has been out for as long as --cooldown says; what repairs a known weakness does not wait.

Exit codes: 0 done, or nothing to do; 1 failure, or an action was left as it is because something is wrong with it; 2 with --dry-run, when something would change.
${OTHERS_HELP}`;

/** `slipway update`: newer releases of actions, into the lock. */
export function updateCommand(terminal: Terminal, exit: (code: number) => void): Command {
  return new Command('update')
    .description('Move actions to newer releases: asks GitHub, shows what there is, and writes the lock file.')
    .argument('[action...]', 'only these: owner/repository, or an owner (default: all that are used)')
    .option('--major', 'to another major release as well')
    .option('--cooldown <time>', `how long a release must have been out, such as 12h or 0 (default: ${COOLDOWN}; with --adopt what is younger is taken over and told, unless this is said)`)
    .option('--adopt', 'ask for no releases: take over the pins that somebody changed in the files, if commit and release agree with GitHub')
    .option('--offline', 'with --adopt: ask nobody, and compare only what the files say')
    .option('--dry-run', 'show it, and write nothing')
    .option('--json', 'print JSON')
    .option('--api-url <url>', "GitHub's API, to which the token goes (default: https://api.github.com)")
    .addHelpText('after', HELP)
    .action(async (actions: string[], options: UpdateOptions) => exit(await update(actions, options, terminal)));
}

async function update(named: readonly string[], options: UpdateOptions, terminal: Terminal): Promise<number> {
  if (options.adopt && (named.length > 0 || options.major)) throw new UsageError('--adopt takes over all that was changed in the files: name no action with it, and no --major.');
  if (options.adopt) return adoptPins(options, wayUp(terminal), terminal);
  if (options.offline) throw new UsageError('--offline goes with --adopt: newer releases are not known here, GitHub has to be asked for them.');
  const rules = { major: options.major ?? false, cooldown: cooldownOf(options.cooldown ?? COOLDOWN), now: terminal.now() };
  const locks = new Locks(wayUp(terminal), terminal);
  const all = locks.direct();
  const chosen = choose(all, named);
  const { others, redacted, end } = openOthers(options.apiUrl, terminal);
  try {
    const found = await Promise.all(chosen.map(async (one) => ({ one, ...await leftOnFailure(others, one, rules, locks) })));
    const updates = found.map(({ update: one }) => one);
    const changed = updates.some(({ status }) => status === 'updated');
    const { lines, written } = options.dryRun ? { lines: [], written: false } : write(found, locks, named.length > 0);
    const elsewhere = named.length === 0 ? all.filter((one) => !chosen.includes(one)) : [];
    const next = written ? ['', 'The lock file is written. Run the program now (npx projen), and look at the difference: git diff.'] : [];
    terminal.out(`${redacted(options.json ? JSON.stringify({ actions: updates.map(shown), written }, null, 2) : [updateText(updates, paintFor(terminal)), ...elsewhere.map(elsewhereText), ...lines, ...next].join('\n'))}\n`);
    if (updates.some(({ status }) => status === 'refused')) return 1;
    return options.dryRun && changed ? 2 : 0;
  } finally {
    end();
  }
}

interface Found extends Replacement {
  readonly one: Pinned;
}

/** Each into the lock that decides about it. */
function write(found: readonly Found[], locks: Locks, isNamed: boolean): { readonly lines: readonly string[]; readonly written: boolean } {
  const entries = new Map(locks.own.entries);
  const replaced = new Map<string, Replaced>();
  for (const { one, update: { action, entry, status }, replaced: now } of found) {
    if (isByGithub(one) && now) replaced.set(one.key, now);
    // The ids are written with the first update: from then on it is known whose the name was.
    if (!isByGithub(one) && entry && (status === 'updated' || entries.has(action))) entries.set(action, entry);
  }
  const written = [locks.own.write(entries), locks.github.write(replaced, isNamed)];
  return { lines: byHand(locks, replaced), written: written.includes(true) };
}

/** Those that a lock decides about; of others only what is named. */
function choose(all: readonly Pinned[], named: readonly string[]): Pinned[] {
  if (named.length === 0) return all.filter(({ by }) => by !== 'file');
  const chosen = named.map((name) => {
    const wanted = name.toLowerCase();
    const found = all.filter(({ action }) => action === wanted || repositoryOf(action) === wanted || action.split('/')[0] === wanted);
    if (found.length === 0) throw new UsageError(`'${printable(name)}' is not used here: there ${all.length === 0 ? 'is nothing that is' : `are ${all.map(({ action }) => action).join(', ')}`}.`);
    return found;
  });
  const unpinned = chosen.flat().find(({ sha }) => sha === '');
  if (unpinned) throw new UsageError(`'${unpinned.action}@${printable(unpinned.version)}' is not pinned, and a lock says nothing of it: declare it with a class of slipway/actions or of 'slipway add', and it is.`);
  return [...new Set(chosen.flat())];
}

/** What concerns one action leaves that one as it is; what concerns all of them ends the command. */
async function leftOnFailure(others: OtherRepositories, pinned: Pinned, rules: UpdateRules, locks: Locks): Promise<Replacement> {
  try {
    const lies = elsewhereOf(pinned);
    if (lies !== undefined) return { update: refused(pinned, lies) };
    const found = await updateOf(others, pinned, rules);
    return isByGithub(pinned) ? await replacementOf(others, pinned, found, locks) : { update: found };
  } catch (error) {
    if (!(error instanceof GithubFailure) || error.fatal) throw error;
    return { update: refused(pinned, error.message) };
  }
}

function refused({ action, version, sha }: Pinned, reason: string): Update {
  return { action, status: 'refused', from: { version, sha }, reasons: [reason], notes: [], advisories: [] };
}

/** Without what is written for the lock. */
function shown({ entry: _, ...said }: Update): object {
  return said;
}

function elsewhereText(pinned: Pinned): string {
  const { action, version } = pinned;
  if (isByGithub(pinned)) return `${action}: ${printable(version, 60)} is said by files that no program writes. Name it (slipway update ${action}), and GitHub's lock gets the newer one; the files are then changed by hand.`;
  return `${action}: ${version === '' ? 'its commit' : printable(version, 60)} is said by the program. If a class of your own declares it, name it (slipway update ${action}), and the lock holds it from then on.`;
}
