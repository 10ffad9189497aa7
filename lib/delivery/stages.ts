import { Document, Finding } from '../core/inside';

/** Told when a stage begins and ends. The clock belongs to whoever listens: a synthesis has none. */
export interface StageListener {
  begin(stage: string): void;
  end(stage: string): void;
  /** A synthesis is done; nothing is written yet. */
  done?(result: Done): void;
}

/** What a synthesis made. */
export interface Done {
  readonly documents: readonly Document[];
  readonly findings: readonly Finding[];
  /** How many rules were asked. */
  readonly rules: number;
}

const LISTENERS = Symbol.for('slipway.stage-listeners');
const shared = globalThis as { [LISTENERS]?: StageListener[] };
const listeners: StageListener[] = (shared[LISTENERS] ??= []);

/** Runs a stage of the data path, and says so. */
export function stage<T>(name: string, work: () => T): T {
  for (const listener of listeners) listener.begin(name);
  try {
    return work();
  } finally {
    for (const listener of listeners) listener.end(name);
  }
}

/** Says what a synthesis made. */
export function announce(result: Done): void {
  for (const listener of listeners) listener.done?.(result);
}

/** Listens to the stages of every synthesis in this process. */
export function listen(listener: StageListener): void {
  listeners.push(listener);
}
