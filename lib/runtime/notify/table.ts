/** Who is told, by what. */
export interface Addressee {
  readonly kind: 'slack' | 'teams' | 'pagerduty' | 'webhook';
  /** Where it is told, when that is no secret. */
  readonly endpoint?: string;
}

/** The file beside the program: who is told of which event. */
export interface Table {
  readonly events: Readonly<Record<string, readonly string[]>>;
  readonly receivers: Readonly<Record<string, Addressee>>;
}
