import { GithubFailure } from './client/failure';
import { Stopped } from './client/flight';
import { GithubClient } from './client/github-client';
import { expectFacts, expectNoContradiction } from './facts/expect-facts';
import { Change, Plan, PlannedResource, changesOf, neededFor } from './plan';
import { titleOf } from './resources/resource';
import { ChangedSince, NotTaken, settle } from './settle';
import { Overtaken, UnderWay } from './under-way';

/** A change that was not begun. */
export interface Left extends Change {
  /** Undefined: the caller stopped it, or it would have failed in the same way. */
  readonly because?: string;
}

/** How the application of a plan went. */
export interface Applied {
  readonly done: readonly Change[];
  readonly failed: readonly { readonly change: Change; readonly message: string }[];
  readonly left: readonly Left[];
  readonly stopped: boolean;
  /** What whoever applies should know. */
  readonly notes: readonly string[];
}

/** What happens, as it happens. */
export type Progress = (state: 'start' | 'done' | 'failed', change: Change, number: number, all: number) => void;

/** Makes the repository as it was planned, one resource after the other, unless it is not the one that was declared. What one of them cannot have does not keep those from theirs that do not need it. */
export async function applyPlan(client: GithubClient, plan: Plan, progress: Progress): Promise<Applied> {
  expectNoContradiction(plan);
  const changes = changesOf(plan);
  if (changes.length === 0) return { done: [], failed: [], left: [], stopped: false, notes: [] };
  const run = new Run(client, plan, progress);
  try {
    await run.begin();
    for (const [i, change] of changes.entries()) if (!await run.apply(change, i)) return run.result(changes.slice(i));
    return await run.end();
  } catch (error) {
    if (error instanceof Stopped) return { ...run.result(changes), stopped: true };
    throw error;
  }
}

class Run {
  private readonly done: Change[] = [];
  private readonly failed: { change: Change; message: string }[] = [];
  private readonly left: Left[] = [];
  private readonly notes: string[] = [];
  private mark?: UnderWay;

  public constructor(private readonly client: GithubClient, private readonly plan: Plan, private readonly progress: Progress) {}

  public async begin(): Promise<void> {
    await expectFacts(this.client, this.plan);
    const { mark, note } = await UnderWay.begin(this.client);
    this.mark = mark;
    if (note !== undefined) this.notes.push(note);
  }

  /** False: nothing more can be applied. */
  public async apply(change: PlannedResource, i: number): Promise<boolean> {
    const all = changesOf(this.plan).length;
    const because = this.reasonToLeave(change);
    if (because !== undefined) {
      this.left.push({ ...change, because });
      return true;
    }
    this.progress('start', change, i + 1, all);
    try {
      await settle(this.client, change, async () => this.expectOurs());
    } catch (error) {
      if (!(error instanceof GithubFailure) && !isExpected(error)) throw error;
      this.failed.push({ change, message: error.message });
      this.progress('failed', change, i + 1, all);
      return !(error instanceof Overtaken) && !(error instanceof GithubFailure && error.fatal);
    }
    this.done.push(change);
    this.progress('done', change, i + 1, all);
    return true;
  }

  /** The last look: somebody may have begun during the last write. */
  public async end(): Promise<Applied> {
    if (this.mark && !await this.mark.isOurs()) this.overtaken();
    else await this.removeMark();
    return this.result([]);
  }

  private async removeMark(): Promise<void> {
    try {
      await this.mark?.end();
    } catch (error) {
      // It keeps nobody from anything, and everything is done.
      if (!(error instanceof GithubFailure)) throw error;
      this.notes.push(`The mark of this run is still there: ${error.message}`);
    }
  }

  /** @param changes those that may not have been begun */
  public result(changes: readonly PlannedResource[]): Applied {
    const { done, failed, notes } = this;
    const known = [...done, ...failed.map(({ change }) => change)];
    const titles = new Set([...known, ...this.left].map(keyOf));
    return { done, failed, left: [...this.left, ...changes.filter((change) => !titles.has(keyOf(change)))], stopped: false, notes };
  }

  private async expectOurs(): Promise<void> {
    if (!this.mark || await this.mark.isOurs()) return;
    const last = this.done[this.done.length - 1] as Change | undefined;
    throw new Overtaken(last && titleOf(last));
  }

  private overtaken(): void {
    const last = this.done.pop();
    if (last) this.failed.push({ change: last, message: new Overtaken(titleOf(last)).message });
  }

  private reasonToLeave(change: PlannedResource): string | undefined {
    const wrong = [...this.failed.map((one) => one.change), ...this.left];
    const needed = neededFor(change, this.plan).find((title) => wrong.some((one) => titleOf(one) === title));
    if (needed !== undefined) return `it needs ${needed}`;
    return change.action === 'delete' && wrong.length > 0 ? 'nothing is deleted when something failed before' : undefined;
  }
}

function keyOf(change: Change): string {
  return `${change.action} ${titleOf(change)}`;
}

function isExpected(error: unknown): error is Error {
  return error instanceof NotTaken || error instanceof ChangedSince || error instanceof Overtaken;
}
