import { constantName } from './names';
import type { InputValues } from './value-types';

/** The class that has the known values of an input as constants. */
export interface Choices {
  readonly className: string;
  readonly members: readonly { readonly name: string; readonly value: string }[];
}

/** The words of a choice that get a constant: what is neither on nor off, nor a number, nor nothing. */
export function wordsOf({ type, values = [] }: InputValues): readonly string[] {
  return type === 'choice' ? values.filter((value) => value !== '' && !/^(true|false|\d+)$/.test(value)) : [];
}

/** The constants of a choice; of two values that would share a name the second has a number. */
export function choicesOf(className: string, words: readonly string[]): Choices {
  const taken = new Set<string>();
  const members = words.map((value) => {
    const wanted = constantName(value);
    let name = wanted;
    for (let i = 2; taken.has(name); i++) name = `${wanted}_${i}`;
    taken.add(name);
    return { name, value };
  });
  return { className, members };
}
