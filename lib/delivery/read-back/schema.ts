import { pageOf } from '../../checks/inside';
import { DocumentMistake, Finding, Origin, Severity } from '../../core/inside';

/** The rule of the third layer for files that GitHub's parser does not read: what their schema says. */
export const SCHEMA_RULE = 'github/schema';

/** What a schema does not allow, with the construct behind it. */
export interface SchemaMistake extends DocumentMistake {
  readonly origin: Origin;
}

/** The same as findings. */
export function schemaFindings(file: string, mistakes: readonly SchemaMistake[]): Finding[] {
  return mistakes.map(({ path, message, origin }) => ({
    id: SCHEMA_RULE,
    severity: Severity.ERROR,
    message: `${file} would be refused by its reader: ${path === '' ? 'it' : `\`${path}\``} ${message}${/[.?]$/.test(message) ? '' : '.'}`,
    fix: 'Look at the value that this key is made from; an addOverride(…) may have put it there.',
    places: [{ origin }],
    page: pageOf(SCHEMA_RULE),
  }));
}
