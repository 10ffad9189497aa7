import { excerpt } from './excerpt';
import { PLAIN, Paint } from './paint';
import { RepositoryFiles, placeText } from '../../checks/inside';
import { Finding, Place, Severity, printable } from '../../core/inside';

const ORDER = [Severity.ERROR, Severity.WARNING, Severity.NOTE];

/** How a report of text is made. */
export interface TextOptions {
  readonly paint?: Paint;
  /** What goes before the names of files: the way to the root of the repository from where one stands. */
  readonly up?: string;
}

/**
 * Findings as a person reads them, file by file, each with its line and an empty line behind it. What was accepted is left out.
 *
 * @param files for the lines of the files
 */
export function* findingParts(findings: readonly Finding[], files: RepositoryFiles, { paint = PLAIN, up = '' }: TextOptions = {}): Iterable<string> {
  // They come file by file: one is enough to remember.
  let last: { readonly file: string; readonly lines: readonly string[] } | undefined;
  const linesOf = (file: string) => {
    if (last?.file !== file) last = { file, lines: (files.read(file)?.text ?? '').split(/\r?\n/) };
    return last.lines;
  };
  const explained = new Set<string>();
  for (const finding of findings) {
    const isFirst = !explained.has(finding.id);
    explained.add(finding.id);
    yield `${entry(finding, linesOf, { paint, up }, isFirst)}\n\n`;
  }
}

function entry(finding: Finding, linesOf: (file: string) => readonly string[], { paint, up }: Required<TextOptions>, isFirst: boolean): string {
  const [cause, ...related] = finding.places;
  const { location } = cause.origin;
  const at = (place: Place) => printable(`${up}${placeText(place, undefined) ?? place.origin.path}`);
  const fixes = fixesOf(finding);
  return [
    `${paint.strong(at(cause))}  ${severityIn(finding.severity, paint)}  ${finding.id}`,
    `  ${lines(finding.message)}`,
    ...(location ? excerpt(linesOf(location.file), location, paint) : []),
    ...related.map((place) => row('see', [at(place), place.note === undefined ? '' : lines(place.note)].filter(Boolean).join('  '), paint)),
    ...fixes.map(([label, text]) => row(label, lines(text), paint)),
    ...(finding.page === undefined || !isFirst ? [] : [row('more', finding.page, paint)]),
  ].join('\n');
}

/** What to do: in the words of the file, which is what lies before the reader; then in those of a program. */
function fixesOf({ fix, fixInYaml }: Finding): [label: string, text: string][] {
  if (fixInYaml === undefined) return fix === undefined ? [] : [['fix', fix]];
  return [['fix', fixInYaml], ...(fix === undefined || fix === fixInYaml ? [] : [['slipway', fix] as [string, string]])];
}

function row(label: string, text: string, paint: Paint): string {
  return `  ${paint.faint(label.padEnd(7))} ${text}`;
}

function lines(text: string): string {
  return text.split('\n').map((line) => printable(line)).join('\n          ');
}

function severityIn(severity: Severity, paint: Paint): string {
  if (severity === Severity.ERROR) return paint.error(severity);
  return severity === Severity.WARNING ? paint.warning(severity) : paint.faint(severity);
}

/** What a report ends with: `2 errors, 1 warning in 3 of 12 files; 4 accepted.` */
export function summaryOf(shown: readonly Finding[], all: readonly Finding[], files: number): string {
  const counts = ORDER.flatMap((severity) => counted(shown.filter((finding) => finding.severity === severity).length, severity));
  const accepted = all.filter(({ acknowledged }) => acknowledged !== undefined).length;
  const hidden = all.length - accepted - shown.length;
  const places = new Set(shown.map(({ places: [{ origin }] }) => origin.location?.file ?? origin.path)).size;
  const inFiles = counts.length === 0 ? `No findings in ${files} file${files === 1 ? '' : 's'}` : `${counts.join(', ')} in ${places} of ${files} file${files === 1 ? '' : 's'}`;
  return `${[inFiles, ...accepted === 0 ? [] : [`${accepted} accepted`], ...hidden === 0 ? [] : [`${hidden} less grave (--severity note shows all)`]].join('; ')}.`;
}

function counted(count: number, what: string): string[] {
  return count === 0 ? [] : [`${count} ${what}${count === 1 ? '' : 's'}`];
}
