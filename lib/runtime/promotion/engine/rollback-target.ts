import { refuse } from './decide/refusal';
import { endedIn } from './fold/stage';
import { namedRelease } from './named-release';
import { RELEASE_ID } from './read-release';
import { StageRecord } from './records';
import { rollbackImage } from './rollback-image';
import { LedgerState, RecordedRelease, StageState } from './state';
import { StageConfiguration } from '../configuration';

/** Where a rollback leads. */
export interface RollbackTarget {
  readonly release?: RecordedRelease;
  readonly revision?: number;
  readonly images?: Readonly<Record<string, string>>;
  readonly says: string;
}

/**
 * What a rollback of a record leads to.
 *
 * @throws Refusal
 */
export function rollbackTarget(configuration: StageConfiguration, stage: StageState, ledger: LedgerState, bad: StageRecord, wanted: string): RollbackTarget {
  if (wanted === '' || wanted === 'last-verified') return lastVerified(stage, ledger, bad);
  const revision = /^revision:(\d{1,9})$/.exec(wanted);
  if (revision) return { revision: Number(revision[1]), says: `revision ${Number(revision[1])}` };
  const images = wanted.startsWith('image:') ? rollbackImage(configuration, stage, ledger, wanted.slice('image:'.length)) : undefined;
  if (images) return { images, says: Object.values(images).join(', ') };
  if (!RELEASE_ID.test(wanted)) refuse(`'${wanted}' is nothing that can be rolled back to: say last-verified, the id of a release, revision:<number>, or image:<name>=<repository@sha256:… or repository:tag>`);
  return named(stage, ledger, wanted);
}

/** The last release that was verified before, was not rolled back, and was not withdrawn. */
function lastVerified(stage: StageState, ledger: LedgerState, bad: StageRecord): RollbackTarget {
  const verified = endedIn(stage.records).filter(({ phase, id, release, rolledBackAt }) => phase === 'verified' && id !== bad.id && release !== undefined && release !== bad.release && rolledBackAt === undefined);
  const good = verified.reverse().flatMap(({ release }) => ledger.byId.get(release!) ?? []).find(({ withdrawn }) => withdrawn === undefined);
  return good ? { release: good, says: good.id } : refuse(`no other release was verified in '${stage.name}' that is still known: say a revision, an image, or a release`);
}

function named(stage: StageState, ledger: LedgerState, name: string): RollbackTarget {
  const release = namedRelease(ledger, name);
  const { id } = release;
  if (release.withdrawn !== undefined) refuse(`${id} goes nowhere any more: ${release.withdrawn}`);
  if (!stage.byRelease.get(id)?.some(({ phase }) => phase === 'verified')) refuse(`${id} was never verified in '${stage.name}': promote it instead`);
  if (stage.serves.release === id && !stage.serves.unknown && !stage.open.some(({ phase }) => phase === 'deploying')) refuse(`${id} serves in '${stage.name}' already`);
  return { release, says: id };
}
