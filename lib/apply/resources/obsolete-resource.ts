import { Resource } from './resource';
import { GithubClient } from '../client/github-client';
import { Request } from '../client/request';
import { JsonMap } from '../compare/json';

/** Something that exists and was not declared: it is to go. */
export function obsoleteResource(client: GithubClient, kind: string, name: string, path: string, at: Request['parameters']): Resource {
  return {
    kind,
    name,
    current: {},
    write: async () => client.write(`DELETE ${path}`, at),
    read: async () => ((await client.find(path, at)) === undefined ? undefined : {}) satisfies JsonMap | undefined,
  };
}
