/** Some name that the branch policy of an environment takes, where `?` is a character, and a set can begin with `!` or `^`. */
export function exampleOfPolicy(pattern: string): string {
  return pattern.replace(/\[([!^]?)(.)[^\]]*\]|\*+|\?/gs, (sign, not, first) => (first === undefined ? (sign === '?' ? 'x' : 'any') : not === '' ? first : '_'));
}
