import { Finding } from '../core/inside';

/** Findings in the order in which one goes through the files: by file, line, column and rule. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const keyed = findings.map((finding) => ({ finding, at: finding.places[0].origin.location }));
  return keyed.sort((a, b) => compared(a.at?.file ?? '', b.at?.file ?? '') || (a.at?.line ?? 0) - (b.at?.line ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0) || compared(a.finding.id, b.finding.id)).map(({ finding }) => finding);
}

function compared(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
