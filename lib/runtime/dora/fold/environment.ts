import { Attempt, Deployment } from './deployment';

export type Reason = 'deploy' | 'rollback' | 'hotfix' | 'incident';

/** A deployment that ended, and what became of it. */
export interface Finished {
  /** When its first attempt ended. */
  readonly at: number;
  readonly run: number;
  readonly succeeded: boolean;
  /** Why it counts as failed, when it does. */
  reason?: Reason;
  /** What it was for, when nobody had planned it. */
  readonly remedy?: 'rollback' | 'hotfix';
}

/** Something that was measured, and when. */
export interface Sample {
  readonly at: number;
  readonly seconds: number;
}

/** Whoever counts what an environment tells. */
export interface Counting {
  deployment(finished: Finished): void;
  failure(finished: Finished, reason: Reason): void;
  lead(sample: Sample): void;
  recovery(sample: Sample): void;
}

/** What is known of an environment, as one thing after the other happens there. */
export class EnvironmentState {
  public lastDeployment: number | undefined;
  public lastSuccess: { readonly sha: string; readonly at: number } | undefined;
  /** The deployment that runs there, and the number of its version. */
  private current: Finished | undefined;
  private version = 0;
  private unrecovered: Finished[] = [];
  private readonly retried = new Map<Deployment, Finished>();
  /** The versions that ran there, numbered in the order in which they first did. A number says enough of a hash, and a million of them fit. */
  private readonly versions = new Map<number, number>();

  public constructor(private readonly counting: Counting) {}

  public end(deployment: Deployment): void {
    const { run, first } = deployment;
    const remedy = this.remedyOf(first);
    if (remedy) this.remedied(remedy);
    const finished: Finished = { at: first.at, run, succeeded: !first.failed, remedy };
    this.lastDeployment = first.at;
    this.counting.deployment(finished);
    if (!first.failed) return this.success(finished, first);
    this.failed(finished, 'deploy');
    if (deployment.retry) this.retried.set(deployment, finished);
  }

  /** A deployment that had failed succeeds when it is attempted again. It stays counted as the failure that it was. */
  public retry(deployment: Deployment): void {
    const finished = this.retried.get(deployment);
    if (finished && deployment.retry) this.success(finished, deployment.retry);
    this.retried.delete(deployment);
  }

  /** What runs there is at fault. */
  public incident(): void {
    if (this.current && this.current.reason === undefined) this.failed(this.current, 'incident');
  }

  public recovery(at: number): void {
    for (const failed of this.unrecovered) this.counting.recovery({ at, seconds: Math.max(0, at - failed.at) });
    this.unrecovered = [];
  }

  private success(finished: Finished, { at, sha, leads }: Attempt): void {
    this.recovery(at);
    if (finished.remedy !== 'rollback') for (const seconds of leads) this.counting.lead({ at, seconds });
    this.current = finished;
    this.lastSuccess = { sha, at };
    const version = numberOf(sha);
    this.version = this.versions.get(version) ?? this.versions.size;
    if (this.version === this.versions.size) this.versions.set(version, this.version);
  }

  private failed(finished: Finished, reason: Reason): void {
    finished.reason = reason;
    this.unrecovered.push(finished);
    this.counting.failure(finished, reason);
  }

  /** Back to a version that ran there before the one that does now is a rollback, whether somebody says so or not. */
  private remedyOf({ sha, change }: Attempt): 'rollback' | 'hotfix' | undefined {
    if (change) return change;
    const target = this.versions.get(numberOf(sha));
    return target !== undefined && target < this.version ? 'rollback' : undefined;
  }

  /** What had to be remedied has failed, once. When a deployment is known to have failed since, that one is remedied. */
  private remedied(reason: Reason): void {
    if (this.unrecovered.length === 0 && this.current && this.current.reason === undefined) this.failed(this.current, reason);
  }
}

/** The first 52 bits of a hash. */
const numberOf = (sha: string) => parseInt(sha.slice(0, 13), 16);
