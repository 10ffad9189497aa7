import { LiteralValue } from '../private/ast';

/**
 * A value of which only this is known: it is itself, and none of some texts. So the repository of a stranger is none that anybody writes down, and what is left of a
 * branch beside those that a condition names is none of these.
 */
export interface Unlike {
  /** Two of the same name are one value. */
  readonly unlike: string;
  /** The texts, in lower case; all that can be written down when it is left out. */
  readonly texts?: readonly string[];
  /** Whether no other value of this kind is the same. */
  readonly distinct?: boolean;
  /** Whether it is surely something: neither empty nor nothing. */
  readonly filled?: boolean;
}

/** A value that something may have. */
export type Candidate = LiteralValue | Unlike;

/** What happened before a condition is asked: `skipped` when something that it waits for was skipped, and nothing failed. */
export type SoFar = 'well' | 'failed' | 'cancelled' | 'skipped';

/** What is known of a run before it is one. The same questions get better answers the more is known. */
export interface Outlook {
  /** How it may have gone so far. Without any, the status functions are unknown like everything else. */
  readonly soFar: readonly SoFar[];
  /** All that a value may be, by its path in lower case (`github.event_name`); undefined when that cannot be said. */
  valuesOf(path: string): readonly Candidate[] | undefined;
}

/** Nothing is known: what holds here holds in every run. */
export const ANY_RUN: Outlook = { soFar: [], valuesOf: () => undefined };
