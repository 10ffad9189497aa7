import { placeOf } from '../events/canonical';
import { DeployEvent } from '../events/event';
import { NoEventError, readEvent } from '../events/read-event';
import { eventLines } from '../ledger/ledger';

/** What the ledger has already. */
export class Known {
  private readonly ids = new Set<string>();
  private readonly deployments = new Map<string, { recorded: boolean; leads: boolean; reached: boolean; failed: boolean }>();

  public has(id: string): boolean {
    return this.ids.has(id);
  }

  public addId(id: string): void {
    this.ids.add(id);
  }

  /** How much is known of the deployment of a run. */
  public deployment(run: number, environment: string): Readonly<{ recorded: boolean; leads: boolean; reached: boolean; failed: boolean }> | undefined {
    return this.deployments.get(`${run} ${environment}`);
  }

  public addDeployment({ run, environment, source, leads, reached, result }: DeployEvent): void {
    const key = `${run} ${environment}`;
    const before = this.deployments.get(key) ?? { recorded: false, leads: false, reached: false, failed: false };
    this.deployments.set(key, {
      recorded: before.recorded || source === 'recorder',
      leads: before.leads || leads !== undefined,
      reached: before.reached || reached !== undefined,
      failed: before.failed || result === 'failure',
    });
  }
}

/** Goes through the ledger once. Most lines are only looked at from outside. */
export async function scan(file: string | undefined, wanted: ReadonlySet<string>, recent: number): Promise<Known> {
  const known = new Known();
  if (file === undefined) return known;
  for await (const lines of eventLines(file)) {
    for (const line of lines) {
      const place = placeOf(line);
      if (!place || (place.at < recent && !wanted.has(place.id))) continue;
      known.addId(place.id);
      if (place.at >= recent && line.includes('"kind":"deploy"')) addDeployment(known, line);
    }
  }
  return known;
}

function addDeployment(known: Known, line: string): void {
  try {
    const event = readEvent(line);
    if (event.kind === 'deploy') known.addDeployment(event);
  } catch (error) {
    // Whoever merges the ledger says so.
    if (!(error instanceof NoEventError)) throw error;
  }
}
