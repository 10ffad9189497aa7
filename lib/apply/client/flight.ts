/** The caller asked to stop: nothing was sent any more. */
export class Stopped extends Error {
  public constructor() {
    super('Stopped.');
    this.name = 'Stopped';
  }
}

/** One request with all its attempts and pauses. A pause ends at once when the caller wants to stop; an attempt is waited for, so that it is known how it went. */
export class Flight {
  /** Fails when there is nothing left to wait for. */
  public readonly stopped: Promise<never>;
  /** Attempts since the last pause to which there was no answer, or none that helps. */
  public unanswered = 0;
  private isAttempting = false;
  private rejectStopped!: (reason: Stopped) => void;

  public constructor(private readonly stop?: AbortSignal) {
    this.stopped = new Promise((_, reject) => { this.rejectStopped = reject; });
    this.stopped.catch(() => undefined);
  }

  public async during<T>(attempt: () => Promise<T>): Promise<T> {
    this.isAttempting = true;
    try {
      return await attempt();
    } finally {
      this.isAttempting = false;
      // After the answer was handed on: a pause may follow it.
      setImmediate(() => this.stopBetweenAttempts());
    }
  }

  /** Called when the caller wants to stop as well. */
  public stopBetweenAttempts(): void {
    if (this.stop?.aborted && !this.isAttempting) this.rejectStopped(new Stopped());
  }
}
