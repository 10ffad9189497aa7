import { fileOf } from './place';
import { Finding, Place, printableLines } from '../../core/inside';

/**
 * Findings for a program: a JSON array of `{id, severity, message, fix, fixInYaml, acknowledged, page, places: [{path, file, line, column, endLine, endColumn, note}]}`.
 *
 * @param findings all findings, acknowledged ones included
 * @param base the folder that file names are shown relative to
 */
export function reportJson(findings: readonly Finding[], base?: string): string {
  return [...jsonParts(findings, base)].join('');
}

/** The same, a finding at a time: all of a large repository in one text take more memory than everything else. */
export function* jsonParts(findings: readonly Finding[], base?: string): Iterable<string> {
  if (findings.length === 0) return yield '[]\n';
  let before = '[\n  ';
  for (const finding of findings) {
    // A line break within a text is spelled out: each that is there begins a line.
    yield `${before}${printableLines(JSON.stringify(plainOf(finding, base), undefined, 2)).replace(/\n/g, '\n  ')}`;
    before = ',\n  ';
  }
  yield '\n]\n';
}

function plainOf({ id, severity, message, fix, fixInYaml, acknowledged, page, places }: Finding, base: string | undefined): object {
  const place = ({ origin, note }: Place) => {
    const { location } = origin;
    return { path: origin.path, ...(location && { file: fileOf(location, base), line: location.line, column: location.column, endLine: location.endLine, endColumn: location.endColumn }), note };
  };
  return { id, severity, message, fix, fixInYaml, acknowledged, page, places: places.map(place) };
}
