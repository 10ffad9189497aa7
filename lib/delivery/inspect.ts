import { RootConstruct } from 'constructs';
import { allRooms } from './load-rooms';
import { completed, resolveRooms } from './resolve';
import { ROOMS } from './rooms';
import { everyRule } from './rules';
import { DeliveryModel, RepositoryFiles, applyRules } from '../checks/inside';
import { Finding, declaredIn } from '../core/inside';

/** A repository as it stands. */
export interface Inspection {
  readonly files: RepositoryFiles;
  /** The text of the lock file of action pins. */
  readonly lock?: string;
  /** Whether a file of the repository is there, by its path from the root. */
  readonly isThere?: (path: string) => boolean;
  /** Told again and again while rules are asked, such as `30 of 200 rules`. */
  readonly progress?: (words: string) => void;
}

/** What is in a repository, as the models of all rooms, and what their rules say of it. */
export interface Inspected {
  readonly model: DeliveryModel;
  readonly findings: readonly Finding[];
}

/**
 * Asks all rules of all rooms about files that others write. It is the path of a synthesis without its beginning and its end: nothing is declared, so what the
 * rooms read beside takes the place of what is, and nothing is rendered.
 */
export function inspect({ files, lock, isThere, progress }: Inspection): Inspected {
  const rooms = allRooms(ROOMS);
  const parts = resolveRooms(rooms, declaredIn(new RootConstruct()), { lock, files });
  const around = { taken: new Set<string>(), existing: () => ({ text: '' }), files, isThere };
  const { model: beside } = completed(rooms, parts, around);
  // Another model: what was found out about the first is known by it.
  const model = DeliveryModel._of(new Map([...parts, ...rooms.flatMap((room) => [...room.subject?.(beside) ?? []])]));
  return { model, findings: applyRules(model, rooms, everyRule(), { others: true, progress }) };
}
