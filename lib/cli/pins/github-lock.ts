import { GITHUB_LOCK_FILE, NEW_LOCK, githubLockLines, lockKeyOf, readGithubLock } from '../../actions/inside';
import { printable } from '../../core/inside';
import { expectInside } from '../inside-repository';
import { Terminal } from '../terminal';
import { UsageError } from '../usage-error';
import { fetchEntries } from './github-entries';
import { OpenOthers } from './open-others';
import { usedHere } from './uses';

/**
 * `slipway lock --github`: entries for what is used and for what is named, into GitHub's lock. Which workflow uses what is written by the synthesis.
 *
 * @param named `owner/repository@ref`, as the finding `actions/unlocked-action` names them
 */
export async function lockForGithub(named: readonly string[], up: string, { others, redacted }: OpenOthers, terminal: Terminal): Promise<number> {
  const wrong = named.find((one) => lockKeyOf(one) === undefined);
  if (wrong !== undefined) throw new UsageError(`'${printable(wrong)}': it takes owner/repository@ref, such as actions/checkout@v5.0.1.`);
  const path = `${up}${GITHUB_LOCK_FILE}`;
  const text = terminal.read(path);
  const lock = text === undefined ? NEW_LOCK : readGithubLock(text);
  const used = usedHere(up, terminal).map(({ action, ref }) => `${action}@${ref}`);
  const { entries, problems } = await fetchEntries(others, [...named, ...used], lock);
  const lines = [...entries].map(([key, { commit }]) => `${key} is ${commit.slice(0, 17)}…`);
  if (problems.length > 0) {
    terminal.out(`${redacted([...problems, 'Nothing was written.'].join('\n'))}\n`);
    return 1;
  }
  expectInside(up, [GITHUB_LOCK_FILE], terminal);
  if (entries.size > 0) terminal.write(path, `${githubLockLines({ ...lock, dependencies: new Map([...lock.dependencies, ...entries]) }).join('\n')}\n`);
  terminal.out(`${redacted([...lines, entries.size === 0 ? 'Everything that is used has an entry.' : `${GITHUB_LOCK_FILE} is written. Run the program now (npx projen).`].join('\n'))}\n`);
  return 0;
}
