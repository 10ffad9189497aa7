import { execFileSync } from 'child_process';
import { join } from 'path';
import { importsOf } from '../../scripts/generate-rooms/rooms';

const ROOT = join(__dirname, '../..');

/** The one file that holds the laws on imports. */
export const CONFIG = join(ROOT, '.dependency-cruiser.cjs');

export interface Law {
  readonly name: string;
  readonly comment: string;
  readonly to: { readonly pathNot?: readonly string[] };
}

// eslint-disable-next-line @typescript-eslint/no-require-imports
export const LAWS: readonly Law[] = (require(CONFIG) as { forbidden: Law[] }).forbidden;

/** The room table: every room, and the rooms it may import. */
export const ROOMS = importsOf(ROOT);

export interface Violation {
  readonly law: string;
  readonly from: string;
  readonly text: string;
}

interface Report {
  readonly summary: { readonly violations: readonly { from: string; to: string; rule: { name: string }; cycle?: readonly { name: string }[] }[] };
}

/** What is against the laws in the `lib` of a folder; the laws of this repository unless it has laws of its own. Run as a program, because the package is an ES module. */
export function cruise(folder: string, config = CONFIG): Violation[] {
  const program = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [program, '--config', config, '--output-type', 'json', 'lib'];
  const { summary } = JSON.parse(execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 })) as Report;
  const reasons = new Map((require(config) as { forbidden: Law[] }).forbidden.map(({ name, comment }) => [name, comment]));
  return summary.violations.map(({ from, to, rule, cycle }) => {
    const way = cycle ? cycle.map((step) => step.name).join(' → ') : to;
    return { law: rule.name, from, text: `${from} imports ${way}. ${reasons.get(rule.name)}` };
  });
}
