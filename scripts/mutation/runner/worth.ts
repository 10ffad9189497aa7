interface Known {
  readonly milliseconds: number;
  readonly kills: number;
}

/** Which files of tests notice much in little time: they are asked first. Learnt from one mutant to the next. */
export class Worth {
  private readonly known = new Map<string, Known>();

  /** Files that were never asked come first: nothing is known of them. */
  public bestFirst(files: readonly string[]): string[] {
    const worth = (file: string) => {
      const known = this.known.get(file);
      // As if each had noticed one more: a file that never did is cheap or late.
      return known === undefined ? Infinity : (known.kills + 1) / (known.milliseconds + 1);
    };
    return [...files].sort((a, b) => (worth(a) === worth(b) ? 0 : worth(b) - worth(a)));
  }

  public learn(file: string, milliseconds: number, noticed: boolean): void {
    const known = this.known.get(file) ?? { milliseconds: 0, kills: 0 };
    this.known.set(file, { milliseconds: known.milliseconds + milliseconds, kills: known.kills + (noticed ? 1 : 0) });
  }
}
