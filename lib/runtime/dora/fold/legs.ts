import { Deployment, deploymentOf } from './deployment';
import { DeployEvent } from '../events/event';

/**
 * How long after its first leg something may still be said about a deployment, in seconds. GitHub lets a run be attempted again for 30 days, and an attempt
 * last for 35.
 *
 * @see https://docs.github.com/en/actions/reference/limits
 */
export const LAG = 70 * 86_400;

/** The deployments to an environment about which more may be said, in the order of their first legs. */
export class OpenDeployments {
  private readonly open = new Map<number, DeployEvent[]>();

  public constructor(private readonly strict: boolean) {}

  public add(event: DeployEvent): void {
    const legs = this.open.get(event.run);
    if (legs) legs.push(event);
    else this.open.set(event.run, [event]);
  }

  /** Takes out those that began until then. */
  public closed(until: number): Deployment[] {
    const closed: Deployment[] = [];
    for (const [run, legs] of this.open) {
      if (legs[0].at > until) break;
      this.open.delete(run);
      const deployment = deploymentOf(legs, this.strict);
      if (deployment) closed.push(deployment);
    }
    return closed;
  }

  /** When the oldest of those that are left began: nothing before it changes any more. */
  public oldest(): number {
    for (const legs of this.open.values()) return legs[0].at;
    return Infinity;
  }
}
