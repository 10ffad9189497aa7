import { Defect } from '../../checks/inside';
import { Origin } from '../../core/inside';
import { ExpressionPlace, Reference } from '../../expressions/inside';
import { Step } from '../step';
import { JobState, OwnerState, Resolution, Sink, WorkflowState } from './state';

/** Where a text is used: all that decides what a reference in it becomes. @internal */
export interface Site {
  readonly resolution: Resolution;
  /** Undefined in a composite action. */
  readonly workflow?: WorkflowState;
  /** The job or composite action whose steps `steps.…` means there. */
  readonly owner?: OwnerState;
  readonly job?: JobState;
  /** The step and its position; undefined for keys of the job itself. */
  readonly step?: Step;
  readonly position?: number;
  readonly origin: Origin;
  readonly sink: Sink;
}

/** The key that a text belongs to. @internal */
export interface Key {
  readonly place: ExpressionPlace;
  /** As a person would name it: `env.TAG`. */
  readonly name: string;
}

/** A reference that another room made and knows how to read: an input of a composite action. @internal */
export interface ForeignReference extends Reference {
  /** Its text at this place, or what is wrong with using it there. */
  resolveAt(site: Site): string | Defect;
}

/** What stands in a text for a reference that could not be resolved. Such a document is never written. */
export const UNRESOLVED = 'null';

export function fail(site: Site, defect: Omit<Defect, 'origin'> & { readonly origin?: Origin }): string {
  site.sink.defects.push({ origin: site.origin, ...defect });
  return UNRESOLVED;
}
