/** What this room takes from its caller: it asks neither the environment nor a clock nor chance by itself. */
export interface Surroundings {
  /** Never printed; it is taken out of every message. */
  readonly token: string;
  /** `https://api.github.com`. */
  readonly apiUrl: string;
  /** A line about what is being waited for. */
  readonly log: (line: string) => void;
  /** A number from 0 to 1: spreads requests of several callers that fail at the same moment. */
  readonly random: () => number;
  /** Aborted: no further request is begun. */
  readonly stop?: AbortSignal;
  readonly pace?: Partial<Pace>;
  readonly fetch?: typeof fetch;
}

/** How fast, how often and how long. */
export interface Pace {
  /** Milliseconds between two writes: GitHub asks for a second. */
  readonly betweenWrites: number;
  /** Requests at the same time. */
  readonly atOnce: number;
  /** How often one thing is tried in all. */
  readonly attempts: number;
  /** Milliseconds that an answer may take. */
  readonly timeout: number;
  /** Seconds that a rate limit may ask for; if it asks for more, the command fails and says when to come back. */
  readonly patience: number;
  /** Milliseconds that a second of waiting takes; less in tests. */
  readonly second: number;
}

export const PACE: Pace = { betweenWrites: 1000, atOnce: 6, attempts: 4, timeout: 30_000, patience: 900, second: 1000 };

/** Waits, unless the caller wants to stop. */
export function sleep(milliseconds: number, stop?: AbortSignal): Promise<void> {
  if (stop?.aborted || milliseconds <= 0) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      stop?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    stop?.addEventListener('abort', done);
  });
}
