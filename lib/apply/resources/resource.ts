import { JsonMap } from '../compare/json';

/** Something of the repository that is as it was declared, or not. Both sides are in the same words, so that they can be compared. */
export interface Resource {
  /** `environment`. */
  readonly kind: string;
  /** Empty where there is only one. */
  readonly name: string;
  /** Undefined: it does not exist. */
  readonly current?: JsonMap;
  /** Undefined: it shall not exist. */
  readonly desired?: JsonMap;
  /** What GitHub does not show to this token. */
  readonly notes?: readonly string[];
  /** Asks whether all that is named exists, before anything is written. */
  prepare?(): Promise<void>;
  /** From what is there to what was declared: as few requests as it takes. */
  write(current: JsonMap | undefined): Promise<void>;
  /** What is there now. */
  read(): Promise<JsonMap | undefined>;
}

export function titleOf({ kind, name }: Pick<Resource, 'kind' | 'name'>): string {
  return name === '' ? kind : `${kind} '${name}'`;
}
