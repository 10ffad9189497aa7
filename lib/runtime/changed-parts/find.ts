import { DeclaredPart } from './declared';
import { ChangedPart, Part, changedParts, partsIn } from './parts';
import { Comparison } from '../common/comparison';
import { Git } from '../common/git';
import { taking } from '../common/patterns';

/** What was found. */
export interface Found {
  readonly parts: readonly ChangedPart[];
  /** All parts that there are, changed or not. */
  readonly there: readonly Part[];
  /** Why everything counts as changed; undefined when each part was looked at. */
  readonly everything?: string;
}

/**
 * The parts that an event has changed.
 *
 * @param declared the parts
 * @param always files that change everything
 * @param comparison what the event compares
 * @param git where it is checked out
 */
export function find(declared: readonly DeclaredPart[], always: readonly string[], comparison: Comparison, git: Git): Found {
  const there = partsIn(declared, git.files(git.head().commit));
  const all = (everything: string): Found => ({ parts: there.map(({ name }) => ({ name })), there, everything });
  if ('unknown' in comparison) return all(comparison.unknown);
  const files = git.changed(comparison.before, comparison.after);
  const decides = taking(always);
  const decisive = files.find((file) => decides(file));
  return decisive === undefined ? { parts: changedParts(there, files), there } : all(`${decisive} has changed, on which everything depends`);
}
