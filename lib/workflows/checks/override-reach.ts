import { OverrideModel } from '../model';

/** Whether an `addOverride(…)` may have changed what stands at a place of the document, or below it: then the model no longer tells. */
export function mayBeOverridden(overrides: readonly OverrideModel[], ...place: readonly string[]): boolean {
  return overrides.some(({ path }) => place.every((key, i) => i >= path.length || path[i] === key));
}
