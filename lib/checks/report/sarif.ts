import { fileOf } from './place';
import { Finding, Place, Severity, printableLines } from '../../core/inside';

const LEVELS = { [Severity.ERROR]: 'error', [Severity.WARNING]: 'warning', [Severity.NOTE]: 'note' } as const;

/** What code scanning may be told beside. */
export interface SarifOptions {
  /** Findings that were accepted elsewhere than in the source. */
  readonly outside?: ReadonlySet<Finding>;
  /** What tells one finding from another, in words that stay the same when lines move. */
  readonly fingerprint?: (finding: Finding) => string;
  /** The release of Slipway that found it. */
  readonly version?: string;
}

/**
 * Findings in the format that code scanning takes.
 *
 * @param findings all findings; acknowledged ones are reported as suppressed
 * @param base the folder that file names are shown relative to: the root of the repository
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function reportSarif(findings: readonly Finding[], base?: string, { outside, fingerprint, version }: SarifOptions = {}): string {
  const first = new Map<string, Finding>();
  for (const finding of findings) if (!first.has(finding.id)) first.set(finding.id, finding);
  const rules = [...first.keys()].sort().map((id) => first.get(id)!);
  const indexOf = new Map(rules.map(({ id }, i) => [id, i]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: { driver: { name: 'Slipway', ...(version !== undefined && { semanticVersion: version }), informationUri: 'https://github.com/slipway-delivery/slipway', rules: rules.map(ruleOf) } },
      columnKind: 'utf16CodeUnits',
      results: findings.map((f) => ({
        ruleId: f.id,
        ruleIndex: indexOf.get(f.id),
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

/** How grave code scanning takes what could be made use of: high, medium, low. */
const GRAVITY = { [Severity.ERROR]: '8.0', [Severity.WARNING]: '5.0', [Severity.NOTE]: '3.0' } as const;

/** What code scanning shows of a rule: by its name, and where more of it stands. */
function ruleOf({ id, page, severity }: Finding): object {
  const [group, name] = id.split('/');
  const words = `${group}: ${(name ?? group).replace(/-/g, ' ')}`;
  return {
    id,
    shortDescription: { text: words },
    fullDescription: { text: words },
    ...(page !== undefined && { helpUri: page, help: { text: `More: ${page}`, markdown: `[What it finds, why, and what to do](${page})` } }),
    properties: { tags: [group], ...(group === 'security' && { 'security-severity': GRAVITY[severity] }) },
  };
}

/** A path as a reference: nothing in it is a query, a fragment or a scheme. */
function uriOf(path: string): string {
  return path.replace(/\p{Cs}/gu, '\ufffd').split('/').map(encodeURIComponent).join('/');
}

function locationOf({ origin }: Place, base: string | undefined): object {
  const { location } = origin;
  return {
    ...(location && {
      physicalLocation: {
        artifactLocation: { uri: uriOf(fileOf(location, base)) },
        region: { startLine: location.line, startColumn: location.column, ...(location.endLine !== undefined && { endLine: location.endLine, endColumn: location.endColumn }) },
      },
    }),
    logicalLocations: [{ fullyQualifiedName: origin.path, kind: 'module' }],
  };
}
