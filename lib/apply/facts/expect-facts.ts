import { Contradiction, errorsAmong } from './contradiction';
import { verifyFacts } from './verify';
import { GithubClient } from '../client/github-client';
import { RepositoryFacts } from '../context';
import { Plan } from '../plan';

/** A plan that must not be applied, because the repository is not what it was declared to be. */
export class Contradicted extends Error {
  public constructor(why: string, public readonly contradictions: readonly Contradiction[]) {
    super(`Nothing was applied: ${why} Run slipway plan.`);
    this.name = 'Contradicted';
  }
}

/** Whatever a plan is made of, and whoever looked at it. */
export function expectNoContradiction({ contradictions }: Pick<Plan, 'contradictions'>): void {
  const errors = errorsAmong(contradictions);
  if (errors.length > 0) throw new Contradicted(errors.map(({ message, fix }) => `${message} ${fix}`).join(' '), contradictions);
}

/** Asked once more right before the first write: a plan may be old, and whoever was asked may have taken their time. */
export async function expectFacts(client: GithubClient, { id, declared }: Plan): Promise<void> {
  const facts = await client.get<RepositoryFacts>('/repos/{owner}/{repo}');
  const { contradictions } = await verifyFacts({ client, facts }, declared);
  expectNoContradiction({ contradictions });
  if (facts.id !== id) throw new Contradicted(`the plan is for the repository with the id ${id}, and '${client.owner}/${client.repo}' has the id ${facts.id} now: it is another one of the same name.`, contradictions);
}
