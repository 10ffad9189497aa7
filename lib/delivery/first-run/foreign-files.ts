import { differences } from './differences';
import { pageOf } from '../../checks/inside';
import { Document, DocumentSource, Finding, Origin, Severity, printable } from '../../core/inside';

/** The rule of files that somebody wrote, where ours would be written. */
export const FOREIGN_FILE_RULE = 'delivery/foreign-file';

/** What was there before. */
export interface Standing {
  /** Files that no program is known to have written, where the project itself would write. */
  readonly projects: readonly string[];
  /** The text of such a file; undefined where there is none. */
  foreignText(path: string): string | undefined;
  /** Whether the program says that a file may be replaced. */
  mayReplace(path: string): boolean;
}

/** How many files are described; all are named. */
const DESCRIBED = 10;

/** One finding for all that stands in the way of a first run. */
export function foreignFilesIn(documents: readonly Document[], sources: readonly DocumentSource[], standing: Standing | undefined): Finding[] {
  if (!standing) return [];
  const found = documents.flatMap((document, i) => {
    const text = sources[i].isShared ? undefined : standing.foreignText(document.path);
    return text === undefined || text === document.text || standing.mayReplace(document.path) ? [] : [{ path: document.path, origin: sources[i].origin, text, document }];
  });
  const projects = standing.projects.filter((path) => !standing.mayReplace(path));
  const paths = [...found.map(({ path }) => path), ...projects];
  if (paths.length === 0) return [];
  const lines = [
    ...found.flatMap(({ path, text, document }, i) => (i < DESCRIBED ? [`${printable(path)}`, ...differences(text, document).map((line) => `  ${line}`)] : [printable(path)])),
    ...projects.map((path) => `${printable(path)}, which projen writes: move its lines into the program`),
  ];
  return [{
    id: FOREIGN_FILE_RULE,
    severity: Severity.ERROR,
    message: [`${paths.length === 1 ? 'A file stands' : `${paths.length} files stand`} where ${paths.length === 1 ? 'one' : 'others'} would be written, and no program is known to have made ${paths.length === 1 ? 'it' : 'them'}. From what is there to what would be written:`, ...lines].join('\n'),
    fix: `Commit what is there, then: npx slipway adopt ${paths.map(argument).join(' ')}. The next run takes over what was adopted, and git diff shows the change. Or say { overwrite: true } to the Delivery: its files then replace whatever stands there. Or give what is declared another id.`,
    places: found.length === 0 ? [{ origin: Origin._unknown('') }] : found.slice(0, DESCRIBED).map(({ origin, path }, i) => (i === 0 ? { origin } : { origin, note: printable(path) })),
    page: pageOf(FOREIGN_FILE_RULE),
    fatal: true,
  }];
}

/** As a shell reads it. */
function argument(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${printable(path).replace(/'/g, "'\\''")}'`;
}
