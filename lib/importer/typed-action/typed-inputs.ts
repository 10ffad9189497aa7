import { choicesOf, wordsOf } from './choices';
import type { DeclaredInput } from './declared-input';
import { docDefault, docLines } from './doc-lines';
import { freeNames } from './free-names';
import { GuessedType, guessedType } from './guessed-type';
import { RESERVED_INPUTS } from './reserved';
import { harmless } from './source-text';
import type { TypedInput } from './typed-action';

/** An input with what its class says of it when a step is made. */
export interface GuessedInput extends TypedInput {
  readonly declared: DeclaredInput;
  readonly guessed: GuessedType;
}

/** The properties of all inputs. */
export function typedInputs(className: string, declared: readonly DeclaredInput[]): GuessedInput[] {
  const props = propsOf(declared);
  const classes = new Set([className, `${className}Props`]);
  return declared.map((input) => {
    const prop = props.get(input.name);
    const guessed = guessedType(input);
    return {
      name: input.name,
      prop,
      type: guessed.property,
      takesText: guessed.property === 'list',
      choices: prop === undefined ? undefined : constantsOf(className, prop, guessed, classes),
      required: input.required && input.defaultValue === undefined,
      doc: [...docLines(input.description, `The input \`${harmless(input.name)}\`.`), ...same(input.name, prop) ? [] : ['', `Its input \`${harmless(input.name)}\`.`]],
      defaultText: docDefault(input, guessed.property, guessed.separator),
      deprecated: input.deprecationMessage === undefined ? undefined : harmless(input.deprecationMessage) || 'the action has given it up',
      declared: input,
      guessed,
    };
  });
}

function same(name: string, prop: string | undefined): boolean {
  return prop === undefined || prop.toLowerCase() === name.replace(/[-_]/g, '').toLowerCase();
}

/** Two spellings of one input (`jdk-file`, `jdkFile`), of which one is deprecated, share a property, which sets the other. GitHub knows names without regard to case. */
function propsOf(declared: readonly DeclaredInput[]): Map<string, string> {
  const byKey = new Map<string, DeclaredInput[]>();
  for (const input of declared) {
    const key = input.name.replace(/[-_]/g, '').toLowerCase();
    byKey.set(key, [...byKey.get(key) ?? [], input]);
  }
  const shown = declared.filter((input) => {
    const others = byKey.get(input.name.replace(/[-_]/g, '').toLowerCase())!;
    const earlier = others.slice(0, others.indexOf(input));
    if (earlier.some(({ name }) => name.toLowerCase() === input.name.toLowerCase())) return false;
    return input.deprecationMessage === undefined || others.every((other) => other.deprecationMessage !== undefined);
  });
  return freeNames(shown.map(({ name }) => name), RESERVED_INPUTS, 'Input');
}

function constantsOf(owner: string, prop: string, guessed: GuessedType, classes: Set<string>): TypedInput['choices'] {
  const words = guessed.property === 'list' ? [] : wordsOf(guessed);
  if (words.length === 0) return undefined;
  const wanted = `${owner}${prop[0].toUpperCase()}${prop.slice(1)}`;
  let name = wanted;
  for (let i = 2; classes.has(name) || name.endsWith('Props'); i++) name = `${wanted}Choice${i === 2 ? '' : i}`;
  classes.add(name);
  return choicesOf(name, words);
}
