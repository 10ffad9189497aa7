import { DesiredRuleset, Json } from '../../repository/inside';
import { allOrFailures } from '../all-or-failures';
import { JsonMap, isList, isMap } from '../compare/json';
import { Context } from '../context';
import { NameKind } from '../names';

/** What stands behind the types of actors, in the words of `Names`. */
export const ACTOR_KINDS: { readonly [type: string]: NameKind | undefined } = { Team: 'Team', User: 'User', Integration: 'App', IntegrationInstallation: 'App', RepositoryRole: 'Role' };

/** The body of `POST …/rulesets`: ids where the document has names. */
export async function bodyOf(context: Context, { name, target, enforcement, bypass_actors, conditions, rules }: DesiredRuleset): Promise<JsonMap> {
  const [actors, ruled] = await allOrFailures([
    allOrFailures(bypass_actors.map((actor) => actorOf(context, actor))),
    allOrFailures(rules.map(async ({ type, parameters }) => ({ type, ...(parameters ? { parameters: await idsForNames(context, parameters, type) } : {}) }))),
  ]);
  return { name, target, enforcement, bypass_actors: actors, ...(conditions ? { conditions } : {}), rules: ruled };
}

async function actorOf({ names }: Context, { actor_type, actor_name, bypass_mode }: DesiredRuleset['bypass_actors'][number]): Promise<JsonMap> {
  const kind = ACTOR_KINDS[actor_type];
  // GitHub has a fixed number for the owners of an organization, and none for deploy keys.
  const actor_id = kind ? await names.id(kind, actor_name!) : actor_type === 'OrganizationAdmin' ? 1 : null;
  return { actor_id, actor_type, bypass_mode };
}

/** The same value with ids: of apps that report checks, of reviewers and actors, of repositories with workflows. */
async function idsForNames(context: Context, value: Json, key: string): Promise<Json> {
  const { names, facts } = context;
  if (isList(value)) return allOrFailures(value.map((item) => idsForNames(context, item, key)));
  if (!isMap(value)) return value;
  const { type, name, integration, repository, ...rest } = value;
  if (typeof type === 'string' && typeof name === 'string' && ACTOR_KINDS[type]) return { type, id: await names.id(ACTOR_KINDS[type], name) };
  if (integration !== undefined) return { ...rest, integration_id: await names.id('App', String(integration)) };
  if (key === 'workflows' && rest.path !== undefined && rest.repository_id === undefined) {
    return { ...rest, repository_id: typeof repository === 'string' ? await names.id('Repository', repository) : facts.id };
  }
  return Object.fromEntries(await allOrFailures(Object.entries(value).map(async ([name_, part]) => [name_, await idsForNames(context, part, name_)] as const)));
}
