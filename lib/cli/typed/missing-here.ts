import { catalogueEntry } from '../../actions/inside';
import { usedHere } from '../pins/uses';
import { Terminal } from '../terminal';
import { UsageError } from '../usage-error';
import { Asked, askedFor } from './asked';
import { WrittenClasses } from './written-classes';

/**
 * What is used in a repository, and neither the catalogue nor a class of the repository has. Each once, at the first ref that is used.
 *
 * @param up the way to the root of the repository
 */
export function missingHere(up: string, classes: WrittenClasses, terminal: Terminal): Asked[] {
  const found = new Map<string, Asked>();
  for (const { action, ref } of usedHere(up, terminal)) {
    const key = action.toLowerCase();
    if (catalogueEntry(key) || classes.of(key) || found.has(key)) continue;
    const asked = askedOrNothing(`${action}@${ref}`);
    if (asked) found.set(key, asked);
  }
  return [...found.values()];
}

/** What GitHub takes and no file could be named after is left to the one who wrote it. */
function askedOrNothing(uses: string): Asked | undefined {
  try {
    return askedFor(uses);
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}
