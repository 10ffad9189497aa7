import { RepositoryFiles } from '../../checks/inside';
import { Terminal } from '../terminal';

/** Before that nobody asks whether anything happens, in milliseconds. */
const PATIENCE = 2000;

/** How often the line changes. */
const PACE = 200;

/** How many files were read, on a terminal, when it takes long. */
export class ReadProgress {
  private readonly began: number;
  private last = 0;
  private count = 0;

  public constructor(private readonly terminal: Terminal) {
    this.began = terminal.now();
  }

  /** The files, counted as they are read. */
  public over<T extends RepositoryFiles>(files: T): RepositoryFiles {
    if (!this.terminal.isInteractive) return files;
    const seen = new Set<string>();
    return {
      read: (path) => {
        if (!seen.has(path)) this.step(seen.add(path).size);
        return files.read(path);
      },
      list: (folder) => files.list(folder),
      actions: files.actions && (() => files.actions!()),
    };
  }

  /** Takes the line away. */
  public end(): void {
    if (this.count > 0) this.terminal.err('\r\u001b[K');
  }

  private step(count: number): void {
    const now = this.terminal.now();
    if (now - this.began < PATIENCE || now - this.last < PACE) return;
    this.last = now;
    this.count = count;
    this.terminal.err(`\r\u001b[K… ${count} file${count === 1 ? '' : 's'}`);
  }
}
