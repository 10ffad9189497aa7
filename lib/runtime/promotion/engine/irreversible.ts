import { Outlook } from './decide/outlook';
import { RecordedRelease } from './state';

/** The releases that were in a stage, made after one and up to another, whose migration of the database cannot be undone. */
export function irreversible({ state }: Pick<Outlook, 'state'>, stage: string, after: string | undefined, until: string | undefined): RecordedRelease[] {
  const { byId, releases } = state.ledger;
  const [first, last] = [byId.get(after ?? '')?.order ?? -1, byId.get(until ?? '')?.order ?? -1];
  const { admitted } = state.stages.get(stage)!;
  return releases.slice(first + 1, last + 1).filter(({ id, release }) => release.database?.reversible === false && (admitted.has(id) || id === until));
}
