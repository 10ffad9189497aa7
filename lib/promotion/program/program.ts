/** The program of `lib/runtime/promotion`, as the build makes it. */
interface PromotionProgram {
  readonly lines: readonly string[];
  /** Of the program before anything is put above it. */
  readonly sha256: string;
}

let loaded: PromotionProgram | undefined;

/** Loaded on first use: a delivery that promotes nothing does not need it. */
export function promotionProgram(): PromotionProgram {
  loaded ??= require('./vendor/promotion-program.cjs') as PromotionProgram;
  return loaded;
}
