import { whyNot } from './counts';
import { StageConfiguration } from '../../configuration';
import { Inquiry } from '../inquiry';
import { EntryOf } from '../records';
import { State } from '../state';

/** An override that counts, and who let it through. */
export interface Override {
  readonly entry: EntryOf<'override'>;
  readonly until: number;
  readonly by: string;
}

/** The overrides of the gates of a stage for a release that hold now, the newest first. */
export function overridesFor(stage: StageConfiguration, release: string, state: State, inquiry: Inquiry, now: number): Override[] {
  const { override } = stage;
  if (!override) return [];
  return [...state.ledger.overrides].reverse().flatMap((entry) => {
    if (entry.stage !== stage.name || entry.release !== release) return [];
    // GitHub does not say which attempt of the run its people approved.
    if (entry.run.attempt !== 1) return [];
    // However long somebody asked for, it ends when it was declared to.
    const until = Math.min(entry.until, entry.at + override.expires);
    if (now >= until || now < entry.at || whyNot(entry, inquiry) !== undefined) return [];
    const approvers = approversOf(entry, override, inquiry);
    return approvers === undefined ? [] : [{ entry, until, by: approvers.length > 0 ? `${entry.by}, approved by ${approvers.join(', ')}` : entry.by }];
  });
}

/** Who of the team let it through; undefined when nobody did. Where the environment asks nobody, there is nobody to name. */
function approversOf(entry: EntryOf<'override'>, { environment, reviewers }: NonNullable<StageConfiguration['override']>, inquiry: Inquiry): string[] | undefined {
  if (reviewers.length === 0) return [];
  const reviews = inquiry.reviews(entry.run.id);
  if ('unknown' in reviews) return undefined;
  const given = reviews.value.given.filter((each) => each.environment === environment);
  const approved = given.filter(({ state }) => state === 'approved').map(({ by }) => by);
  return approved.length > 0 && given.every(({ state }) => state === 'approved') ? [...new Set(approved)] : undefined;
}

/** Whether an override speaks of a gate. */
export function coversGate({ entry }: Override, gate: string): boolean {
  return entry.gates === 'all' || entry.gates.includes(gate);
}
