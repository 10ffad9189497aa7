import { createHash } from 'crypto';
import { Ranked, Scanned } from './collect';
import { Level } from './finding';
import { shownAt } from './known';

/** In the middle of each band. */
const SCORES: Readonly<Record<Level, string>> = { critical: '9.5', high: '8.0', medium: '5.5', low: '2.0' };
const SHOWN: Readonly<Record<Level, string>> = { critical: 'error', high: 'error', medium: 'warning', low: 'note' };

/** What code scanning shows at most of one run. */
const MOST_RESULTS = 5_000;

/** For code scanning, what those found that do not write SARIF themselves: it remembers since when something is known. Undefined when there is none of them that ran. */
export function sarifOf(scanned: readonly Scanned[]): string | undefined {
  const runs = scanned.filter(({ state, scan }) => state === 'ran' && !scan.uploaded && scan.format !== 'sarif');
  if (runs.length === 0) return undefined;
  return JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: runs.map(runOf) });
}

function runOf({ scan, tool, findings }: Scanned): object {
  const rules = [...new Map(findings.map((finding) => [finding.id, finding])).values()];
  return {
    // Two runs of one category would replace each other, and are refused.
    automationDetails: { id: `${scan.name}/` },
    tool: { driver: { name: tool, rules: rules.map(({ id, title, level }) => ({ id, shortDescription: { text: title }, properties: { 'tags': ['security'], 'security-severity': SCORES[level] } })) } },
    results: findings.slice(0, MOST_RESULTS).map((finding) => resultOf(finding, shownAt(scan.shownAt, finding.place))),
  };
}

function resultOf({ id, level, title, place, line }: Ranked, uri: string): object {
  return {
    ruleId: id,
    level: SHOWN[level],
    message: { text: place === '' || place === uri ? title : `${place}: ${title}` },
    locations: [{ physicalLocation: { artifactLocation: { uri }, region: { startLine: line ?? 1 } } }],
    partialFingerprints: { primaryLocationLineHash: createHash('sha256').update(JSON.stringify([id, place, line])).digest('hex').slice(0, 32) },
  };
}
