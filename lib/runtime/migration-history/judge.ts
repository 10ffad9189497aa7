import { Migration, compareVersions, isMisnamed, migrationOf } from './migrations';
import { Takes } from '../common/patterns';

/** The files among migrations, as they were and as they are. */
export interface History {
  /** Those of the base; undefined when nobody can say what they were. */
  readonly before?: readonly string[];
  readonly after: readonly string[];
  /** Those that are new, gone or not the same. */
  readonly changed: readonly string[];
}

/** What is allowed. */
export interface Manner {
  readonly tool: 'flyway' | 'alembic';
  /** Older than what is there already, and applied all the same. */
  readonly outOfOrder: boolean;
  /** Migrations that may change although they were applied: somebody repaired what they left. */
  readonly mayChange: Takes;
}

/** A mistake, and where it is. */
export interface Mistake {
  readonly path: string;
  readonly why: string;
}

/** What is wrong with a history: what was applied is not changed, and what is new comes after it. */
export function judge(history: History, manner: Manner): Mistake[] {
  return manner.tool === 'alembic' ? changedOnes(history, manner, (path) => path.endsWith('.py')) : [...misnamed(history), ...twice(history), ...changedOnes(history, manner, isApplied), ...tooOld(history, manner)];
}

/** What can be taken back or applied again may change. */
const isApplied = (path: string): boolean => ['V', 'B'].includes(migrationOf(path)?.kind ?? '');

const misnamed = ({ after }: History): Mistake[] =>
  after.filter(isMisnamed).map((path) => ({ path, why: 'is no name of a migration, so Flyway passes over it: V2__what_it_does.sql, R__what_it_is.sql' }));

function twice({ after }: History): Mistake[] {
  const seen = new Map<string, string>();
  return migrations(after).flatMap(({ path, kind, version }) => {
    if (kind === 'R') return [];
    const key = `${kind}${version}`;
    const other = seen.get(key);
    seen.set(key, path);
    return other === undefined ? [] : [{ path, why: `has the version ${version}, which ${other} has` }];
  });
}

function changedOnes({ before, after, changed }: History, { mayChange }: Manner, applied: (path: string) => boolean): Mistake[] {
  const were = new Set(before);
  const are = new Set(after);
  return changed.filter((path) => were.has(path) && applied(path) && !mayChange(path)).map((path) => ({
    path,
    why: are.has(path) ? 'was changed, and has been applied: write a new migration' : 'is gone or has another name, and has been applied: write a new migration',
  }));
}

function tooOld({ before, after }: History, { outOfOrder }: Manner): Mistake[] {
  if (before === undefined || outOfOrder) return [];
  const were = new Set(before);
  const last = migrations(before).filter(({ kind }) => kind === 'V').map(({ version }) => version).sort(compareVersions).pop();
  if (last === undefined) return [];
  return migrations(after).filter(({ path, kind, version }) => kind === 'V' && !were.has(path) && compareVersions(version, last) < 0)
    .map(({ path }) => ({ path, why: `comes before ${last}, which has been applied: give it a higher version` }));
}

const migrations = (paths: readonly string[]): Migration[] => paths.flatMap((path) => migrationOf(path) ?? []);
