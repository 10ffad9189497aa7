import { DesiredProtection, Json } from '../../repository/inside';
import { allOrFailures } from '../all-or-failures';
import { JsonMap } from '../compare/json';
import { Context } from '../context';
import { isNamed, mayPrune } from '../prune';
import { obsoleteResource } from './obsolete-resource';
import { bodyOf } from './protection-body';
import { ProtectionAnswer, comparableAnswer, comparableDeclaration, unknownFlags } from './protection-comparable';
import { Resource, keptOf, withKept } from './resource';

const KIND = 'branch protection';
const PROTECTION = '/repos/{owner}/{repo}/branches/{branch}/protection';

export async function protectionResources(context: Context, desired: readonly DesiredProtection[] | undefined): Promise<{ resources: Promise<Resource>[]; others: Resource[] }> {
  const asked = desired ? mayPrune(context.prune, KIND) : isNamed(context.prune, KIND);
  return { resources: (desired ?? []).map((protection) => declaredProtection(context, protection)), others: asked ? await undeclared(context, desired ?? []) : [] };
}

async function declaredProtection(context: Context, desired: DesiredProtection): Promise<Resource> {
  await allOrFailures(appsOf(desired).map((app) => context.names.id('App', app)));
  return protectionResource(context, desired, await readProtection(context, desired));
}

/** Apps that report checks: GitHub wants their ids. */
export function appsOf({ required_status_checks: checks }: DesiredProtection): string[] {
  return (checks?.checks ?? []).flatMap(({ app }) => (app === undefined ? [] : [String(app)]));
}

async function readProtection({ client, names }: Context, desired: DesiredProtection): Promise<JsonMap | undefined> {
  const answer = await client.find<ProtectionAnswer>(PROTECTION, { branch: desired.branch });
  return answer && withKept(comparableAnswer(answer, desired, names), unknownFlags(answer));
}

/** @param current what GitHub had when it was planned */
export function protectionResource(context: Context, desired: DesiredProtection, current: JsonMap | undefined): Resource {
  const { client, names } = context;
  const { branch } = desired;
  const kept = Object.keys(keptOf(current));
  return {
    kind: KIND,
    name: branch,
    current,
    desired: withKept(comparableDeclaration(desired), keptOf(current)),
    source: desired as unknown as Json,
    // GitHub takes no key there that it does not describe.
    notes: kept.length > 0 ? [`GitHub has in the protection of '${branch}' what this Slipway does not know: ${kept.join(', ')}. It cannot be sent back: whether GitHub keeps it is looked at after the write.`] : [],
    read: async () => readProtection(context, desired),
    write: async (seen) => client.write(`PUT ${PROTECTION}`, { branch }, await bodyOf(desired, seen, names)),
  };
}

export function obsoleteProtection({ client, names }: Context, branch: string): Resource {
  const read = (answer: ProtectionAnswer) => withKept(comparableAnswer(answer, undefined, names), unknownFlags(answer));
  return obsoleteResource<ProtectionAnswer>(client, { kind: KIND, name: branch, path: PROTECTION, at: { branch } }, read);
}

/** Branches that rulesets protect are in the list as well: they have no protection of this kind. */
async function undeclared(context: Context, desired: readonly DesiredProtection[]): Promise<Resource[]> {
  const { client } = context;
  const branches = await client.list<{ readonly name: string }>('/repos/{owner}/{repo}/branches', { protected: 'true' });
  const others = branches.map(({ name }) => name).filter((name) => !desired.some(({ branch }) => branch === name));
  const found = await allOrFailures(others.map(async (branch) => ({ branch, there: await client.find(PROTECTION, { branch }) })));
  return found.filter(({ there }) => there !== undefined).map(({ branch }) => obsoleteProtection(context, branch));
}
