import { DesiredProtection } from '../../repository/inside';
import { allOrFailures } from '../all-or-failures';
import { Context } from '../context';
import { obsoleteResource } from './obsolete-resource';
import { bodyOf } from './protection-body';
import { ProtectionAnswer, comparableAnswer, comparableDeclaration } from './protection-comparable';
import { Resource } from './resource';

const PROTECTION = '/repos/{owner}/{repo}/branches/{branch}/protection';

export async function protectionResources(context: Context, desired: readonly DesiredProtection[] | undefined): Promise<{ resources: Promise<Resource>[]; others: Resource[] }> {
  if (!desired) return { resources: [], others: [] };
  return { resources: desired.map((protection) => declaredProtection(context, protection)), others: context.prune ? await undeclared(context, desired) : [] };
}

async function declaredProtection(context: Context, desired: DesiredProtection): Promise<Resource> {
  const { client, names } = context;
  const { branch } = desired;
  const apps = (desired.required_status_checks?.checks ?? []).flatMap(({ app }) => (app === undefined ? [] : [String(app)]));
  await allOrFailures(apps.map((app) => names.id('App', app)));
  const read = async () => {
    const answer = await client.find<ProtectionAnswer>(PROTECTION, { branch });
    return answer && comparableAnswer(answer, desired, names);
  };
  return {
    kind: 'branch protection',
    name: branch,
    current: await read(),
    desired: comparableDeclaration(desired),
    read,
    write: async (current) => client.write(`PUT ${PROTECTION}`, { branch }, await bodyOf(desired, current, names)),
  };
}

/** Branches that rulesets protect are in the list as well: they have no protection of this kind. */
async function undeclared({ client }: Context, desired: readonly DesiredProtection[]): Promise<Resource[]> {
  const branches = await client.list<{ readonly name: string }>('/repos/{owner}/{repo}/branches', { protected: 'true' });
  const others = branches.map(({ name }) => name).filter((name) => !desired.some(({ branch }) => branch === name));
  const found = await allOrFailures(others.map(async (branch) => ({ branch, there: await client.find(PROTECTION, { branch }) })));
  return found.filter(({ there }) => there !== undefined).map(({ branch }) => obsoleteResource(client, 'branch protection', branch, PROTECTION, { branch }));
}
