import { GithubFailure } from './client/failure';
import { GithubClient } from './client/github-client';

export interface NameAnswer {
  readonly name: string;
}

/** A list that is not there, or not shown to the token: undefined. */
export async function listIfShown<T>(client: GithubClient, route: string, parameters: { readonly [name: string]: string }, key: string): Promise<readonly T[] | undefined> {
  try {
    return await client.list<T>(route, parameters, key) ?? [];
  } catch (error) {
    if (error instanceof GithubFailure && [403, 404].includes(error.status)) return undefined;
    throw error;
  }
}

/** The names that a list lacks, in whatever case they stand there. */
export function namesNotAmong(names: readonly string[], there: readonly NameAnswer[]): string[] {
  const has = new Set(there.map(({ name }) => name.toUpperCase()));
  return names.filter((name) => !has.has(name.toUpperCase()));
}
