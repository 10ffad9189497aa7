import { GithubClient } from '../client/github-client';
import { BUILT_IN_ROLES } from '../names';

/** Ids in GitHub's answers and the names that a program says for them: each kind is asked for once, when it is needed. */
export class NamesOfIds {
  private teams?: Promise<readonly { readonly id: number; readonly slug: string }[]>;
  private roles?: Promise<readonly { readonly id: number; readonly name: string }[]>;

  public constructor(private readonly client: GithubClient) {}

  /** The name in an address. Rejects with what GitHub says where the token may not ask. */
  public async team(id: number): Promise<string | undefined> {
    this.teams ??= this.client.list('/orgs/{org}/teams', { org: this.client.owner });
    return (await this.teams).find((team) => team.id === id)?.slug;
  }

  public async user(id: number): Promise<string | undefined> {
    return (await this.client.find('/user/{account_id}', { account_id: id }))?.login;
  }

  public async role(id: number): Promise<string | undefined> {
    const built = [...BUILT_IN_ROLES].find(([, one]) => one === id);
    if (built) return built[0];
    this.roles ??= this.client.find('/orgs/{org}/custom-repository-roles', { org: this.client.owner }).then((answer) => answer?.custom_roles ?? []);
    return (await this.roles).find((role) => role.id === id)?.name;
  }
}
