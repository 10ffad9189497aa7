import { Scanned, Ranked } from './collect';
import { Github, GithubError } from '../common/github';

/** Since when code scanning knows of a finding, in seconds; `new` when it does not know it yet, `unknown` when nobody can say. */
export type Since = number | 'new' | 'unknown';

/** More alerts than that are not read: what is behind them is as if it were not known since when. */
const MOST = 20_000;

interface Alert {
  readonly created_at?: unknown;
  readonly rule?: { readonly id?: unknown } | null;
  readonly tool?: { readonly name?: unknown } | null;
  readonly most_recent_instance?: { readonly location?: { readonly path?: unknown } | null } | null;
}

/** What is asked since when a finding is known. */
export interface Memory {
  /** Why nothing is remembered, for people. */
  readonly trouble?: string;
  since(scanned: Scanned, finding: Ranked): Since;
}

export const NO_MEMORY: Memory = { since: () => 'unknown' };

const keyOf = (tool: unknown, rule: unknown, path: unknown) => JSON.stringify([tool, rule, path]);

/**
 * What code scanning knows of the default branch. It is the only place that no pull request can write to: a file or an artifact would say what its author wants it to say.
 *
 * @param onDefault whether this run is one of the default branch: there a report that its own job has uploaded is known already, and a finding that is not was not uploaded
 */
export async function memoryOf(github: Github, onDefault: (branch: string) => boolean): Promise<Memory> {
  try {
    const branch = (await github.get<{ default_branch?: string }>('')).default_branch;
    if (typeof branch !== 'string' || branch === '') return { ...NO_MEMORY, trouble: 'GitHub does not say which branch is the default one' };
    const known = await knownSince(github, branch);
    const here = onDefault(branch);
    return {
      since: ({ scan, tool }, { id, place }) => {
        const since = known.get(keyOf(tool, id, scan.uploaded ? place : shownAt(scan.shownAt, place)));
        return since ?? (here && scan.uploaded ? 'unknown' : 'new');
      },
    };
  } catch (error) {
    if (!(error instanceof GithubError)) throw error;
    return { ...NO_MEMORY, trouble: `Code scanning cannot be asked since when something is known: ${error.message}` };
  }
}

/** Where a finding is shown that is not in a file. */
export const shownAt = (file: string | undefined, place: string): string => file ?? (place === '' ? 'README.md' : place);

async function knownSince(github: Github, branch: string): Promise<Map<string, number>> {
  const known = new Map<string, number>();
  let read = 0;
  try {
    for await (const alert of github.all<Alert>(`/code-scanning/alerts?ref=${encodeURIComponent(`refs/heads/${branch}`)}`)) {
      if (++read > MOST) throw new GithubError(`there are more than ${MOST} alerts`);
      const created = typeof alert.created_at === 'string' ? Date.parse(alert.created_at) / 1000 : NaN;
      if (!Number.isFinite(created)) throw new GithubError('an alert does not say when it was made');
      const key = keyOf(alert.tool?.name, alert.rule?.id, alert.most_recent_instance?.location?.path);
      known.set(key, Math.min(created, known.get(key) ?? Infinity));
    }
  } catch (error) {
    // Where nothing was ever uploaded there is no list: nothing is known yet.
    if (!(error instanceof GithubError && error.status === 404)) throw error;
  }
  return known;
}
