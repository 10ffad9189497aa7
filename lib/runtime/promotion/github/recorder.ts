import { Github, GithubError } from '../../common/github';
import { PromotionConfiguration, StageConfiguration } from '../configuration';
import { canonicalLine } from '../engine/canonical';
import { NewDeployment } from '../engine/decision';
import { LONGEST_PAYLOAD } from '../engine/payloads';
import { DeploymentRecord, LedgerPayload, RECORDER, StatusRecord, StatusText } from '../engine/records';
import { Written } from '../recorded';

interface Listed {
  readonly id: number;
  readonly task: string;
  readonly payload: unknown;
  readonly creator: { readonly login: string } | null;
}

/** How often it is tried to record something, and how long it is waited in between, in seconds. */
const TRIES = 4;
const PAUSE = 2;

/** Where what is recorded is written. */
export interface Book {
  readonly github: Github;
  readonly configuration: PromotionConfiguration;
  /** The page of the run that writes. */
  readonly page: string;
  /** The commit of the run: what the ledger records hangs on it. */
  readonly commit: string;
  readonly wait: (seconds: number) => Promise<void>;
  readonly now: number;
}

/** As GitHub takes it. */
interface Deployment {
  readonly environment: string;
  readonly task: string;
  readonly ref: string;
  readonly production_environment: boolean;
  readonly description: string;
  readonly payload: string;
}

/** Writes records and their statuses, and remembers them. */
export class Recorder implements Written {
  private readonly records: DeploymentRecord[] = [];
  private readonly statuses = new Map<number, StatusRecord[]>();

  public constructor(private readonly book: Book) {}

  /** What was read, with what was written since. */
  public over(read: readonly DeploymentRecord[]): DeploymentRecord[] {
    const known = new Set(read.map(({ id }) => id));
    return [...read, ...this.records.filter(({ id }) => !known.has(id))].map((record) => ({ ...record, statuses: [...record.statuses, ...this.statuses.get(record.id) ?? []] }));
  }

  /** Records a deployment of a stage, and gives it its first status. */
  public async propose(deployment: NewDeployment, stage: StageConfiguration, status: StatusText): Promise<number> {
    const { environment, task, ref, production, description, payload } = deployment;
    const id = await this.create({ environment, task, ref, production_environment: production, description, payload: canonicalLine(payload) });
    await this.status(id, status, stage);
    return id;
  }

  /** Adds to the ledger. It deploys nothing, so it gets the status that GitHub shows as quiet. */
  public async record(payload: LedgerPayload): Promise<number> {
    const { ledger: environment } = this.book.configuration;
    return this.create({ environment, task: `slipway:${payload.kind}`, ref: this.book.commit, production_environment: false, description: `${payload.kind} of ${payload.pipeline}`, payload: canonicalLine(payload) });
  }

  /** Twice the same status means what it means once, so it may be sent again. */
  public async status(id: number, { state, description }: StatusText, stage?: StageConfiguration): Promise<void> {
    await this.book.github.post(`/deployments/${id}/statuses`, {
      state,
      description,
      log_url: this.book.page,
      ...(stage?.url === undefined ? {} : { environment_url: stage.url }),
      // GitHub would say of those before it that they are inactive, also where this one is undone a minute later.
      auto_inactive: false,
    });
    this.statuses.set(id, [...this.statuses.get(id) ?? [], { state, description, createdAt: this.book.now, creator: RECORDER }]);
  }

  private async create(deployment: Deployment): Promise<number> {
    const id = await this.created(deployment);
    const { environment, task, ref: sha, payload } = deployment;
    this.records.push({ id, environment, task, sha, payload, creator: RECORDER, createdAt: this.book.now, statuses: [] });
    return id;
  }

  /** When nobody answered, it is looked whether it was recorded all the same: the same twice would be two. */
  private async created(deployment: Deployment): Promise<number> {
    const { github, wait } = this.book;
    if (deployment.payload.length > LONGEST_PAYLOAD) throw new GithubError(`What has to be recorded is longer than ${LONGEST_PAYLOAD} characters`);
    for (let tried = 1; ; tried++) {
      try {
        // Its checks are a gate of ours, or none at all, and nothing is ever merged into what was released.
        const { id } = await github.post<{ id?: number }>('/deployments', { ...deployment, auto_merge: false, required_contexts: [], transient_environment: false }, true);
        if (typeof id !== 'number') throw new GithubError('GitHub (/deployments): what was recorded has no number');
        return id;
      } catch (error) {
        if (!(error instanceof GithubError) || !mayBeDone(error) || tried >= TRIES) throw error;
        await wait(PAUSE * 2 ** (tried - 1));
        const found = await this.alreadyThere(deployment);
        if (found !== undefined) return found;
      }
    }
  }

  private async alreadyThere({ environment, task, payload }: Deployment): Promise<number | undefined> {
    const listed = await this.book.github.get<readonly Listed[]>(`/deployments?environment=${encodeURIComponent(environment)}&task=${encodeURIComponent(task)}&per_page=30`);
    return listed.find((one) => one.creator?.login === RECORDER && (typeof one.payload === 'string' ? one.payload : canonicalLine(one.payload)) === payload)?.id;
  }
}

/** No answer, or one of a machine that had trouble, or too much at a time. */
const mayBeDone = ({ status }: GithubError): boolean => status === undefined || status >= 500 || status === 429;
