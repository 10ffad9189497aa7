interface ProgramText {
  /** Of the program as it was built. */
  readonly sha256: string;
  readonly lines: readonly string[];
}

let loaded: ProgramText | undefined;

/** The program that tells. Loaded on first use: a delivery that tells nobody does not need it. */
export function notifyProgram(): ProgramText {
  return (loaded ??= require('./vendor/notify-program.cjs') as ProgramText);
}
