import { copyFileSync, mkdirSync, writeFileSync } from 'fs';
import { dirname, join } from 'path';
import { Store, StoreError, StoredEvent, StoredLedger } from './store';
import { Artifact, artifactsSince, fileOf, isOfWorkflow, isOwn } from '../../common/artifacts';
import { Github, GithubError } from '../../common/github';
import { ID, LONGEST_ID } from '../events/event-id';
import { LONGEST_EVENT } from '../events/read-event';
import { headerOf } from '../ledger/ledger';

/** What the workflow calls the ledger when it uploads it, and every event before its id. */
const LEDGER = 'dora-ledger';
const EVENT = 'dora-event-';

/** A packed ledger of some million events. */
const LARGEST_LEDGER = 512 * 1024 * 1024;

/** So many that are called like the ledger are looked at. */
const MOST_CALLED_SO = 100;

/** Artifacts of the runs of the repository. A program cannot upload one: the workflow does, after it. */
export class ArtifactStore implements Store {
  public readonly name = 'artifacts';

  /**
   * @param workflow the file of the workflow that aggregates
   * @param folder where copies go
   * @param upload the file that the workflow uploads
   */
  public constructor(private readonly github: Github, private readonly workflow: string, private readonly folder: string, private readonly upload: string) {
    mkdirSync(folder, { recursive: true });
    mkdirSync(dirname(upload), { recursive: true });
  }

  public async load(): Promise<StoredLedger | undefined> {
    return this.asked('the ledger cannot be read', async () => {
      const newest = await this.newestLedger();
      if (!newest) return undefined;
      const file = join(this.folder, 'artifact-ledger.jsonl.gz');
      writeFileSync(file, await fileOf(this.github, newest, LARGEST_LEDGER));
      return { file, header: await headerOf(file) };
    });
  }

  public async save(file: string): Promise<undefined> {
    try {
      copyFileSync(file, this.upload);
    } catch (error) {
      throw new StoreError(`the ledger cannot be written to ${this.upload} (${(error as NodeJS.ErrnoException).code})`);
    }
    return undefined;
  }

  /** One that nobody uploaded yet. */
  public async isCurrent(): Promise<boolean> {
    return true;
  }

  public async events(since: number, warn: (message: string) => void): Promise<StoredEvent[]> {
    return this.asked('the events cannot be listed', async () => {
      const events: StoredEvent[] = [];
      for await (const artifact of artifactsSince(this.github, since)) {
        if (!artifact.name.startsWith(EVENT)) continue;
        const id = artifact.name.slice(EVENT.length);
        const why = whyLeftOut(artifact, id);
        if (why !== undefined) warn(`the artifact ${artifact.id} is left out: ${why}`);
        else events.push({ id, place: `the artifact ${artifact.id}`, run: artifact.workflow_run?.id, read: async () => (await fileOf(this.github, artifact, LONGEST_EVENT)).toString() });
      }
      return events;
    });
  }

  /** Every job can call an artifact so, that of a pull request too, which runs what somebody else wrote. Only what the workflow that aggregates left is a ledger. */
  private async newestLedger(): Promise<Artifact | undefined> {
    const called: Artifact[] = [];
    for await (const artifact of artifactsSince(this.github, 0, LEDGER)) {
      if (artifact.name === LEDGER && isOwn(artifact)) called.push(artifact);
      if (called.length >= MOST_CALLED_SO) break;
    }
    for (const artifact of called.sort((a, b) => b.id - a.id)) {
      if (await isOfWorkflow(this.github, artifact, this.workflow)) return artifact;
    }
    if (called.length > 0) throw new StoreError(`${this.name}: there are artifacts '${LEDGER}', and none of the newest ${called.length} is of ${this.workflow} on the default branch: delete those that are not`);
    return undefined;
  }

  private async asked<T>(what: string, ask: () => Promise<T>): Promise<T> {
    try {
      return await ask();
    } catch (error) {
      if (error instanceof GithubError) throw new StoreError(`${this.name}: ${what}: ${error.message}`);
      throw error;
    }
  }
}

function whyLeftOut(artifact: Artifact, id: string): string | undefined {
  if (!isOwn(artifact)) return 'no run of this repository made it';
  if (!ID.test(id) || id.length > LONGEST_ID) return 'its name is not that of an event';
  return undefined;
}
