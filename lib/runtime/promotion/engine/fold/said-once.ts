import { canonicalLine } from '../canonical';
import { attemptKey } from '../evidence';
import { EntryPayload, LedgerEntry } from '../records';

/** What people open with. */
const CONTROLS: readonly EntryPayload['kind'][] = ['approve', 'override', 'lift', 'thaw'];

/**
 * What people ask for, without what runs are said to have recorded besides something else: an attempt of a run records one thing that opens something. Which of
 * two it was nobody can say, and whoever may write deployments can name the run of somebody else. So neither counts.
 *
 * @param note is told what does not count, and why
 */
export function saidOnce(entries: readonly LedgerEntry[], note: (record: number, why: string) => void): LedgerEntry[] {
  const said = new Map<string, { readonly text: string; readonly ids: number[]; twice: boolean }>();
  for (const { id, at: _, ...payload } of entries.filter(isControl)) {
    const [key, text] = [attemptKey(payload.run), canonicalLine(payload)];
    const known = said.get(key);
    if (!known) {
      said.set(key, { text, ids: [id], twice: false });
      continue;
    }
    known.ids.push(id);
    // The same once more is what a program wrote again that got no answer.
    known.twice ||= known.text !== text;
  }
  return entries.filter((entry) => {
    const run = isControl(entry) ? said.get(attemptKey(entry.run)) : undefined;
    if (!run?.twice) return true;
    note(entry.id, `the run ${entry.run.id} is said to have recorded more than one thing (records ${run.ids.join(', ')}), so none of them counts`);
    return false;
  });
}

function isControl({ kind }: LedgerEntry): boolean {
  return CONTROLS.includes(kind);
}
