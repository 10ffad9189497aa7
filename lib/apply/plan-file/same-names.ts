import { PlanFile } from './plan-file';
import { InvalidValueError, printable } from '../../core/inside';
import { GithubFailure } from '../client/failure';
import { GithubClient } from '../client/github-client';
import { NameKind, Names, saidName } from '../names';

/**
 * A reader of a plan sees names, and GitHub is sent ids. The digest of a file keeps nobody from putting another id beside a name, so each is asked for again: a name
 * that means somebody else, or nobody, stops the application.
 *
 * @param file its name, for messages
 */
export async function expectSameNames(client: GithubClient, { names: stored }: PlanFile, file: string): Promise<void> {
  const names = new Names(client);
  for (const [said, id] of Object.entries(stored)) {
    const { kind, name } = saidName(said);
    const now = await idNow(names, kind, name);
    if (now === id) continue;
    const is = now === undefined ? 'there is none of this name that the token can see' : `it has the id ${now}`;
    throw new InvalidValueError('file/plan', `'${printable(file)}'`, `it says that ${printable(`${kind.toLowerCase()} '${name}'`)} has the id ${id}, and now ${is}. Plan again: slipway plan --out <file>`);
  }
}

async function idNow(names: Names, kind: NameKind, name: string): Promise<number | undefined> {
  try {
    return await names.id(kind, name);
  } catch (error) {
    if (error instanceof GithubFailure && error.status === 404) return undefined;
    throw error;
  }
}
