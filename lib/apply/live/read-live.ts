import { GithubClient } from '../client/github-client';
import { Context, RepositoryFacts } from '../context';
import { Names } from '../names';
import { liveEnvironments } from './environments';
import { NamesOfIds } from './names-of-ids';
import { liveProtections } from './protections';
import { liveRulesets } from './rulesets';
import { liveSettings } from './settings';
import { Unseen } from './unseen';
import { DesiredState } from '../../repository/inside';
import { MARK } from '../under-way';

/** What stands on GitHub, in the words of the settings document. */
export interface Live {
  readonly state: DesiredState;
  /** What is not said, and why. */
  readonly notes: readonly string[];
}

/**
 * Reads what the settings document could say of a repository. It sends nothing but GET.
 *
 * @param withValues whether the values of variables are read as well
 */
export async function readLive(client: GithubClient, { withValues }: { readonly withValues: boolean }): Promise<Live> {
  // Alone and first: with a wrong token or name this one request fails, not all of them.
  const facts = await client.get<RepositoryFacts>('/repos/{owner}/{repo}');
  const context: Context = { client, names: new Names(client), facts, prune: false };
  const unseen = new Unseen();
  const ids = new NamesOfIds(client);
  const [owner, name] = facts.full_name.split('/');
  const settings = await liveSettings(context, unseen);
  const environments = await liveEnvironments(context, unseen, withValues);
  const rulesets = await liveRulesets(context, ids, unseen);
  const branch_protection = await liveProtections(context, unseen);
  const named = (what: string, route: string, key: string) => namesIn(client, unseen, what, route, key);
  return {
    state: {
      version: 1,
      repository: {
        owner,
        name,
        api_url: client.apiUrl,
        visibility: facts.visibility as NonNullable<DesiredState['repository']>['visibility'],
        ...(facts.default_branch === undefined ? {} : { default_branch: facts.default_branch }),
      },
      settings,
      environments,
      rulesets,
      branch_protection,
      secrets: await named('names of secrets', '/repos/{owner}/{repo}/actions/secrets', 'secrets'),
      variables: await named('names of variables', '/repos/{owner}/{repo}/actions/variables', 'variables'),
      dependabot_secrets: await named('names of secrets of Dependabot', '/repos/{owner}/{repo}/dependabot/secrets', 'secrets'),
      codespaces_secrets: await named('names of secrets of codespaces', '/repos/{owner}/{repo}/codespaces/secrets', 'secrets'),
    },
    notes: unseen.notes,
  };
}

/** Of variables, what an application under way has left for others is none of the repository's. */
async function namesIn(client: GithubClient, unseen: Unseen, what: string, route: string, key: string): Promise<string[]> {
  const list = await unseen.shown(what, () => client.list<{ readonly name: string }>(route, {}, key)) ?? [];
  return list.map(({ name }) => name.toUpperCase()).filter((name) => name !== MARK).sort();
}

