import { printable } from '../../core/inside';
import { Paint } from '../paint';
import { Update } from './update-of';

/** A table of what was found, and a line for every reason. */
export function updateText(updates: readonly Update[], paint: Paint): string {
  const rows = updates.map((update) => row(update));
  const shown = [['action', 'from', 'to', 'published', '', 'notes'], ...rows];
  const widths = shown[0].map((_, i) => Math.max(...shown.map((cells) => cells[i].length)));
  const lines = shown.map((cells) => cells.map((cell, i) => cell.padEnd(widths[i])).join('  ').trimEnd());
  const said = updates.flatMap((update) => linesOf(update, paint));
  return [...lines, ...said.length > 0 ? ['', ...said] : []].join('\n');
}

function row({ action, from, to, status }: Update): string[] {
  const of = (version: string, sha: string) => (version === '' ? sha.slice(0, 12) : printable(version, 40));
  const promised = to === undefined ? '' : [...to.immutable ? ['immutable'] : [], ...to.attested ? ['attested'] : []].join(', ');
  const words = { updated: promised, current: 'is the newest', waiting: 'waits', refused: 'is left as it is', unknown: 'names no release' };
  return [action, of(from.version, from.sha), to === undefined ? '' : printable(to.version, 40), to?.published?.slice(0, 10) ?? '', words[status], to === undefined ? '' : printable(to.notes, 300)];
}

function linesOf({ action, reasons, notes, advisories, status }: Update, paint: Paint): string[] {
  return [
    ...advisories.map(({ id, severity, summary, url, patched }) => paint.removed(`${action}: ${id} (${printable(severity, 20)}): ${printable(summary, 200)}${patched === undefined ? '' : `; repaired in ${printable(patched, 40)}`}. ${printable(url, 200)}`)),
    ...reasons.map((reason) => (status === 'refused' ? paint.removed(`${action}: ${reason}`) : `${action}: ${reason}`)),
    ...notes.map((note) => `${action}: ${note}`),
  ];
}
