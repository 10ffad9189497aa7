import { StageConfiguration } from '../../configuration';
import { Situation } from '../decision';
import { Inquiry } from '../inquiry';
import { StageState, State } from '../state';

/** A situation, as whoever decides looks at it. */
export interface Outlook extends Omit<Situation, 'evidence'> {
  readonly inquiry: Inquiry;
}

export function outlookOf({ configuration, state, evidence, now, run }: Situation): Outlook {
  return { configuration, state, now, run, inquiry: new Inquiry(configuration, evidence) };
}

/** The same, with what is now known of a stage. */
export function withStage(outlook: Outlook, stage: StageState): Outlook {
  const state: State = { ...outlook.state, stages: new Map([...outlook.state.stages, [stage.name, stage]]) };
  return { ...outlook, state };
}

export function stageNamed({ configuration }: Pick<Outlook, 'configuration'>, name: string): StageConfiguration | undefined {
  return configuration.stages.find((stage) => stage.name === name);
}
