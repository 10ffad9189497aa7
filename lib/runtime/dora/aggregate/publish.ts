import { Family, textOf } from '../push/family';
import { Held, announced, hasNew, heldAfter } from '../push/held';
import { Group, PushError, Pushgateway, push } from '../push/pushgateway';
import { Surroundings } from '../surroundings';

/** The group of a repository: its totals are one, so that none is of another time than the others. */
export const groupOf = (repository: string): Group => [['job', 'cicd_dora'], ['repository', repository]];

/** What is pushed. */
export interface Publication {
  readonly totals: readonly Family[];
  readonly gauges: readonly Family[];
  /** What was pushed before. */
  readonly held: Held;
  /** Remembers what is going to be pushed. Nothing is, when that fails: a zero could be pushed again. */
  remember(held: Held): Promise<void>;
}

/**
 * Pushes the totals. What was never pushed is pushed as zero first, and Prometheus is given the time to see that: of a series that begins with a one it
 * knows no increase.
 *
 * @returns why it could not
 */
export async function publish(gateway: Pushgateway, { totals, gauges, held, remember }: Publication, { ask, wait, github, configuration }: Surroundings): Promise<string | undefined> {
  const group = groupOf(github.repository);
  const isKnown = Object.keys(heldAfter(totals, held)).every((series) => Object.hasOwn(held, series));
  try {
    if (!isKnown) {
      await push(gateway, group, textOf([...announced(totals, held), ...gauges]), ask);
      if (hasNew(totals, held)) await wait(configuration.pushgateway!.scrapeSeconds);
      await remember(heldAfter(totals, held));
      if (!hasNew(totals, held)) return undefined;
    }
    await push(gateway, group, textOf([...totals, ...gauges]), ask);
    return undefined;
  } catch (error) {
    if (error instanceof PushError) return error.message;
    throw error;
  }
}
