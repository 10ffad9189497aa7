import { Json } from '../../repository/inside';
import { JsonMap, isMap } from '../compare/json';

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
  /** What the document says of it; of what shall not exist, where it is. From this and `current` it can be made again: see `reopened`. */
  readonly source?: Json;
  /** What GitHub does not show to this token. */
  readonly notes?: readonly string[];
  /** Titles of what must be there before it. */
  readonly needs?: readonly string[];
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

/** The key under which stands what GitHub has besides: nobody declared it, and perhaps this Slipway does not know it. It is sent back as it is. */
const KEPT = 'kept';

/** What GitHub has besides, by its path. */
export function keptOf(value: JsonMap | undefined): JsonMap {
  const kept = value?.[KEPT];
  return isMap(kept) ? kept : {};
}

/** The same value, with what shall be kept. */
export function withKept(value: JsonMap, kept: JsonMap): JsonMap {
  return Object.keys(kept).length > 0 ? { ...value, [KEPT]: kept } : value;
}

/** Whether a difference is about what should have been kept. */
export function isKept(path: string): boolean {
  return path === KEPT || path.startsWith(`${KEPT}.`);
}
