import { fileOf } from './place';
import { Finding, Place, Severity, printableLines } from '../../core/inside';

const LEVELS = { [Severity.ERROR]: 'error', [Severity.WARNING]: 'warning', [Severity.NOTE]: 'note' } as const;

/** What code scanning may be told beside. */
export interface SarifOptions {
  /** Findings that were accepted elsewhere than in the source. */
  readonly outside?: ReadonlySet<Finding>;
  /** What tells one finding from another, in words that stay the same when lines move. */
  readonly fingerprint?: (finding: Finding) => string;
}

/**
 * Findings in the format that code scanning takes.
 *
 * @param findings all findings; acknowledged ones are reported as suppressed
 * @param base the folder that file names are shown relative to: the root of the repository
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function reportSarif(findings: readonly Finding[], base?: string, { outside, fingerprint }: SarifOptions = {}): string {
  const ids = [...new Set(findings.map((f) => f.id))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: { driver: { name: 'Slipway', informationUri: 'https://github.com/slipway-delivery/slipway', rules: ids.map((id) => ({ id, helpUri: findings.find((f) => f.id === id)!.page })) } },
      results: findings.map((f) => ({
        ruleId: f.id,
        ruleIndex: ids.indexOf(f.id),
        level: LEVELS[f.severity],
        message: { text: [f.message, f.fixInYaml, f.fix].filter(Boolean).join('\n') },
        locations: [locationOf(f.places[0], base)],
        relatedLocations: f.places.slice(1).map((p, id) => ({ id, ...locationOf(p, base), ...(p.note && { message: { text: p.note } }) })),
        ...(fingerprint && { partialFingerprints: { 'slipway/v1': fingerprint(f) } }),
        ...(f.acknowledged !== undefined && { suppressions: [{ kind: outside?.has(f) ? 'external' : 'inSource', justification: f.acknowledged }] }),
      })),
    }],
  };
  return `${printableLines(JSON.stringify(log, undefined, 2))}\n`;
}

function locationOf({ origin }: Place, base: string | undefined): object {
  const { location } = origin;
  return {
    ...(location && {
      physicalLocation: {
        artifactLocation: { uri: encodeURI(fileOf(location, base).replace(/\p{Cs}/gu, '\ufffd')) },
        region: { startLine: location.line, startColumn: location.column, ...(location.endLine !== undefined && { endLine: location.endLine, endColumn: location.endColumn }) },
      },
    }),
    logicalLocations: [{ fullyQualifiedName: origin.path, kind: 'module' }],
  };
}
