/** Whether an id is the code of an error, and not that of a rule: a call that was refused, a file that cannot be read, a synthesis that was stopped. */
export function isErrorCode(id: string): boolean {
  return /^(?:call|file|synthesis)\//.test(id);
}
