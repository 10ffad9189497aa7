import { GithubFailure } from './client/failure';
import { GithubClient } from './client/github-client';

/** Roles that every repository has. GitHub documents no operation that lists them. */
export const BUILT_IN_ROLES = new Map([['maintain', 2], ['write', 4], ['admin', 5]]);

export type NameKind = 'Team' | 'User' | 'App' | 'Role' | 'Repository';

/** What `Team platform` is the name of: as `Names.known` gives it, and a plan stores it. */
export function saidName(said: string): { readonly kind: NameKind; readonly name: string } {
  const [, kind, name] = /^(\w+) (.*)$/s.exec(said)!;
  return { kind: kind as NameKind, name };
}

/** Names and the ids that GitHub's API wants for them: each is asked for once, when it is needed. */
export class Names {
  private readonly ids = new Map<string, Promise<number>>();
  private readonly declaredNames = new Map<string, string>();
  private customRoles?: Promise<readonly { readonly id: number; readonly name: string }[]>;

  /** @param known ids that were asked for already: `Team platform` */
  public constructor(private readonly client: GithubClient, known: { readonly [name: string]: number } = {}) {
    for (const [said, id] of Object.entries(known)) {
      const { kind, name } = saidName(said);
      this.ids.set(said, Promise.resolve(id));
      this.remember(kind, id, name);
    }
  }

  /** All that were asked for and are there, in the order of their names: whoever goes on with them can see whether a name still means the same. */
  public async known(): Promise<{ [name: string]: number }> {
    const found = await Promise.all([...this.ids].map(async ([name, id]) => id.then((value) => [[name, value] as const], () => [])));
    return Object.fromEntries(found.flat().sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  public id(kind: NameKind, name: string): Promise<number> {
    const key = `${kind} ${name.toLowerCase()}`;
    let id = this.ids.get(key);
    if (!id) {
      id = this.findId(kind, name).then((found) => {
        this.remember(kind, found, name);
        return found;
      });
      this.ids.set(key, id);
    }
    return id;
  }

  /** The declared name of an id, or the id itself: what nobody declared has no name here. */
  public name(kind: NameKind, id: number): string {
    return this.declaredNames.get(`${kind} ${id}`) ?? `#${id}`;
  }

  /** The first name stays: what was compared under it must not change its name. */
  private remember(kind: NameKind, id: number, name: string): void {
    if (!this.declaredNames.has(`${kind} ${id}`)) this.declaredNames.set(`${kind} ${id}`, name.toLowerCase());
  }

  private async findId(kind: NameKind, name: string): Promise<number> {
    const { client } = this;
    if (kind === 'Role') return this.roleId(name);
    if (kind === 'App' && /^\d+$/.test(name)) return Number(name);
    const org = client.owner;
    const [owner, repo] = name.split('/');
    const found = {
      Team: () => client.find<IdAnswer>('/orgs/{org}/teams/{team_slug}', { org, team_slug: name }),
      User: () => client.find<IdAnswer>('/users/{username}', { username: name }),
      App: () => client.find<IdAnswer>('/apps/{app_slug}', { app_slug: name }),
      Repository: () => client.find<IdAnswer>('/repos/{owner}/{repo}', { owner, repo }),
    };
    const answer = await found[kind]();
    if (!answer) throw new GithubFailure(UNKNOWN_MESSAGES[kind](name, org), { status: 404 });
    return answer.id;
  }

  private async roleId(name: string): Promise<number> {
    const built = BUILT_IN_ROLES.get(name.toLowerCase());
    if (built !== undefined) return built;
    const org = this.client.owner;
    this.customRoles ??= this.client.find<{ custom_roles?: { id: number; name: string }[] }>('/orgs/{org}/custom-repository-roles', { org }).then((answer) => answer?.custom_roles ?? []);
    const roles = await this.customRoles;
    const found = roles.find((role) => role.name.toLowerCase() === name.toLowerCase());
    if (found) return found.id;
    const own = roles.length > 0 ? `; the organization '${org}' has ${roles.map((role) => `'${role.name}'`).join(', ')}` : '';
    throw new GithubFailure(`There is no role '${name}'. Every repository has 'maintain', 'write' and 'admin'${own}.`, { status: 404 });
  }
}

interface IdAnswer {
  readonly id: number;
}

const UNKNOWN_MESSAGES: { readonly [kind in Exclude<NameKind, 'Role'>]: (name: string, org: string) => string } = {
  Team: (name, org) => `There is no team '${name}' in the organization '${org}' that the token can see. Give its name as in its address; the token needs the organization permission Members: read.`,
  User: (name) => `There is no user '${name}'.`,
  App: (name) => `There is no GitHub App '${name}' that the token can see. Give its name as in its address: https://github.com/apps/NAME.`,
  Repository: (name) => `There is no repository '${name}' that the token can see.`,
};
