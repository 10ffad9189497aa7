import { fnmatch } from '../../repository/inside';
import { examplesOf } from '../../semantics/inside';

/** Some name that the pattern of a policy takes. */
export function exampleOf(pattern: string): string | undefined {
  return examplesOf(pattern).find((name) => fnmatch(pattern, name));
}
