import { dirname, join } from 'path';

/** The files that doors lead to. */
export function reachable(doors: readonly string[], files: ReadonlyMap<string, string>): ReadonlySet<string> {
  const kept = new Set<string>();
  const visit = (file: string, from: string): void => {
    if (kept.has(file)) return;
    const text = files.get(file);
    if (text === undefined) throw new Error(`${from} leads to ${file}, which is not there.`);
    if (file.endsWith('inside.d.ts')) throw new Error(`${from} leads to ${file}: a public type must not be made of what is internal.`);
    kept.add(file);
    for (const [, specifier] of text.matchAll(/(?:from|import\() ?['"](\.[^'"]*)['"]/g)) {
      const path = join(dirname(file), specifier);
      visit([`${path}.d.ts`, join(path, 'index.d.ts')].find((candidate) => files.has(candidate)) ?? path, file);
    }
  };
  for (const door of doors) visit(door, 'The package');
  return kept;
}
