import { DesiredReliance, RepositoryFact } from '../../repository/inside';

export type FactValue = string | number | boolean;

/** Something that was declared of the repository and is not so. */
export interface Contradiction {
  /** In GitHub's words: `default_branch`. */
  readonly fact: RepositoryFact;
  readonly declared: FactValue;
  readonly found: FactValue;
  /** `error`: to apply would do harm, or bring about nothing. `note`: it only looks wrong. */
  readonly severity: 'error' | 'note';
  /** What is so, and what was declared. */
  readonly message: string;
  /** What was made of it, and what that means now. */
  readonly depends: readonly Pick<DesiredReliance, 'what' | 'file' | 'otherwise'>[];
  /** How to go on. */
  readonly fix: string;
}

/** Those that nothing may be applied against. */
export function errorsAmong(contradictions: readonly Contradiction[]): Contradiction[] {
  return contradictions.filter(({ severity }) => severity === 'error');
}
