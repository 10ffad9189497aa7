import { hasErrors } from '../../checks';
import { Finding } from '../../core';

/** The parts of a delivery that a rule found an error in: the first words of their paths. */
export function faultyParts(found: readonly Finding[]): ReadonlySet<string> {
  return new Set(found.filter((f) => hasErrors([f])).map((f) => f.places[0].origin.path.split('/')[0]));
}
