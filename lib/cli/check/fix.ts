import { posix } from 'path';
import { Finding, printable, similar } from '../../core/inside';
import { unifiedDiff } from '../../importer/inside';
import type { Fixed } from '../../linter/inside';
import { Terminal } from '../terminal';
import { UsageError } from '../usage-error';

/** What somebody asked to be mended: all that can be, or what one rule finds. */
export type AskedFix = boolean | string;

/** Takes the name of a rule whose findings can be mended. */
export function fixableBy(asked: AskedFix, fixable: readonly string[]): (finding: Finding) => boolean {
  if (typeof asked !== 'string') return () => true;
  if (fixable.includes(asked)) return ({ id }) => id === asked;
  const near = similar(asked, [...fixable]);
  throw new UsageError(`--fix=${printable(asked)}: nothing mends that. ${near === undefined ? `Mended are ${fixable.join(', ')}.` : `Did you mean '${near}'?`}`);
}

/** Writes the files as they were mended, or shows how they would change. */
export function tellFix({ files, fixed, left }: Fixed, root: string, dryRun: boolean, terminal: Terminal): void {
  for (const { path, before, after } of files) {
    if (dryRun) terminal.verbatim(unifiedDiff(before, after, path));
    else terminal.write(posix.join(root, path), after);
  }
  const why = new Map<string, number>();
  for (const { finding, why: reason } of left) {
    const { file = '', line = 0 } = finding.places[0].origin.location ?? {};
    const sentence = `${finding.id}: ${reason}`;
    const count = why.get(sentence) ?? 0;
    why.set(sentence, count + 1);
    // The same reason, again and again, tells nothing more.
    if (count === 0) terminal.err(`${printable(file)}:${line}: not mended, ${printable(sentence, 300)}\n`);
  }
  const more = [...why.values()].reduce((sum, count) => sum + count - 1, 0);
  if (more > 0) terminal.err(`${more} more for the same reasons.\n`);
  const verb = dryRun ? 'would be mended' : 'mended';
  terminal.err(`${counted(fixed.length, 'finding')} in ${counted(files.length, 'file')} ${verb}.\n`);
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
