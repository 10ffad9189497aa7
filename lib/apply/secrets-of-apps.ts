import { Context } from './context';
import { NameAnswer, listIfShown, namesNotAmong } from './name-lists';

/** Who has secrets of its own besides GitHub Actions, under whatever names. */
export type App = 'dependabot' | 'codespaces';

/** What is not set, and of what it is not known. */
export interface MissingOfApp {
  readonly values: readonly { readonly kind: 'secret'; readonly name: string; readonly app: App; readonly command: string }[];
  readonly notes: readonly string[];
}

interface LentSecret extends NameAnswer {
  /** To which repositories the organization lends it. */
  readonly visibility?: string;
}

const SHOWN: { readonly [app in App]: { readonly of: string; readonly permission: string } } = {
  dependabot: { of: 'Dependabot', permission: 'Dependabot secrets: read' },
  codespaces: { of: 'codespaces', permission: 'Codespaces secrets: read' },
};

/** Secrets of Dependabot and of codespaces: the repository has them, or its organization lends them. What this token cannot see is neither there nor missing. */
export async function missingInApp(context: Context, app: App, names: readonly string[]): Promise<MissingOfApp> {
  if (names.length === 0) return { values: [], notes: [] };
  const { client } = context;
  const command = (name: string) => `gh secret set ${name} --app ${app} --repo ${client.owner}/${client.repo}`;
  const unknown = (some: readonly string[], why: string) => (some.length === 0 ? [] : [`It is not known whether the secrets of ${SHOWN[app].of} ${some.join(', ')} are set: ${why}. To set one: ${command(some[0])}`]);
  const own = await listIfShown<NameAnswer>(client, `/repos/{owner}/{repo}/${app}/secrets`, {}, 'secrets');
  if (!own) return { values: [], notes: unknown(names, `the token needs the permission ${SHOWN[app].permission}`) };
  const left = namesNotAmong(names, own);
  const lent = left.length > 0 ? await lentNames(context, app, left) : { names: [], unknown: [] };
  const missing = left.filter((name) => !lent.names.includes(name) && !lent.unknown.includes(name));
  return {
    values: missing.map((name) => ({ kind: 'secret', name, app, command: command(name) })),
    notes: unknown(lent.unknown, 'the organization may lend them, and does not show it to this token'),
  };
}

/** Which of the names the organization lends to this repository. People have nothing to lend. */
async function lentNames({ client, facts }: Context, app: App, names: readonly string[]): Promise<{ readonly names: readonly string[]; readonly unknown: readonly string[] }> {
  if (facts.owner?.type === 'User') return { names: [], unknown: [] };
  const org = client.owner;
  const all = await listIfShown<LentSecret>(client, `/orgs/{org}/${app}/secrets`, { org }, 'secrets');
  if (!all) return { names: [], unknown: names };
  const judged = await Promise.all(names.map(async (name) => {
    const secret = all.find((one) => one.name.toUpperCase() === name.toUpperCase());
    if (!secret) return { name, is: 'no' as const };
    if (secret.visibility === 'all') return { name, is: 'lent' as const };
    if (secret.visibility === 'private') return { name, is: facts.private === undefined ? 'unknown' as const : facts.private ? 'lent' as const : 'no' as const };
    const selected = await listIfShown<{ readonly id: number }>(client, `/orgs/{org}/${app}/secrets/{secret_name}/repositories`, { org, secret_name: secret.name }, 'repositories');
    return { name, is: !selected ? 'unknown' as const : selected.some(({ id }) => id === facts.id) ? 'lent' as const : 'no' as const };
  }));
  const those = (wanted: 'lent' | 'unknown') => judged.filter(({ is }) => is === wanted).map(({ name }) => name);
  return { names: those('lent'), unknown: those('unknown') };
}
