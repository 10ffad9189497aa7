/** The payloads of the events, as the generated table has them. */
export interface PayloadData {
  /** The payload of an event: the number of an object. */
  readonly events: Readonly<Record<string, number>>;
  /** Lists of texts, joined by `|`. */
  readonly choices: readonly string[];
  /**
   * The properties of objects in lower case, each with what it is behind a colon: nothing for a text, `@` for a text that GitHub writes, `#` for a number, `?` for a boolean, `=1` for one
   * of the texts of a choice, `>1` for an object, `{}` for one whose properties nobody lists, `*` for anything, and `[]` in front of what a list holds.
   */
  readonly objects: readonly string[];
}

/** What is known of a part of a payload. `made`: an address or a time, which GitHub writes. `open`: an object whose properties nobody lists. */
export type PayloadPart =
  | { readonly kind: 'text' | 'made' | 'number' | 'boolean' | 'open' | 'any' }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'list'; readonly of: PayloadPart }
  | PayloadObject;

/** An object with all the properties that GitHub gives it; some of them only for some activities. */
export interface PayloadObject {
  readonly kind: 'object';
  readonly properties: ReadonlyMap<string, PayloadPart>;
}
