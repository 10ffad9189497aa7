import { ModelKey } from './model';
import { Origin, Place } from '../core/inside';

/** What a resolver could not do. */
export interface Defect {
  /** The rule that reports it. */
  readonly id: string;
  readonly message: string;
  readonly fix?: string;
  readonly origin: Origin;
  readonly related?: readonly Place[];
}

/** The defects of all rooms. */
export const DEFECTS = new ModelKey<readonly Defect[]>('defects', []);
