/** What a team did in thirty days, and what is true of it: told by whoever made it up, not by what is measured. */
export interface Team {
  readonly commits: readonly Commit[];
  readonly deployments: readonly Deployment[];
  readonly incidents: readonly Incident[];
  readonly runs: readonly WorkflowRun[];
  readonly truth: readonly Fact[];
}

export interface Commit {
  readonly sha: string;
  readonly at: number;
}

/** One leg of one attempt of a job that deploys. */
export interface Deployment {
  readonly run: number;
  readonly attempt: number;
  readonly environment: string;
  readonly leg: number;
  readonly sha: string;
  readonly began: number;
  readonly ended: number;
  readonly result: 'success' | 'failure';
  readonly change: '' | 'rollback' | 'hotfix';
  /** How often its recorder ran to its end: none when the runner died. */
  readonly recorded: 0 | 1 | 2;
}

export interface Incident {
  readonly type: 'incident' | 'recovery';
  readonly environment: string;
  readonly run: number;
  readonly at: number;
}

export interface WorkflowRun {
  readonly id: number;
  readonly workflow: string;
  readonly began: number;
  readonly ended: number;
  readonly conclusion: 'success' | 'failure' | 'cancelled';
  /** Whether no runner takes it. */
  readonly waits?: boolean;
}

/** One event that a metric should have counted. */
export interface Fact {
  readonly metric: 'deployment' | 'failure' | 'rework' | 'lead' | 'recovery' | 'run' | 'scan';
  readonly at: number;
  readonly labels: Readonly<Record<string, string>>;
  /** Seconds, where it measures a time. */
  readonly seconds?: number;
}

const [MINUTE, HOUR, DAY] = [60, 3600, 86400];

/** What happens to a change on its way. The order is fixed, so that every kind of it falls into the last week. */
const STORIES = ['fine', 'fine', 'rolledBack', 'fine', 'failsThenNext', 'fine', 'hotfixed', 'fine', 'failsThenAgain', 'incident', 'twoLegs', 'fine'] as const;

/**
 * Thirty days of a team that ends at a moment.
 *
 * @param end in seconds
 * @param seed another team for another number
 */
export function team(end: number, seed: number): Team {
  const story = new Story(seed);
  const first = end - 30 * DAY;
  for (let day = 0, told = 0; day < 30; day++) {
    const morning = first + day * DAY + 6 * HOUR;
    story.tell(STORIES[told++ % STORIES.length], morning);
    if (day % 3 !== 2) story.tell(STORIES[told++ % STORIES.length], morning + 7 * HOUR);
    story.otherRuns(morning);
  }
  return story;
}

class Story implements Team {
  public readonly commits: Commit[] = [];
  public readonly deployments: Deployment[] = [];
  public readonly incidents: Incident[] = [];
  public readonly runs: WorkflowRun[] = [];
  public readonly truth: Fact[] = [];
  private readonly current = new Map<string, number>();
  private nextRun = 9_000_000_000;
  private random: number;

  public constructor(seed: number) {
    this.random = seed;
  }

  public tell(kind: (typeof STORIES)[number], at: number): void {
    const head = this.commit(at);
    this.deploys('staging', head, at, {});
    const production = at + 40 * MINUTE;
    switch (kind) {
      case 'fine': return void this.deploys('production', head, production, { recorded: this.pick([1, 1, 1, 2, 0]) });
      case 'twoLegs': return void this.deploys('production', head, production, { legs: 2 });
      case 'failsThenNext': return this.failsThenNext(head, production);
      case 'failsThenAgain': return this.failsThenAgain(head, production);
      case 'rolledBack': return this.repaired(head, production, 'rollback');
      case 'hotfixed': return this.repaired(head, production, 'hotfix');
      case 'incident': return this.incident(head, production);
    }
  }

  /** Runs that deploy nothing. */
  public otherRuns(morning: number): void {
    for (let i = 0; i < 6; i++) {
      const began = morning + i * 95 * MINUTE + this.between(0, 600);
      this.run('CI', began, began + this.between(3 * MINUTE, 18 * MINUTE), this.pick(['success', 'success', 'success', 'success', 'failure', 'cancelled']));
    }
    this.run('Helm CI', morning, morning + this.between(20, 200), 'success');
  }

  private failsThenNext(head: number, at: number): void {
    const failed = this.deploys('production', head, at, { result: 'failure' });
    const next = this.commit(failed.ended + 30 * MINUTE);
    const mended = this.deploys('production', next, failed.ended + 35 * MINUTE, {});
    this.fact('recovery', mended.ended, { environment: 'production' }, mended.ended - failed.ended);
  }

  /** The same run, once more: one deployment, which failed and was mended. */
  private failsThenAgain(head: number, at: number): void {
    const failed = this.deploys('production', head, at, { result: 'failure' });
    const ended = failed.ended + 25 * MINUTE;
    this.deployments.push({ ...failed, attempt: 2, began: ended - 5 * MINUTE, ended, result: 'success', recorded: 1 });
    this.leads('production', head, ended);
    this.current.set('production', head);
    this.fact('recovery', ended, { environment: 'production' }, ended - failed.ended);
  }

  private repaired(head: number, at: number, change: 'rollback' | 'hotfix'): void {
    const before = this.current.get('production');
    const bad = this.deploys('production', head, at, {});
    const mend = change === 'rollback' && before !== undefined ? before : this.commit(bad.ended + 50 * MINUTE);
    const mended = this.deploys('production', mend, bad.ended + HOUR, { change: before === undefined ? 'hotfix' : change });
    const reason = before === undefined ? 'hotfix' : change;
    this.fact('failure', mended.ended, { environment: 'production', reason });
    this.fact('rework', mended.ended, { environment: 'production' });
    this.fact('recovery', mended.ended, { environment: 'production' }, mended.ended - bad.ended);
  }

  private incident(head: number, at: number): void {
    const bad = this.deploys('production', head, at, {});
    const [broke, mended] = [bad.ended + 20 * MINUTE, bad.ended + 75 * MINUTE];
    this.incidents.push({ type: 'incident', environment: 'production', run: this.nextRun++, at: broke }, { type: 'recovery', environment: 'production', run: this.nextRun++, at: mended });
    this.fact('failure', broke, { environment: 'production', reason: 'incident' });
    this.fact('recovery', mended, { environment: 'production' }, mended - bad.ended);
  }

  private deploys(environment: string, commit: number, began: number, { result = 'success', change = '', recorded = 1, legs = 1 }: Partial<Pick<Deployment, 'result' | 'change' | 'recorded'>> & { legs?: number }): Deployment {
    const ended = began + this.between(3 * MINUTE, 9 * MINUTE);
    const run = this.nextRun++;
    const all = Array.from({ length: legs }, (_, leg): Deployment => ({ run, attempt: 1, environment, leg, sha: this.commits[commit].sha, began, ended: ended + leg, result, change, recorded }));
    this.deployments.push(...all);
    const last = all.at(-1)!;
    this.run('Promote', began, last.ended + 20, result, run);
    this.fact('deployment', last.ended, { environment, result });
    if (result === 'failure') {
      this.fact('failure', last.ended, { environment, reason: 'deploy' });
    } else {
      // The changes are there with the first leg.
      if (change !== 'rollback') this.leads(environment, commit, ended);
      this.current.set(environment, commit);
    }
    return last;
  }

  /** How long each change took that the environment did not have. The first deployment says nothing: nobody knows what is new in it. */
  private leads(environment: string, commit: number, at: number): void {
    const before = this.current.get(environment);
    if (before === undefined) return;
    for (const one of this.commits.slice(before + 1, commit + 1)) this.fact('lead', at, { environment }, at - one.at);
  }

  /** One to three new commits before a moment; the index of the last. */
  private commit(before: number): number {
    const last = this.commits.at(-1)?.at ?? before - 2 * DAY;
    const count = this.pick([1, 2, 3]);
    for (let i = 0; i < count; i++) {
      const at = Math.round(last + ((before - last) * (i + 1)) / (count + 1));
      this.commits.push({ sha: (this.commits.length + 1).toString(16).padStart(8, '0').repeat(5), at });
    }
    return this.commits.length - 1;
  }

  private run(workflow: string, began: number, ended: number, conclusion: WorkflowRun['conclusion'], id = this.nextRun++): void {
    this.runs.push({ id, workflow, began, ended, conclusion });
    this.fact('run', ended, { workflow, conclusion }, ended - began);
  }

  private fact(metric: Fact['metric'], at: number, labels: Fact['labels'], seconds?: number): void {
    this.truth.push({ metric, at, labels, ...(seconds === undefined ? {} : { seconds }) });
  }

  private pick<T>(of: readonly T[]): T {
    return of[this.between(0, of.length - 1)];
  }

  /** Mulberry32: small, and the same everywhere. */
  private between(least: number, most: number): number {
    this.random = (this.random + 0x6d2b79f5) | 0;
    let t = Math.imul(this.random ^ (this.random >>> 15), 1 | this.random);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return least + Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * (most - least + 1));
  }
}
