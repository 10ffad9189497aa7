import { placeText } from './place';
import { Finding, Severity, printable } from '../../core/inside';

const ORDER = [Severity.ERROR, Severity.WARNING, Severity.NOTE];

/**
 * Findings as a person reads them, the gravest first. Those that were acknowledged are only counted.
 *
 * @param findings all findings
 * @param base the folder that file names are shown relative to
 */
export function reportText(findings: readonly Finding[], base?: string): string {
  const open = findings.filter((f) => f.acknowledged === undefined);
  if (open.length === 0) return '';
  const sorted = [...open].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
  return [...entries(sorted, base), summary(open, findings.length - open.length)].join('\n\n');
}

/** How many findings of one rule are shown in full: whoever has a thousand of one kind needs the first few, and the number. */
const MOST = 10;

function entries(sorted: readonly Finding[], base: string | undefined): string[] {
  const counts = new Map<string, number>();
  for (const { id } of sorted) counts.set(id, (counts.get(id) ?? 0) + 1);
  const shown = new Map<string, number>();
  return sorted.flatMap((finding) => {
    const nth = (shown.get(finding.id) ?? 0) + 1;
    shown.set(finding.id, nth);
    if (nth <= MOST) return [entry(finding, base)];
    return nth === MOST + 1 ? [`… and ${counts.get(finding.id)! - MOST} more of ${finding.id}`] : [];
  });
}

function entry(finding: Finding, base: string | undefined): string {
  const [cause, ...related] = finding.places;
  const where = printable(placeText(cause, base) ?? '');
  const lines = [
    `${where ? `${where}  ` : ''}${finding.severity}  ${finding.id}`,
    `  ${printableLines(finding.message)}`,
    ...(cause.origin.path ? [`  at      ${printable(cause.origin.path)}`] : []),
    ...related.map((place) => `  see     ${[printable(placeText(place, base) ?? place.origin.path), place.note && printableLines(place.note)].filter(Boolean).join('  ')}`),
    ...(finding.fix ? [`  fix     ${printableLines(finding.fix)}`] : []),
    ...(finding.fatal ? [] : [`  accept  Checks.of(…).acknowledge('${finding.id}', 'why it is all right here')`]),
    ...(finding.page === undefined ? [] : [`  more    ${finding.page}`]),
  ];
  return lines.join('\n');
}

/** A message may hold what the user wrote: it may not disturb the terminal, nor begin a line of its own. */
function printableLines(text: string): string {
  return text.split('\n').map((line) => printable(line)).join('\n          ');
}

function summary(open: readonly Finding[], acknowledged: number): string {
  const counts = ORDER.flatMap((severity) => {
    const count = open.filter((f) => f.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}${count === 1 ? '' : 's'}`];
  });
  if (acknowledged > 0) counts.push(`${acknowledged} acknowledged`);
  const stopped = open.some((f) => f.severity === Severity.ERROR);
  return `${counts.join(', ')}.${stopped ? ' Nothing was written.' : ''}`;
}
