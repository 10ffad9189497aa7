/** The program of `lib/runtime/dora`, as the build makes it. */
interface DoraProgram {
  readonly lines: readonly string[];
  /** Of the program before anything is put above it. */
  readonly sha256: string;
}

let loaded: DoraProgram | undefined;

/** Loaded on first use: a delivery that measures nothing does not need it. */
export function doraProgram(): DoraProgram {
  loaded ??= require('./vendor/dora-program.cjs') as DoraProgram;
  return loaded;
}
