/** Whether something in a filter of GitHub stands for more than itself. */
export function isPattern(text: string): boolean {
  return /[*?+[\]\\!]/.test(text);
}

/** Some name that a filter of a trigger takes: enough to ask what happens to a name that nobody thought of. `?` and `+` count the character before, which is there once. */
export function exampleOfFilter(pattern: string): string {
  return pattern.replace(/\\(.)|\[(.)[^\]]*\]|\*+|[?+]/gs, (sign, plain, first) => plain ?? first ?? (sign.startsWith('*') ? 'any' : ''));
}

/** Some name that the branch policy of an environment takes, where `?` is a character, and a set can begin with `!` or `^`. */
export function exampleOfPolicy(pattern: string): string {
  return pattern.replace(/\[([!^]?)(.)[^\]]*\]|\*+|\?/gs, (sign, not, first) => (first === undefined ? (sign === '?' ? 'x' : 'any') : not === '' ? first : '_'));
}
