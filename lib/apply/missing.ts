import { Context } from './context';
import { DesiredState } from '../repository/inside';

/** A secret or variable that workflows read and that is not there. Nobody but its owner knows the value. */
export interface MissingValue {
  readonly kind: 'secret' | 'variable';
  readonly name: string;
  readonly environment?: string;
  /** What its owner runs. */
  readonly command: string;
}

type Kind = MissingValue['kind'];

interface NameAnswer {
  readonly name: string;
}

/** Asks for the names only of what was declared, level by level. */
export async function missingValues(context: Context, { secrets = [], variables = [], environments = [] }: DesiredState, existing: ReadonlySet<string>): Promise<MissingValue[]> {
  const found = await Promise.all([
    missingInRepository(context, 'secret', secrets),
    missingInRepository(context, 'variable', variables),
    ...environments.map((environment) => missingInEnvironment(context, environment.name, environment.secrets, existing.has(environment.name))),
  ]);
  return found.flat();
}

/** What the repository does not have itself, the organization may lend it. */
async function missingInRepository({ client }: Context, kind: Kind, names: readonly string[]): Promise<MissingValue[]> {
  if (names.length === 0) return [];
  const own = await client.list<NameAnswer>(`/repos/{owner}/{repo}/actions/${kind}s`, {}, `${kind}s`);
  const left = namesNotAmong(names, own);
  if (left.length === 0) return [];
  const lent = await client.find<{ readonly [key: string]: readonly NameAnswer[] }>(`/repos/{owner}/{repo}/actions/organization-${kind}s`, { per_page: kind === 'secret' ? 100 : 30 }, [403, 404]);
  return namesNotAmong(left, lent?.[`${kind}s`] ?? []).map((name) => ({ kind, name, command: `gh ${kind} set ${name} --repo ${client.owner}/${client.repo}` }));
}

async function missingInEnvironment({ client }: Context, environment: string, names: readonly string[], exists: boolean): Promise<MissingValue[]> {
  if (names.length === 0) return [];
  const own = exists ? await client.list<NameAnswer>('/repos/{owner}/{repo}/environments/{environment_name}/secrets', { environment_name: environment }, 'secrets') : [];
  return namesNotAmong(names, own).map((name) => ({
    kind: 'secret', name, environment, command: `gh secret set ${name} --env ${shellWord(environment)} --repo ${client.owner}/${client.repo}`,
  }));
}

function namesNotAmong(names: readonly string[], there: readonly NameAnswer[]): string[] {
  const has = new Set(there.map(({ name }) => name.toUpperCase()));
  return names.filter((name) => !has.has(name.toUpperCase()));
}

/** For a shell. */
function shellWord(word: string): string {
  return /^[\w./-]+$/.test(word) ? word : `'${word.replace(/'/g, "'\\''")}'`;
}
