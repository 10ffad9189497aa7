import { FileChange, meaningOf } from './changes';
import { printable, printableLines } from '../../core/inside';
import { Difference } from '../../importer/inside';
import { paintFor } from '../paint';

type Paint = ReturnType<typeof paintFor>;

/** How many differences of one file are told. */
const MOST = 40;
/** How long a value may be to stand on one line. */
const LINE = 100;

/** One change for a person: what becomes of the file, and what it means to its reader. */
export function changeText(change: FileChange, paint: Paint): string {
  const sign = { added: paint.added('+'), removed: paint.removed('-'), changed: paint.changed('~') }[change.kind];
  const head = `${sign} ${paint.strong(printable(change.path))}`;
  if (change.kind !== 'changed') return `${head}  ${change.kind === 'added' ? 'is not there yet' : 'is no longer made, and removed'}\n`;
  const found = meaningOf(change);
  if (found.length === 0) return `${head}  ${paint.faint('only comments, order or layout')}\n`;
  const rest = found.length > MOST ? [paint.faint(`    … and ${found.length - MOST} more`)] : [];
  return `${[head, ...found.slice(0, MOST).flatMap((difference) => differenceLines(difference, paint)), ...rest].join('\n')}\n`;
}

function differenceLines({ path, before, after, why }: Difference, paint: Paint): string[] {
  const at = printable(path === '' ? 'the whole file' : path);
  const because = why === undefined ? '' : paint.faint(` (${printable(why)})`);
  const [one, other] = [before, after].map(shown);
  if (![one, other].some((text) => text.includes('\n')) && one.length + other.length <= LINE) {
    if (before === undefined) return [`    ${at}: ${paint.added(`+ ${other}`)}${because}`];
    if (after === undefined) return [`    ${at}: ${paint.removed(`- ${one}`)}${because}`];
    return [`    ${at}: ${one} → ${other}${because}`];
  }
  const lines = (sign: string, text: string, value: unknown) => (value === undefined ? [] : text.split('\n').map((line) => `      ${sign} ${line}`));
  return [`    ${at}:${because}`, ...lines('-', one, before).map(paint.removed), ...lines('+', other, after).map(paint.added)];
}

/** A text as its lines, anything else as JSON. */
function shown(value: unknown): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value === '' ? "''" : printableLines(value.replace(/\n+$/, ''));
  const line = JSON.stringify(value);
  return printableLines(line.length <= LINE ? line : JSON.stringify(value, undefined, 2));
}

/** `2 files would change: 1 added, 1 changed.` */
export function countText(changes: readonly FileChange[]): string {
  const counts = (['added', 'changed', 'removed'] as const).map((kind) => [kind, changes.filter((change) => change.kind === kind).length] as const).filter(([, count]) => count > 0);
  return `${changes.length} file${changes.length === 1 ? '' : 's'}: ${counts.map(([kind, count]) => `${count} ${kind}`).join(', ')}.`;
}
