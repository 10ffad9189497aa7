import { FactValue } from './contradiction';
import { DesiredRepository, RepositoryFact } from '../../repository/inside';
import { Context } from '../context';

/** What GitHub says of the repository. What is left out is not shown to this token. */
export type FoundFacts = { readonly [fact in RepositoryFact]?: FactValue };

/** Nothing is asked for but what was declared: the repository was read before, and only its owner's plan stands elsewhere. */
export async function foundFacts({ client, facts }: Pick<Context, 'client' | 'facts'>, declared: DesiredRepository): Promise<FoundFacts> {
  const { full_name, id, owner, private: isPrivate, visibility = isPrivate === false ? 'public' : undefined } = facts;
  const [login, name] = full_name.split('/');
  return {
    owner: login,
    name,
    id,
    owner_id: owner?.id,
    owner_type: owner?.type,
    visibility,
    default_branch: facts.default_branch,
    created_at: /^\d{4}-\d\d-\d\d/.exec(facts.created_at ?? '')?.[0],
    archived: facts.archived,
    fork: facts.fork,
    is_template: facts.is_template,
    plan: declared.plan === undefined ? undefined : await planOf(client, login, owner?.type),
  };
}

/** The names of plans that GitHub sold before, as what they are now. */
const PLANS: Readonly<Record<string, string>> = { free: 'free', pro: 'pro', team: 'team', business: 'team', business_plus: 'enterprise', enterprise: 'enterprise' };

/** Owners of an organization see its plan, and people their own. */
async function planOf(client: Context['client'], login: string, type: string | undefined): Promise<string | undefined> {
  const hidden = [401, 403, 404];
  if (type === 'Organization') {
    const organization = await client.find<{ readonly plan?: { readonly name?: string } }>('/orgs/{org}', { org: login }, hidden);
    return PLANS[organization?.plan?.name ?? ''];
  }
  const user = await client.find<{ readonly login?: string; readonly plan?: { readonly name?: string } }>('/user', {}, hidden);
  return user?.login?.toLowerCase() === login.toLowerCase() ? PLANS[user.plan?.name ?? ''] : undefined;
}
