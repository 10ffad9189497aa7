/** What a report says of one line, or of one run of statements: how much it weighs, and how much of that a test reached. */
export interface Line {
  readonly weight: number;
  readonly reached: number;
}

/** How much of a source file tests reach. */
export interface Reached {
  readonly lines: number;
  readonly reached: number;
}

/** Lines of sources, from as many reports as there are. A line that stands in two reports is one line, and reached when one of them says so. */
export class Lines {
  private readonly sources = new Map<string, Map<string, Line>>();

  /**
   * @param source the file that it stands in
   * @param line what tells it from the others of the file
   * @param said what a report says of it
   */
  public add(source: string, line: string, { weight, reached }: Line): void {
    const lines = this.sources.get(source) ?? new Map<string, Line>();
    const known = lines.get(line);
    lines.set(line, { weight: Math.max(weight, known?.weight ?? 0), reached: Math.max(reached, known?.reached ?? 0) });
    this.sources.set(source, lines);
  }

  /** All sources, in the order of their names. */
  public bySource(): (readonly [source: string, reached: Reached])[] {
    return [...this.sources].map(([source, lines]) => [source, total([...lines.values()])] as const).sort(([a], [b]) => (a < b ? -1 : 1));
  }

  /** All of them together. */
  public total(): Reached {
    return total([...this.sources.values()].flatMap((lines) => [...lines.values()]));
  }
}

function total(lines: readonly Line[]): Reached {
  return lines.reduce((sum, { weight, reached }) => ({ lines: sum.lines + weight, reached: sum.reached + reached }), { lines: 0, reached: 0 });
}
