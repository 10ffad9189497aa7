import { Terminal } from '../terminal';

/** Before that nobody asks whether anything happens, in milliseconds. */
const PATIENCE = 2000;

/** How often the line changes. */
const PACE = 200;

/** How far the check is, on a terminal, when it takes long. */
export class CheckProgress {
  private readonly began: number;
  private last = 0;

  public constructor(private readonly terminal: Terminal) {
    this.began = terminal.now();
  }

  /** What it is at. */
  public tell(words: string): void {
    if (!this.terminal.isInteractive) return;
    const now = this.terminal.now();
    if (now - this.began < PATIENCE || now - this.last < PACE) return;
    this.last = now;
    this.terminal.err(`\r\u001b[K… ${words}`);
  }

  /** Takes the line away. */
  public end(): void {
    if (this.last > 0) this.terminal.err('\r\u001b[K');
  }
}
