import { Terminal } from '../terminal';
import { adoptedFrom } from './adopt';
import { COOLDOWN, cooldownOf } from './days';
import { Locks } from './locks';
import { openOthers } from './open-others';
import { GITHUB_LOCK_FILE } from '../../actions/inside';
import { printable } from '../../core/inside';

export interface AdoptOptions {
  readonly offline?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly apiUrl?: string;
  /** Undefined where nobody said it. */
  readonly cooldown?: string;
}

/** `slipway update --adopt`: pins that somebody changed in generated files, into the lock. All of them or none. */
export async function adoptPins(options: AdoptOptions, up: string, terminal: Terminal): Promise<number> {
  const { own: lock, ofOwn: used, used: all } = new Locks(up, terminal);
  const open = options.offline ? undefined : openOthers(options.apiUrl, terminal);
  try {
    const adopted = await adoptedFrom(used, lock, open?.others, { cooldown: cooldownOf(options.cooldown ?? COOLDOWN), now: terminal.now(), isAsked: options.cooldown !== undefined });
    const isWrong = adopted.some(({ entry }) => entry === undefined);
    const written = !isWrong && !options.dryRun && lock.write(new Map([...lock.entries, ...adopted.flatMap(({ action, entry }) => (entry ? [[action, entry] as const] : []))]));
    const lines = adopted.flatMap(({ action, from, to, problems, notes }) => [
      `${action}: ${printable(from.version, 60)} → ${printable(to.version || to.sha, 60)}`, ...[...problems, ...notes].map((line) => `  ${line}`),
    ]);
    // A bot that knows GitHub's lock changes it with the files.
    const held = used.length < all.length ? [`What ${GITHUB_LOCK_FILE} holds is not adopted: releases are changed there, and Dependabot does so.`] : [];
    const end = adopted.length === 0 ? 'The files use what is locked: there is nothing to adopt.' : isWrong ? 'Nothing was written.' : written ? 'The lock file is written. Run the program now (npx projen): it writes the same files.' : 'Nothing was written (--dry-run).';
    const text = options.json ? JSON.stringify({ actions: adopted.map(({ entry: _, ...one }) => one), written }, null, 2) : [...lines, ...held, end].join('\n');
    terminal.out(`${open ? open.redacted(text) : text}\n`);
    if (isWrong) return 1;
    return options.dryRun && adopted.length > 0 ? 2 : 0;
  } finally {
    open?.end();
  }
}
