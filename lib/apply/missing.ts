import { Context } from './context';
import { NameAnswer, listIfShown, namesNotAmong } from './name-lists';
import { App, missingInApp } from './secrets-of-apps';
import { DesiredState } from '../repository/inside';

/** A secret or variable that workflows read and that is not there. Nobody but its owner knows the value. */
export interface MissingValue {
  readonly kind: 'secret' | 'variable';
  readonly name: string;
  readonly environment?: string;
  /** Whose secret it is, when it is none of GitHub Actions: each has its own, under the same names. */
  readonly app?: App;
  /** What its owner runs. */
  readonly command: string;
}

/** What is not set, and of what it is not known. */
export interface Missing {
  readonly values: readonly MissingValue[];
  readonly notes: readonly string[];
}

type Kind = MissingValue['kind'];

/** Asks for the names only of what was declared, level by level. */
export async function missingValues(context: Context, desired: DesiredState, existing: ReadonlySet<string>): Promise<Missing> {
  const { secrets = [], variables = [], environments = [], dependabot_secrets: ofDependabot = [], codespaces_secrets: ofCodespaces = [] } = desired;
  const found: readonly Missing[] = await Promise.all([
    missingInRepository(context, 'secret', secrets),
    missingInRepository(context, 'variable', variables),
    missingInApp(context, 'dependabot', ofDependabot),
    missingInApp(context, 'codespaces', ofCodespaces),
    ...environments.map((environment) => missingInEnvironment(context, environment.name, environment.secrets, existing.has(environment.name))),
  ]);
  return { values: found.flatMap(({ values }) => values), notes: found.flatMap(({ notes }) => notes) };
}

/** What the repository does not have itself, the organization may lend it. */
async function missingInRepository({ client }: Context, kind: Kind, names: readonly string[]): Promise<Missing> {
  if (names.length === 0) return NOTHING;
  const own = await client.list<NameAnswer>(`/repos/{owner}/{repo}/actions/${kind}s`, {}, `${kind}s`);
  const left = namesNotAmong(names, own);
  if (left.length === 0) return NOTHING;
  const lent = await listIfShown<NameAnswer>(client, `/repos/{owner}/{repo}/actions/organization-${kind}s`, {}, `${kind}s`) ?? [];
  return { values: namesNotAmong(left, lent).map((name) => ({ kind, name, command: `gh ${kind} set ${name} --repo ${client.owner}/${client.repo}` })), notes: [] };
}

async function missingInEnvironment({ client }: Context, environment: string, names: readonly string[], exists: boolean): Promise<Missing> {
  if (names.length === 0) return NOTHING;
  const own = exists ? await client.list<NameAnswer>('/repos/{owner}/{repo}/environments/{environment_name}/secrets', { environment_name: environment }, 'secrets') : [];
  const values = namesNotAmong(names, own).map((name) => ({
    kind: 'secret' as const, name, environment, command: `gh secret set ${name} --env ${shellWord(environment)} --repo ${client.owner}/${client.repo}`,
  }));
  return { values, notes: [] };
}

const NOTHING: Missing = { values: [], notes: [] };

/** For a shell. */
function shellWord(word: string): string {
  return /^[\w./-]+$/.test(word) ? word : `'${word.replace(/'/g, "'\\''")}'`;
}
