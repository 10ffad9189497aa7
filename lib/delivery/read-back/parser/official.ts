import { pageOf } from '../../../checks/inside';
import { Document, Finding, Origin, Severity } from '../../../core/inside';
import { OfficialError, isActionFile, parseActionText, parseWorkflowText } from '../../../expressions/inside';

/** The rule of the third layer: what GitHub's own parser says about the text. */
export const OFFICIAL_RULE = 'github/parser';

/** The construct behind a line of a document. */
export type Locate = (line: number | undefined, column: number | undefined) => { readonly origin: Origin; readonly key: string };

/** What GitHub's own parser says of a text that would be written. */
export function readText({ path, text }: Document): OfficialError[] {
  return (isActionFile(path) ? parseActionText : parseWorkflowText)(path, text);
}

/** The same as findings, mapped back to the user's program. */
export function officialFindings(errors: readonly OfficialError[], document: Document, locate: Locate): Finding[] {
  return errors.map((error) => findingOf(error, document, locate));
}

function findingOf(error: OfficialError, document: Document, locate: Locate): Finding {
  const { origin, key } = locate(error.line, error.column);
  const at = error.line === undefined ? document.path : `${document.path}:${error.line}`;
  return {
    id: OFFICIAL_RULE,
    severity: Severity.ERROR,
    message: error.crash ? error.message : `GitHub would refuse ${at}${key ? ` (${key})` : ''}: ${error.message}`,
    fix: error.crash
      ? 'This is a fault of the parser or of Slipway, not of your program: please report it with the file.'
      : 'Look at the value that this key is made from; an addOverride(…) may have put it there.',
    places: [{ origin }],
    page: pageOf(OFFICIAL_RULE),
  };
}
