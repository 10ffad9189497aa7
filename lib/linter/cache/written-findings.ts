import { Finding, Origin, SourceLocation, isRecord } from '../../core/inside';

/** A finding as plain data. */
interface WrittenFinding extends Omit<Finding, 'places'> {
  readonly places: readonly { readonly path: string; readonly at?: SourceLocation; readonly note?: string }[];
}

export function writtenFindings(findings: readonly Finding[]): readonly WrittenFinding[] {
  return findings.map(({ places, ...finding }) => ({ ...finding, places: places.map(({ origin, note }) => ({ path: origin.path, at: origin.location, note })) }));
}

/** The findings of an earlier check, unless they are none. */
export function readFindings(value: unknown): Finding[] | undefined {
  if (!Array.isArray(value) || !value.every(isFinding)) return undefined;
  return value.map(({ places, ...finding }) => ({ ...finding, places: places.map(({ path, at, note }) => ({ origin: at ? Origin._read(path, at) : Origin._unknown(path), note })) }));
}

function isFinding(value: unknown): value is WrittenFinding {
  return isRecord(value) && typeof value.id === 'string' && typeof value.message === 'string' && typeof value.severity === 'string'
    && Array.isArray(value.places) && value.places.length > 0 && value.places.every((place) => isRecord(place) && typeof place.path === 'string');
}
