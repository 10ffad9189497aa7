import { Value, plainText } from './values';

/** Longer than this, a value does not help in a line of the log. */
const LONGEST = 60;

/**
 * The name of a step that was given none.
 *
 * @param template of the catalogue: `[for {input}|else]` is `for` with the value of that input, where it is plain text, and `else` or nothing where it is not
 * @param inputs what the step hands to its action
 */
export function stepName(template: string, inputs: Readonly<Record<string, Value>>): string {
  return template.replace(/\[([^[\]|]*)(?:\|([^[\]]*))?\]/g, (_, phrase: string, otherwise = '') => {
    let known = true;
    const said = phrase.replace(/\{([\w-]+)\}/g, (__, input: string) => {
      const text = inputs[input] === undefined ? '' : plainText(inputs[input])?.trim() ?? '';
      known &&= text !== '' && text.length <= LONGEST && !text.includes('\n');
      return text;
    });
    return known ? said : otherwise;
  });
}
