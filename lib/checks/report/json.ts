import { fileOf } from './place';
import { Finding, Place, printableLines } from '../../core/inside';

/**
 * Findings for a program: a JSON array of `{id, severity, message, fix, fixInYaml, acknowledged, page, places: [{path, file, line, column, endLine, endColumn, note}]}`.
 *
 * @param findings all findings, acknowledged ones included
 * @param base the folder that file names are shown relative to
 */
export function reportJson(findings: readonly Finding[], base?: string): string {
  const place = ({ origin, note }: Place) => {
    const { location } = origin;
    return { path: origin.path, ...(location && { file: fileOf(location, base), line: location.line, column: location.column, endLine: location.endLine, endColumn: location.endColumn }), note };
  };
  const plain = findings.map(({ id, severity, message, fix, fixInYaml, acknowledged, page, places }) =>
    ({ id, severity, message, fix, fixInYaml, acknowledged, page, places: places.map(place) }));
  return `${printableLines(JSON.stringify(plain, undefined, 2))}\n`;
}
