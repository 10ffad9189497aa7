import { groupOf } from './publish';
import { GithubError } from '../../common/github';
import { everSucceeded } from '../github/runs';
import { PushError, hasGroup } from '../push/pushgateway';
import { Surroundings, ownRun, pushgatewayOf } from '../surroundings';

/** Why there must have been a ledger; undefined when there never was one. When nobody can tell, there was: to begin at zero loses little, and to count again what was counted is wrong for good. */
export async function wasThereBefore(surroundings: Surroundings): Promise<string | undefined> {
  const { configuration: { workflow }, github, ask } = surroundings;
  const gateway = pushgatewayOf(surroundings);
  try {
    if (gateway && await hasGroup(gateway, groupOf(github.repository), ask)) return 'the Pushgateway has totals of this repository';
  } catch (error) {
    // GitHub knows as well.
    if (!(error instanceof PushError)) throw error;
  }
  try {
    return await everSucceeded(github, workflow, ownRun(surroundings).run) ? `${workflow} succeeded before` : undefined;
  } catch (error) {
    if (!(error instanceof GithubError)) throw error;
    return `nobody can tell whether there was one (${error.message})`;
  }
}
