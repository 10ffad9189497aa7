import { readFileSync, writeFileSync } from 'fs';
import { join } from 'path';

const ROOT = join(__dirname, '..');
const README = join(ROOT, 'README.md');

export interface Results {
  readonly table: string;
  /** Which aims are met. */
  readonly verdict: string;
  readonly machine: string;
  /** Where the time goes. */
  readonly where: string;
}

/** Keeps the results: the whole in `bench/RESULTS.md`, the table in the README between its marks. */
export function publish({ table, verdict, machine, where }: Results): void {
  writeFileSync(join(ROOT, 'bench', 'RESULTS.md'), `# Results\n\nWritten by \`npm run bench -- --write\`. ${machine}.\n\n${table}\n\n${verdict}\n\n${where}\n`);
  const text = readFileSync(README, 'utf8');
  writeFileSync(README, text.replace(/<!-- bench -->[^]*<!-- \/bench -->/, () => `<!-- bench -->\n${table}\n\n${verdict} ${machine}.\n<!-- /bench -->`));
}
