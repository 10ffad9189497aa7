import { HAND_WRITTEN_ACTIONS } from '../actions/inside';
import { pageOf, DeliveryModel, RepositoryFiles } from '../checks/inside';
import { Finding, Origin, Severity, printable } from '../core/inside';
import { OFFICIAL_RULE } from '../delivery/inside';
import { HAND_WRITTEN_WORKFLOWS, UnreadFile } from '../workflows/inside';

/** The rule that speaks of files that nobody could read. */
export const UNREAD_FILE_RULE = 'linter/unread-file';

/** Where GitHub looks, and finds nothing behind a link. */
const FOLDERS = ['.github', '.github/workflows'];

/** What keeps files from being read: everything that GitHub's own parser says of them, and what keeps a text from being looked at at all. */
export function unreadFindings(model: DeliveryModel, files: RepositoryFiles): Finding[] {
  const folders = FOLDERS.flatMap((path) => files.read(path) ?? []).filter(({ link }) => link === 'itself');
  const linked = folders.map(({ path, shown }): UnreadFile => ({ path, shown, problem: 'it is a link, and GitHub follows none: there are no workflows for it' }));
  return [...linked, ...model._part(HAND_WRITTEN_WORKFLOWS).unread, ...model._part(HAND_WRITTEN_ACTIONS).unread].flatMap(findingsOf);
}

function findingsOf(file: UnreadFile): Finding[] {
  const { path, shown, errors, problem, line = 1, column = 1 } = file;
  if (errors === undefined) {
    return [{
      id: UNREAD_FILE_RULE,
      severity: Severity.ERROR,
      message: `'${path}' was not checked: ${ended(problem)}`,
      fix: isFolder(path) ? 'Make it a folder, with the files in it.' : 'Make it a file that can be read, or delete it if nobody needs it.',
      places: [{ origin: Origin._read(path, { file: shown, line, column }) }],
      page: pageOf(UNREAD_FILE_RULE),
    }];
  }
  return errors.map(({ message, crash, line: at = 1, column: from = 1, endLine, endColumn }) => ({
    id: OFFICIAL_RULE,
    severity: Severity.ERROR,
    message: crash ? ended(message) : `GitHub refuses the file: ${ended(message)}`,
    fix: crash ? 'This is a fault of the parser or of Slipway, not of the file: please report it with the file.' : undefined,
    places: [{ origin: Origin._read(path, { file: shown, line: at, column: from, ...(endLine !== undefined && { endLine, endColumn }) }) }],
    page: pageOf(OFFICIAL_RULE),
  }));
}

function isFolder(path: string): boolean {
  return FOLDERS.includes(path);
}

function ended(sentence: string): string {
  return `${printable(sentence, 500).replace(/[.\s]+$/, '')}.`;
}
