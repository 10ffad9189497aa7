import { Contract } from '../contract';
import { notFound } from '../refusal';
import { Call, Route } from '../route';
import { Plain } from '../schemas';
import { GithubState } from '../state';

export const userOf = (contract: Contract, { login, id }: { login: string; id: number }): Plain =>
  contract.complete('simple-user', { login, id, node_id: `U_${id}`, gravatar_id: '', type: 'User', html_url: `https://github.test/${login}` });

/** The number of a person, or of the one that stands for an app: each login has its own. */
export const idOf = ({ users }: Pick<GithubState, 'users'>, login: string): number =>
  users.find((user) => user.login === login)?.id ?? [...login].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 90_000, 7) + 10_000;

/** Whoever is called that: those of apps end with `[bot]`. */
export const whoever = (contract: Contract, { users }: Pick<GithubState, 'users'>, login: string): Plain =>
  ({ ...userOf(contract, { login, id: idOf({ users }, login) }), ...(login.endsWith('[bot]') ? { type: 'Bot' } : {}) });

export const teamOf = (contract: Contract, { slug, id }: { slug: string; id: number }): Plain =>
  contract.complete('team', { slug, id, name: slug, node_id: `T_${id}`, permission: 'push', type: 'organization', parent: null });

export const appOf = (contract: Contract, { slug, id }: { slug: string; id: number }): Plain =>
  contract.complete('integration', { slug, id, name: slug, node_id: `A_${id}`, owner: userOf(contract, { login: 'acme', id: 9001 }), description: '' });

/** The one of this name, however its letters are written. */
export function named<T>(list: readonly T[], of: (item: T) => string, name: string): T {
  const found = list.find((item) => of(item).toLowerCase() === name.toLowerCase());
  if (found === undefined) throw notFound();
  return found;
}

function organization({ state, params }: Call): void {
  if (state.owner.type !== 'Organization' || params.org.toLowerCase() !== state.owner.login.toLowerCase()) throw notFound();
}

export const PEOPLE: readonly Route[] = [
  {
    operation: 'GET /orgs/{org}/teams/{team_slug}',
    permission: 'members=read',
    handle: (call) => {
      organization(call);
      const team = named(call.state.teams, ({ slug }) => slug, call.params.team_slug);
      return { status: 200, body: call.contract.complete('team-full', teamOf(call.contract, team)) };
    },
  },
  {
    operation: 'GET /orgs/{org}/teams',
    permission: 'members=read',
    handle: (call) => {
      organization(call);
      return { status: 200, list: { items: call.state.teams.map((team) => teamOf(call.contract, team)) } };
    },
  },
  {
    operation: 'GET /orgs/{org}',
    // Everybody sees an organization, and its owners what it pays for.
    handle: (call) => {
      organization(call);
      const { state: { owner, plan }, may } = call;
      return { status: 200, body: { login: owner.login, id: owner.id, type: owner.type, ...may('organization_plan=read') ? { plan: { name: plan, space: 1, private_repos: 1 } } : {} } };
    },
  },
  {
    operation: 'GET /user',
    handle: ({ state, contract, actor }) => ({ status: 200, body: { ...whoever(contract, state, actor), plan: { name: state.plan } } }),
  },
  {
    operation: 'GET /user/{account_id}',
    handle: ({ state, contract, params }) =>
      ({ status: 200, body: contract.complete('public-user', userOf(contract, named(state.users, ({ id }) => String(id), params.account_id))) }),
  },
  {
    operation: 'GET /users/{username}',
    handle: ({ state, contract, params }) =>
      ({ status: 200, body: contract.complete('public-user', userOf(contract, named(state.users, ({ login }) => login, params.username))) }),
  },
  {
    operation: 'GET /apps/{app_slug}',
    handle: ({ state, contract, params }) => ({ status: 200, body: appOf(contract, named(state.apps, ({ slug }) => slug, params.app_slug)) }),
  },
  {
    operation: 'GET /orgs/{org}/custom-repository-roles',
    permission: 'organization_custom_roles=read',
    handle: (call) => {
      organization(call);
      return { status: 200, body: { total_count: call.state.roles.length, custom_roles: call.state.roles.map((role) => ({ ...role, base_role: 'write', permissions: [] })) } };
    },
  },
];
