/** What is empty is left out of the settings document: it would be read as a wish to have none. */
export function unlessEmpty<T extends object>(part: T): T | undefined {
  return Object.values(part).some((value) => value !== undefined) ? part : undefined;
}
