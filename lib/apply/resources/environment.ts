import { allOrFailures } from '../all-or-failures';
import { JsonMap } from '../compare/json';
import { Context } from '../context';
import { EnvironmentAnswer, PolicyAnswer, RuleAnswer, policyName } from './environment-answers';
import { comparableDeclaration, comparableAnswer, unknownRules } from './environment-comparable';
import { comparablePolicies, comparableProtectionRules, comparableVariables, everythingIn, undeclaredVariables, writeVariables } from './environment-parts';
import { obsoleteResource } from './obsolete-resource';
import { Resource, keptOf, withKept } from './resource';
import { DesiredEnvironment, Json } from '../../repository/inside';
import { differences } from '../compare/differences';
import { isNamed } from '../prune';

const ENVIRONMENTS = '/repos/{owner}/{repo}/environments';
const ENVIRONMENT = `${ENVIRONMENTS}/{environment_name}`;

/** One request for the list says all rules of all environments; what they hold is asked for one by one. */
export async function environmentResources(context: Context, desired: readonly DesiredEnvironment[] | undefined): Promise<{ resources: Promise<Resource>[]; others: Resource[] }> {
  if (!desired && !isNamed(context.prune, 'environment')) return { resources: [], others: [] };
  const existing = await context.client.list<EnvironmentAnswer>(ENVIRONMENTS, {}, 'environments');
  const named = (name: string) => existing.find((one) => one.name.toLowerCase() === name.toLowerCase());
  const declared = new Set((desired ?? []).map(({ name }) => name.toLowerCase()));
  return {
    resources: (desired ?? []).map((environment) => declaredEnvironment(context, environment, named(environment.name))),
    others: [
      ...await undeclaredVariables(context, (desired ?? []).filter(({ name }) => named(name))),
      ...existing.filter(({ name }) => !declared.has(name.toLowerCase())).map(({ name }) => obsoleteEnvironment(context, name)),
    ],
  };
}

export function obsoleteEnvironment({ client }: Context, name: string): Resource {
  const at = { environment_name: name };
  return obsoleteResource<EnvironmentAnswer>(client, { kind: 'environment', name, path: ENVIRONMENT, at }, async (answer) => ({ ...comparableAnswer(answer), ...await everythingIn(client, at, answer) }));
}

async function declaredEnvironment(context: Context, desired: DesiredEnvironment, answer: EnvironmentAnswer | undefined): Promise<Resource> {
  return environmentResource(context, desired, await words(context, desired, answer));
}

async function words({ client }: Context, desired: DesiredEnvironment, answer: EnvironmentAnswer | undefined): Promise<JsonMap | undefined> {
  const at = { environment_name: desired.name };
  return answer && withKept({
    ...comparableAnswer(answer, desired),
    ...await comparablePolicies(client, at, answer),
    ...await comparableProtectionRules(client, at),
    ...await comparableVariables(client, at, desired),
  }, unknownRules(answer));
}

/** @param first what GitHub had when it was planned */
export function environmentResource(context: Context, desired: DesiredEnvironment, first: JsonMap | undefined): Resource {
  const { client } = context;
  const at = { environment_name: desired.name };
  const wanted = comparableDeclaration(desired);
  const kept = Object.keys(keptOf(first));
  return {
    kind: 'environment',
    name: desired.name,
    current: first,
    desired: withKept(wanted, keptOf(first)),
    source: desired as unknown as Json,
    notes: kept.length > 0 ? [`GitHub has for the environment '${desired.name}' rules that this Slipway does not know: ${kept.join(', ')}. They cannot be sent back: whether GitHub keeps them is looked at after the write.`] : [],
    prepare: async () => {
      await allOrFailures([
        ...desired.reviewers.map(({ type, name }) => context.names.id(type, name)),
        ...desired.protection_rules.map((slug) => context.names.id('App', slug)),
      ]);
    },
    read: async () => words(context, desired, await client.find<EnvironmentAnswer>(ENVIRONMENT, at)),
    write: async (current) => {
      const changed = new Set(differences(current ?? {}, wanted).map(({ path }) => path.split('.')[0]));
      // Of a new one, all of these differ.
      if (RULES.some((key) => changed.has(key))) await client.write(`PUT ${ENVIRONMENT}`, at, await bodyOf(context, desired, current));
      // Policies come and go with the kind of branches that may deploy, so they are looked at again.
      if (desired.deployment_branch_policy?.custom_branch_policies && (changed.has('branch_policies') || changed.has('deployment_branch_policy'))) await writePolicies(context, desired);
      if (changed.has('protection_rules')) await writeProtectionRules(context, desired);
      if (changed.has('variables')) await writeVariables(client, at, (current?.variables ?? {}) as { [name: string]: string }, wanted.variables as { [name: string]: string });
    },
  };
}

const RULES = ['wait_timer', 'prevent_self_review', 'can_admins_bypass', 'reviewers', 'deployment_branch_policy'];

async function bodyOf({ names }: Context, desired: DesiredEnvironment, current: JsonMap | undefined): Promise<JsonMap> {
  const { wait_timer, reviewers, can_admins_bypass, deployment_branch_policy } = desired;
  const had = current !== undefined && (current.wait_timer !== 0 || (current.reviewers as readonly string[]).length > 0);
  // Where the plan has no such rules, GitHub refuses their very names.
  const approval: JsonMap = wait_timer === 0 && reviewers.length === 0 && !had ? {} : {
    wait_timer,
    prevent_self_review: reviewers.length > 0 && desired.prevent_self_review,
    reviewers: await Promise.all(reviewers.map(async ({ type, name }) => ({ type, id: await names.id(type, name) }))),
  };
  return { ...approval, deployment_branch_policy: deployment_branch_policy as JsonMap | null, ...(can_admins_bypass === undefined ? {} : { can_admins_bypass }) };
}

/** What is missing is added before what is too much goes: nobody who may deploy before and after is locked out in between. */
async function writePolicies({ client }: Context, { name, branch_policies: desired }: DesiredEnvironment): Promise<void> {
  const path = `${ENVIRONMENT}/deployment-branch-policies`;
  const at = { environment_name: name };
  const there = await client.list<PolicyAnswer>(path, at, 'branch_policies');
  const [has, wants] = [there, desired].map((list) => new Set(list.map(policyName)));
  for (const policy of desired) if (!has.has(policyName(policy))) await client.write(`POST ${path}`, at, { ...policy });
  for (const policy of there) if (!wants.has(policyName(policy))) await client.write(`DELETE ${path}/{branch_policy_id}`, { ...at, branch_policy_id: policy.id });
}

async function writeProtectionRules({ client, names }: Context, { name, protection_rules: desired }: DesiredEnvironment): Promise<void> {
  const path = `${ENVIRONMENT}/deployment_protection_rules`;
  const at = { environment_name: name };
  const there = (await client.list<RuleAnswer>(path, at, 'custom_deployment_protection_rules')).filter(({ enabled }) => enabled);
  const has = new Set(there.map(({ app }) => app.slug.toLowerCase()));
  const wants = new Set(desired.map((slug) => slug.toLowerCase()));
  for (const slug of wants) if (!has.has(slug)) await client.write(`POST ${path}`, at, { integration_id: await names.id('App', slug) });
  for (const { id, app } of there) if (!wants.has(app.slug.toLowerCase())) await client.write(`DELETE ${path}/{protection_rule_id}`, { ...at, protection_rule_id: id });
}
