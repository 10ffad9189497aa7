import { PromotionConfiguration, StageConfiguration } from '../../configuration';
import { Inquiry } from '../inquiry';
import { RecordedRelease, State } from '../state';

/** What a gate is asked about. */
export interface GateContext {
  readonly configuration: PromotionConfiguration;
  readonly stage: StageConfiguration;
  readonly release: RecordedRelease;
  readonly state: State;
  readonly inquiry: Inquiry;
  readonly now: number;
}

/** What a gate says by itself, before anybody overrides it. */
export interface Verdict {
  readonly open: boolean;
  readonly why: string;
  /** When it can open at the earliest, where that is a matter of time. */
  readonly until?: number;
}

export const open = (why: string): Verdict => ({ open: true, why });
export const closed = (why: string, until?: number): Verdict => ({ open: false, why, until });
