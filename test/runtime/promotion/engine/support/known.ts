import { AlertTool } from '../../../../../lib/runtime/promotion/configuration';
import { Evidence, EvidenceNeed, Found, attemptKey, metricKey } from '../../../../../lib/runtime/promotion/engine/evidence';

/** Whatever is asked, and what is answered. */
export interface Answers {
  checks?(commit: string): Found<Evidence['checks'] extends ReadonlyMap<string, Found<infer T>> ? T : never>;
  alerts?(tool: string): Found<readonly { readonly severity: string }[]>;
  attestations?(digest: string): Found<readonly string[]>;
  metric?(query: string, address: string): Found<number | undefined>;
  run?(id: number): Evidence['runs'] extends ReadonlyMap<number, infer T> ? T : never;
  attempt?(id: number, attempt: number): Evidence['attempts'] extends ReadonlyMap<string, infer T> ? T : never;
  reviews?(run: number): Evidence['reviews'] extends ReadonlyMap<number, infer T> ? T : never;
}

const NOBODY = { unknown: 'nobody answers' };

/** Asks and decides until nothing is needed any more, as a program does. Fails when it never ends. */
export function settled<T extends { readonly needs: readonly EvidenceNeed[] }>(answers: Answers, decide: (evidence: Evidence) => T): T {
  const evidence = { checks: new Map(), alerts: new Map(), attestations: new Map(), metrics: new Map(), runs: new Map(), attempts: new Map(), reviews: new Map() };
  for (let round = 0; round < 10; round++) {
    const decided = decide(evidence);
    if (decided.needs.length === 0) return decided;
    for (const need of decided.needs) {
      if (need.kind === 'checks') evidence.checks.set(need.commit, answers.checks?.(need.commit) ?? NOBODY);
      if (need.kind === 'alerts') evidence.alerts.set(need.tool, answers.alerts?.(need.tool) ?? NOBODY);
      if (need.kind === 'attestations') evidence.attestations.set(need.digest, answers.attestations?.(need.digest) ?? NOBODY);
      if (need.kind === 'metric') evidence.metrics.set(metricKey(need.address, need.query), answers.metric?.(need.query, need.address) ?? NOBODY);
      if (need.kind === 'run') evidence.runs.set(need.id, answers.run?.(need.id) ?? NOBODY);
      if (need.kind === 'attempt') evidence.attempts.set(attemptKey(need), answers.attempt?.(need.id, need.attempt) ?? NOBODY);
      if (need.kind === 'reviews') evidence.reviews.set(need.run, answers.reviews?.(need.run) ?? NOBODY);
    }
  }
  throw new Error('it asks without end');
}

/** Evidence of somebody who was asked everything beforehand. */
export function everything(answers: Answers): Evidence {
  const by = <K, V>(answer: (key: K) => V) => ({ get: answer }) as unknown as ReadonlyMap<K, V>;
  return {
    checks: by((commit: string) => answers.checks?.(commit) ?? NOBODY),
    alerts: by((tool: AlertTool) => answers.alerts?.(tool) ?? NOBODY),
    attestations: by((digest: string) => answers.attestations?.(digest) ?? NOBODY),
    metrics: by((key: string) => answers.metric?.(key, '') ?? NOBODY),
    runs: by((id: number) => answers.run?.(id) ?? NOBODY),
    attempts: by((key: string) => answers.attempt?.(Number(key.split('/')[0]), Number(key.split('/')[1])) ?? NOBODY),
    reviews: by((run: number) => answers.reviews?.(run) ?? NOBODY),
  };
}
