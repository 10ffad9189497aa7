/** What the inputs and outputs of an action mean, in our own words. Keys are the action's own names. */
export interface Phrases {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly outputs?: Readonly<Record<string, string>>;
}

export type PhraseTable = Readonly<Record<string, Phrases>>;
