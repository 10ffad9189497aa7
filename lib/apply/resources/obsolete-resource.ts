import { Resource } from './resource';
import { GithubClient } from '../client/github-client';
import { Request } from '../client/request';
import { JsonMap } from '../compare/json';

/** Where something is that was not declared. */
export interface Place {
  readonly kind: string;
  readonly name: string;
  readonly path: string;
  readonly at: Request['parameters'];
}

/**
 * Something that exists and was not declared: it is to go.
 *
 * @param words all that would be lost with it, in the words of the comparison: whoever approves wants to see it, and it must be the same when it is deleted
 */
export function obsoleteResource<T>(client: GithubClient, { kind, name, path, at }: Place, words: (answer: T) => JsonMap | Promise<JsonMap>): Resource {
  return {
    kind,
    name,
    source: { ...at },
    write: async () => client.write(`DELETE ${path}`, at),
    read: async () => {
      const answer = await client.find<T>(path, at);
      return answer && words(answer);
    },
  };
}
