import { fnmatch } from '../../repository/inside';
import { passesFilter } from '../../workflows/inside';

/** Whether something in a filter of GitHub stands for more than itself. */
export function isPattern(text: string): boolean {
  return /[*?+[\]\\!]/.test(text);
}

/** Some name that a pattern takes: enough to ask what happens to a name that nobody thought of. */
export function exampleOf(pattern: string): string | undefined {
  const plain = pattern.replace(/\\(.)/gs, '$1').replace(/\*+/g, 'any').replace(/\[([^!^\]])[^\]]*\]/g, '$1').replace(/\[[!^][^\]]*\]/g, '_');
  // To a filter `?` and `+` count the character before, to a policy `?` is a character.
  return [plain.replace(/[?+]/g, ''), plain.replace(/\?/g, 'x')].find((name) => passesFilter(name, [pattern]) || fnmatch(pattern, name));
}
