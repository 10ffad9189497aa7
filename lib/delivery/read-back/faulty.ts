import { hasErrors } from '../../checks/inside';
import { DocumentSource, Finding } from '../../core/inside';

/** The errors that a document can be faulty by. */
export interface Faults {
  readonly errors: readonly Finding[];
  /** The parts of a delivery that they speak of: the first words of their paths. */
  readonly parts: ReadonlySet<string>;
}

/** What rules found that would stop a synthesis. */
export function faultsIn(found: readonly Finding[]): Faults {
  const errors = found.filter((finding) => hasErrors([finding]));
  return { errors, parts: new Set(errors.map(({ places }) => places[0].origin.path.split('/')[0])) };
}

/** Whether a rule found an error in what a document is made of: its reader would only repeat it, less well. */
export function isFaulty({ origin, isMadeOf }: DocumentSource, { errors, parts }: Faults): boolean {
  return isMadeOf ? errors.some(isMadeOf) : parts.has(origin.path.split('/')[0]);
}
