import { StageConfiguration } from '../../configuration';
import { Situation } from '../decision';
import { Inquiry } from '../inquiry';
import { EntryOf } from '../records';
import { StageState } from '../state';

/** A situation, as whoever decides looks at it. */
export interface Outlook extends Omit<Situation, 'evidence'> {
  readonly inquiry: Inquiry;
}

export function outlookOf({ configuration, state, evidence, now, run }: Situation): Outlook {
  return { configuration, state, now, run, inquiry: new Inquiry(configuration, evidence) };
}

/** The same, with what is now known of a stage, and what is held since. */
export function withStage(outlook: Outlook, stage: StageState, holds: readonly EntryOf<'hold'>[] = []): Outlook {
  const { state } = outlook;
  const ledger = holds.length === 0 ? state.ledger : { ...state.ledger, holds: [...state.ledger.holds, ...holds] };
  return { ...outlook, state: { ...state, ledger, stages: new Map([...state.stages, [stage.name, stage]]) } };
}

export function stageNamed({ configuration }: Pick<Outlook, 'configuration'>, name: string): StageConfiguration | undefined {
  return configuration.stages.find((stage) => stage.name === name);
}
