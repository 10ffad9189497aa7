import { DesiredState } from '../repository';
import { Context } from './context';

/** A secret or variable that workflows read and that is not there. Nobody but its owner knows the value. */
export interface Missing {
  readonly kind: 'secret' | 'variable';
  readonly name: string;
  readonly environment?: string;
  /** What its owner runs. */
  readonly command: string;
}

type Kind = Missing['kind'];

interface Named {
  readonly name: string;
}

/** Asks for the names only of what was declared, level by level. */
export async function missingValues(context: Context, { secrets = [], variables = [], environments = [] }: DesiredState, existing: ReadonlySet<string>): Promise<Missing[]> {
  const found = await Promise.all([
    ofRepository(context, 'secret', secrets),
    ofRepository(context, 'variable', variables),
    ...environments.map((environment) => ofEnvironment(context, environment.name, environment.secrets, existing.has(environment.name))),
  ]);
  return found.flat();
}

/** What the repository does not have itself, the organization may lend it. */
async function ofRepository({ client }: Context, kind: Kind, names: readonly string[]): Promise<Missing[]> {
  if (names.length === 0) return [];
  const own = await client.list<Named>(`/repos/{owner}/{repo}/actions/${kind}s`, {}, `${kind}s`);
  const left = without(names, own);
  if (left.length === 0) return [];
  const lent = await client.find<{ readonly [key: string]: readonly Named[] }>(`/repos/{owner}/{repo}/actions/organization-${kind}s`, { per_page: kind === 'secret' ? 100 : 30 }, [403, 404]);
  return without(left, lent?.[`${kind}s`] ?? []).map((name) => ({ kind, name, command: `gh ${kind} set ${name} --repo ${client.owner}/${client.repo}` }));
}

async function ofEnvironment({ client }: Context, environment: string, names: readonly string[], exists: boolean): Promise<Missing[]> {
  if (names.length === 0) return [];
  const own = exists ? await client.list<Named>('/repos/{owner}/{repo}/environments/{environment_name}/secrets', { environment_name: environment }, 'secrets') : [];
  return without(names, own).map((name) => ({
    kind: 'secret', name, environment, command: `gh secret set ${name} --env ${quoted(environment)} --repo ${client.owner}/${client.repo}`,
  }));
}

function without(names: readonly string[], there: readonly Named[]): string[] {
  const has = new Set(there.map(({ name }) => name.toUpperCase()));
  return names.filter((name) => !has.has(name.toUpperCase()));
}

/** For a shell. */
function quoted(word: string): string {
  return /^[\w./-]+$/.test(word) ? word : `'${word.replace(/'/g, "'\\''")}'`;
}
