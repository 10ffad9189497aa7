/** What a word can choose: a resource, a secret or a variable. */
export interface Selectable {
  /** `branch protection`. */
  readonly kind: string;
  /** Empty where there is only one. */
  readonly name: string;
}

/** Of these GitHub compares the names in any case. */
const IN_ANY_CASE = ['environment', 'secret', 'variable'];

/** `branch-protection`. */
export function kindWordOf(kind: string): string {
  return kind.toLowerCase().replace(/ /g, '-');
}

/** `branch-protection:main`, and the kind alone where there is only one. */
export function wordOf({ kind, name }: Selectable): string {
  return name === '' ? kindWordOf(kind) : `${kindWordOf(kind)}:${name}`;
}

/** Whether a word of `--only` or `--prune`, `<kind>[:<name>]`, chooses this: all of a kind, or the one of that name, as GitHub compares names. */
export function selects(word: string, one: Selectable): boolean {
  const whole = wordOf(one);
  return word === whole || word === kindWordOf(one.kind) || (isOfKind(word, one.kind) && IN_ANY_CASE.includes(one.kind) && word.toLowerCase() === whole.toLowerCase());
}

/** Whether a word speaks of this kind, be it of one or of all. */
export function isOfKind(word: string, kind: string): boolean {
  return word.split(':', 1)[0] === kindWordOf(kind);
}

/** Whether a word names one, and does not mean all of its kind. */
export function isOfOne(word: string): boolean {
  return word.includes(':');
}
