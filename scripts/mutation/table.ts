import { readFileSync, writeFileSync } from 'fs';
import { join } from 'path';
import { GROUPS } from './groups';
import { filesOf } from './matching';
import { total } from './score';
import { storedScores } from './stored';

const HEAD = '| group | what is changed | files with a score | noticed |';

/** The rows of the table for contributors, a group each. */
export function rows(root: string): string[] {
  return Object.entries(GROUPS).map(([name, { mutate }]) => {
    const scores = storedScores(root, name);
    const scored = Object.keys(scores).length;
    return `| ${name} | ${mutate.map((pattern) => `\`${pattern}\``).join(', ')} | ${scored} of ${filesOf(root, mutate).length} | ${scored === 0 ? 'not run yet' : `${total(scores)} %`} |`;
  });
}

/** Brings the table in CONTRIBUTING.md up to date. */
export function writeTable(root: string): void {
  const path = join(root, 'CONTRIBUTING.md');
  const lines = readFileSync(path, 'utf8').split('\n');
  const first = lines.indexOf(HEAD) + 2;
  const end = lines.findIndex((line, i) => i >= first && !line.startsWith('|'));
  writeFileSync(path, [...lines.slice(0, first), ...rows(root), ...lines.slice(end)].join('\n'));
}
