import { RunPlace } from './release';
import { AlertTool } from '../configuration';

/** What was found out, or why it could not be. */
export type Found<T> = { readonly value: T } | { readonly unknown: string };

/** What is known of the world besides the records. What is missing was not asked yet, and never read as good. */
export interface Evidence {
  /** By commit. */
  readonly checks: ReadonlyMap<string, Found<readonly CheckRun[]>>;
  /** By tool: the open alerts. */
  readonly alerts: ReadonlyMap<AlertTool, Found<readonly { readonly severity: string }[]>>;
  /** By digest (`sha256:…`): the workflow files of the repository that signed an attestation of it, and of which ref: `.github/workflows/ci.yml@refs/heads/main`. */
  readonly attestations: ReadonlyMap<string, Found<readonly string[]>>;
  /** By `metricKey`: the value, or nothing where there was no sample. */
  readonly metrics: ReadonlyMap<string, Found<number | undefined>>;
  /** By id: how it is now. */
  readonly runs: ReadonlyMap<number, Found<RunFacts>>;
  /** By `attemptKey`: who started it, and what it was. That never changes. */
  readonly attempts: ReadonlyMap<string, Found<AttemptFacts>>;
  /** By the id of the run: who was asked about it, and who is. */
  readonly reviews: ReadonlyMap<number, Found<Reviews>>;
}

export interface CheckRun {
  readonly name: string;
  readonly app: number;
  /** The check suite: of each, the latest of a name counts. */
  readonly suite: number;
  /** `completed`, or on the way there. */
  readonly status: string;
  readonly conclusion: string;
  /** When it began. */
  readonly startedAt: number;
}

/** A workflow run, as it is now: of its latest attempt. `gone` is the status of one that GitHub no longer knows. */
export interface RunFacts {
  readonly status: 'queued' | 'in_progress' | 'completed' | 'waiting' | 'pending' | 'requested' | 'gone';
  readonly attempt: number;
}

/** An attempt of a workflow run: `GET /repos/{owner}/{repo}/actions/runs/{id}/attempts/{attempt}`. */
export interface AttemptFacts {
  readonly event: string;
  /** `.github/workflows/promote-environment.yml` */
  readonly path: string;
  readonly branch: string;
  /** The commit. */
  readonly sha: string;
  /** Who started this attempt (`triggering_actor`). */
  readonly actor: string;
  /** When it began. */
  readonly began: number;
  /** When it ended; not there while it goes on. */
  readonly ended?: number;
}

export interface Reviews {
  readonly given: readonly { readonly environment: string; readonly state: 'approved' | 'rejected'; readonly by: string }[];
  /** The environments whose reviewers are still asked. */
  readonly waiting: readonly string[];
}

/** What has to be asked before everything can be decided. */
export type EvidenceNeed =
  | { readonly kind: 'checks'; readonly commit: string }
  | { readonly kind: 'alerts'; readonly tool: AlertTool }
  | { readonly kind: 'attestations'; readonly digest: string }
  | { readonly kind: 'metric'; readonly query: string; readonly address: string }
  | { readonly kind: 'run'; readonly id: number }
  | { readonly kind: 'attempt'; readonly id: number; readonly attempt: number }
  | { readonly kind: 'reviews'; readonly run: number };

/** Where the answer of a query stands. */
export function metricKey(address: string, query: string): string {
  return `${address}\n${query}`;
}

/** Where the facts of an attempt stand. */
export function attemptKey({ id, attempt }: RunPlace): string {
  return `${id}/${attempt}`;
}
