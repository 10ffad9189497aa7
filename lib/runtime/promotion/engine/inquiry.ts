import { AttemptFacts, attemptKey, CheckRun, Evidence, EvidenceNeed, Found, metricKey, Reviews, RunFacts } from './evidence';
import { RunPlace } from './release';
import { AlertTool, PromotionConfiguration } from '../configuration';

/** Why an answer is not there. Whoever asked what is needed never sees it. */
const NOT_ASKED = 'it was not asked yet';

/** Looks facts up, and keeps a list of those that are not there yet. */
export class Inquiry {
  private readonly missing = new Map<string, EvidenceNeed>();

  public constructor(public readonly configuration: PromotionConfiguration, private readonly evidence: Evidence) {}

  public get needs(): EvidenceNeed[] {
    return [...this.missing.values()];
  }

  public checks(commit: string): Found<readonly CheckRun[]> {
    return this.found(this.evidence.checks.get(commit), { kind: 'checks', commit });
  }

  public alerts(tool: AlertTool): Found<readonly { readonly severity: string }[]> {
    return this.found(this.evidence.alerts.get(tool), { kind: 'alerts', tool });
  }

  public attestations(digest: string): Found<readonly string[]> {
    return this.found(this.evidence.attestations.get(digest), { kind: 'attestations', digest });
  }

  public metric(address: string, query: string): Found<number | undefined> {
    return this.found(this.evidence.metrics.get(metricKey(address, query)), { kind: 'metric', address, query });
  }

  public run(id: number): Found<RunFacts> {
    return this.found(this.evidence.runs.get(id), { kind: 'run', id });
  }

  public attempt(place: RunPlace): Found<AttemptFacts> {
    return this.found(this.evidence.attempts.get(attemptKey(place)), { kind: 'attempt', id: place.id, attempt: place.attempt });
  }

  /** Whether nothing more can be said before somebody answers about it. */
  public awaits(place: RunPlace): boolean {
    return this.missing.has(keyOf({ kind: 'attempt', id: place.id, attempt: place.attempt }));
  }

  public reviews(run: number): Found<Reviews> {
    return this.found(this.evidence.reviews.get(run), { kind: 'reviews', run });
  }

  private found<T>(known: Found<T> | undefined, need: EvidenceNeed): Found<T> {
    if (known) return known;
    this.missing.set(keyOf(need), need);
    return { unknown: NOT_ASKED };
  }
}

function keyOf(need: EvidenceNeed): string {
  return Object.values(need).join('\n');
}
