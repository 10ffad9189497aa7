import { Finding, Origin, Severity } from '../core';

/** The rule of the third layer for files that GitHub's parser does not read: what their schema says. */
export const SCHEMA_RULE = 'github/schema';

/** What a schema does not allow, with the construct behind it. */
export interface SchemaMistake {
  /** `updates[0].schedule`; empty for the whole. */
  readonly path: string;
  /** A predicate: `must be a text, and is 5`. */
  readonly message: string;
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
  }));
}
