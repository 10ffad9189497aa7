/** Names of secrets and variables as GitHub holds them: in upper case, each once. */
export function heldNames(names: readonly string[]): string[] {
  return [...new Set(names.map((name) => name.toUpperCase()))];
}
