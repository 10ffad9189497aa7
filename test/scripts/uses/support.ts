import { follow } from '../../../lib/scripts/uses/follow';

/** What is said of a variable `T` in a script: `code shell`, `runs`, `unclear command`, and what it writes for the runner. */
export function said(script: string, shell = 'bash'): string[] {
  const { uses, entries } = follow(script, shell, ['T']);
  return [...new Set([
    ...uses.map(({ role, language, why }) => (role === 'code' ? (language ? `code ${language}` : 'chooses') : `unclear ${why}`)),
    ...entries.map(({ file, name, danger, lines, oneLine }) => [file, name, danger, lines && !oneLine ? 'lines' : ''].filter((word) => word).join(' ')),
  ])];
}
