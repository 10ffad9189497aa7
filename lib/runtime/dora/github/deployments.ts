import { Github, secondsOf } from '../../common/github';

/** A deployment, as GitHub lists it. */
export interface Deployment {
  readonly id: number;
  readonly sha: string;
  readonly environment: string;
  readonly created_at: string;
}

interface Status {
  readonly state: string;
  readonly created_at: string;
  readonly log_url?: string | null;
  readonly target_url?: string | null;
}

/** How a deployment went. */
export interface Course {
  /** Undefined while it goes on. */
  readonly result?: 'success' | 'failure';
  /** When it came to that. */
  readonly at: number;
  /** Whether something came after it before it came to anything. */
  readonly superseded: boolean;
  /** Whether it ever began. */
  readonly reached: boolean;
  /** The run of the workflow, and the job in it, when it was one. */
  readonly run?: number;
  readonly job?: number;
}

const RESULTS: Readonly<Record<string, 'success' | 'failure'>> = { success: 'success', failure: 'failure', error: 'failure' };

/** How a deployment went. All its statuses are looked at: the last one of a good deployment is `inactive` as soon as there is another. */
async function courseOf(github: Github, { id, created_at }: Deployment): Promise<Course> {
  const statuses: Status[] = [];
  for await (const status of github.all<Status>(`/deployments/${id}/statuses`)) {
    statuses.push(status);
    if (statuses.length >= MOST_STATUSES) break;
  }
  statuses.sort((a, b) => secondsOf(a.created_at) - secondsOf(b.created_at));
  const end = statuses.find(({ state }) => Object.hasOwn(RESULTS, state));
  const [run, job] = statuses.map(placeOf).find((place) => place.length > 0) ?? [];
  const has = (wanted: string) => statuses.some(({ state }) => state === wanted);
  return { result: end && RESULTS[end.state], at: secondsOf(end?.created_at ?? created_at), superseded: !end && has('inactive'), reached: has('in_progress'), run, job };
}

const MOST_STATUSES = 1_000;

/** The run and the job that a status links to. */
function placeOf({ log_url, target_url }: Status): number[] {
  const found = /\/actions\/runs\/(\d{1,15})(?:\/(?:job|jobs)\/(\d{1,15}))?/.exec(log_url || target_url || '');
  return found ? found.slice(1).filter((part) => part !== undefined).map(Number) : [];
}

/** How far back a deployment that succeeded is looked for. */
const MOST_BEFORE = 30;

/** The deployments of a repository. What was asked once is remembered. */
export class Deployments {
  private readonly lists = new Map<string, { readonly known: Deployment[]; readonly rest: AsyncGenerator<Deployment> }>();
  private readonly courses = new Map<number, Promise<Course>>();

  public constructor(private readonly github: Github) {}

  /** Those to an environment, the newest first. */
  public async* to(environment: string): AsyncGenerator<Deployment> {
    let list = this.lists.get(environment);
    if (!list) this.lists.set(environment, list = { known: [], rest: this.github.all<Deployment>(`/deployments?environment=${encodeURIComponent(environment)}`) });
    for (let at = 0; ; at++) {
      if (at === list.known.length) {
        const { done, value } = await list.rest.next() as { done: boolean; value: Deployment };
        if (done) return;
        list.known.push(value);
      }
      yield list.known[at];
    }
  }

  public async course(deployment: Deployment): Promise<Course> {
    let course = this.courses.get(deployment.id);
    if (!course) this.courses.set(deployment.id, course = courseOf(this.github, deployment));
    return course;
  }

  /** The version that ran in an environment before: that of the last deployment of another run that had succeeded by then. */
  public async shaBefore(environment: string, run: number, before: number): Promise<string | undefined> {
    let looked = 0;
    for await (const deployment of this.to(environment)) {
      if (secondsOf(deployment.created_at) > before) continue;
      if (++looked > MOST_BEFORE) return undefined;
      const course = await this.course(deployment);
      if (course.run !== run && course.result === 'success' && course.at <= before) return deployment.sha;
    }
    return undefined;
  }
}
