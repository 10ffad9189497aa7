import { posix } from 'path';
import { Finding, printable, similar } from '../../core/inside';
import { unifiedDiff } from '../../importer/inside';
import type { Fixed } from '../../linter/inside';
import { Terminal } from '../terminal';
import { UsageError } from '../usage-error';

const MOST_PLACES = 4;

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
  // The same reason, again and again, tells nothing more: it is said once, with where it holds.
  const reasons = new Map<string, Finding[]>();
  for (const { finding, why } of left) {
    const sentence = `${finding.id}: ${why}`;
    reasons.set(sentence, [...reasons.get(sentence) ?? [], finding]);
  }
  for (const [sentence, findings] of reasons) terminal.err(`not mended, ${printable(sentence, 300)}\n  ${placesOf(findings, dryRun)}\n`);
  const verb = dryRun ? 'would be mended' : 'mended';
  terminal.err(`${counted(fixed.length, 'finding')} in ${counted(files.length, 'file')} ${verb}.\n`);
}

/** Where the findings are, in as many words as one reads. Lines are those of the files as they will be. */
function placesOf(findings: readonly Finding[], dryRun: boolean): string {
  const places = findings.map(({ places: [{ origin: { location } }] }) => `${printable(location?.file ?? '')}${dryRun ? '' : `:${location?.line ?? 0}`}`);
  const different = [...new Set(places)];
  return `${different.slice(0, MOST_PLACES).join(', ')}${different.length > MOST_PLACES ? ` and ${different.length - MOST_PLACES} more` : ''}`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
