import { excerpt } from './excerpt';
import { PLAIN, Paint } from './paint';
import { wrapped } from './wrapped';
import { RepositoryFiles, placeText } from '../../checks/inside';
import { Finding, Place, Severity, printable } from '../../core/inside';
import { isGenerated } from '../../delivery/inside';

const ORDER = [Severity.ERROR, Severity.WARNING, Severity.NOTE];

/** How a report of text is made. */
export interface TextOptions {
  readonly paint?: Paint;
  /** What goes before the names of files: the way to the root of the repository from where one stands. */
  readonly up?: string;
  /** How wide the terminal is; sentences are one line each without it. */
  readonly columns?: number;
}

/**
 * Findings as a person reads them, file by file, each with its line and an empty line behind it. What was accepted is left out.
 *
 * @param files for the lines of the files
 */
export function* findingParts(findings: readonly Finding[], files: RepositoryFiles, { paint = PLAIN, up = '', columns }: TextOptions = {}): Iterable<string> {
  // They come file by file: one is enough to remember.
  let last: Source | undefined;
  const sourceOf = (file: string) => {
    if (last?.file !== file) last = source(file, files.read(file)?.text ?? '');
    return last;
  };
  const explained = new Set<string>();
  for (const finding of findings) {
    const isFirst = !explained.has(finding.id);
    explained.add(finding.id);
    yield `${entry(finding, sourceOf, { paint, up, columns }, isFirst)}\n\n`;
  }
}

/** What is asked of a file for each of its findings, and is found out once. */
interface Source {
  readonly file: string;
  readonly lines: readonly string[];
  readonly isGenerated: boolean;
}

function source(file: string, text: string): Source {
  return { file, lines: text.split(/\r?\n/), isGenerated: isGenerated(text) };
}

/** How it is shown, with all that was left out. */
type Shown = Required<Omit<TextOptions, 'columns'>> & Pick<TextOptions, 'columns'>;

function entry(finding: Finding, sourceOf: (file: string) => Source, { paint, up, columns }: Shown, isFirst: boolean): string {
  const [cause, ...related] = finding.places;
  const { location } = cause.origin;
  const at = (place: Place) => printable(`${up}${placeText(place, undefined) ?? place.origin.path}`);
  const there = location && sourceOf(location.file);
  const fixes = fixesOf(finding, isFirst, there?.isGenerated ?? false);
  return [
    `${paint.strong(at(cause))}  ${severityIn(finding.severity, paint)}  ${finding.id}`,
    `  ${lines(finding.message, columns, 2)}`,
    ...(location ? excerpt(there!.lines, location, paint, columns) : []),
    ...related.map((place) => row('see', [at(place), place.note === undefined ? '' : lines(place.note, undefined, 10)].filter(Boolean).join('  '), paint)),
    ...fixes.map(([label, said]) => row(label, lines(said, columns, 10), paint)),
    ...(finding.page === undefined || !isFirst ? [] : [row('more', finding.page, paint)]),
  ].join('\n');
}

/** What to do: in the words of the file, which is what lies before the reader; then, the first time of each rule, in those of a program. Who has a file that a program writes, has the program. */
function fixesOf({ fix, fixInYaml }: Finding, isFirst: boolean, isGeneratedFile: boolean): [label: string, text: string][] {
  if (fixInYaml === undefined || isGeneratedFile) return fix === undefined ? [] : [['fix', fix]];
  return [['fix', fixInYaml], ...(fix === undefined || fix === fixInYaml || !isFirst ? [] : [['slipway', fix] as [string, string]])];
}

function row(label: string, text: string, paint: Paint): string {
  return `  ${paint.faint(label.padEnd(7))} ${text}`;
}

function lines(text: string, columns: number | undefined, indent: number): string {
  return text.split('\n').map((line) => wrapped(printable(line), columns, indent)).join('\n          ');
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
