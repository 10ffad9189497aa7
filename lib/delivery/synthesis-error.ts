/** Thrown before anything is written. In place of a stack, which would show the library, it has the report, which shows the user's program. */
export class SynthesisError extends Error {
  public constructor(report: string) {
    super(report);
    // The last line has the form of a frame: without one, Node puts the whole in brackets.
    this.stack = `SynthesisError\n\n${report}\n    at synthesis, before anything was written`;
    Object.defineProperty(this, 'name', { value: 'SynthesisError', enumerable: false });
  }
}
