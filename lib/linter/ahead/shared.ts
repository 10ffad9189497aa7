import type { MessagePort } from 'worker_threads';
import type { ToRead } from './reading';

/** Who reads a file. */
export const State = { FREE: 0, HERE: 1, THERE: 2 } as const;

/** What the second thread gets to work with. */
export interface Shared {
  readonly files: readonly ToRead[];
  /** One cell a file. */
  readonly states: Int32Array;
  /** How many characters were read ahead, and not asked for. */
  readonly flight: Int32Array;
  /** How many of them the second thread reads ahead. */
  readonly most: number;
  /** The number of answers, for whoever waits. */
  readonly answers: Int32Array;
  readonly port: MessagePort;
}

/** An answer of the second thread: a reading as JSON. */
export type Answer = readonly [index: number, line: string];
