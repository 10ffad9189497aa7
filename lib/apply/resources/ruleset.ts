import { DesiredRuleset } from '../../repository/inside';
import { JsonMap } from '../compare/json';
import { Context } from '../context';
import { obsoleteResource } from './obsolete-resource';
import { Resource } from './resource';
import { bodyOf } from './ruleset-body';
import { RulesetAnswer, declaredPart, comparableRuleset } from './ruleset-comparable';

const RULESETS = '/repos/{owner}/{repo}/rulesets';
const RULESET = `${RULESETS}/{ruleset_id}`;

interface Summary {
  readonly id: number;
  readonly name: string;
  readonly target?: string;
  readonly source_type?: string;
}

/** The list has names only; each that was declared is asked for by its id. */
export async function rulesetResources(context: Context, desired: readonly DesiredRuleset[] | undefined): Promise<{ resources: Promise<Resource>[]; others: Resource[] }> {
  if (!desired) return { resources: [], others: [] };
  const existing = await summaries(context);
  const found = desired.map((ruleset) => namedLike(existing, ruleset));
  return {
    resources: desired.map((ruleset, i) => declaredRuleset(context, ruleset, found[i]?.id)),
    others: existing.filter((one) => !found.includes(one)).map(({ id, name }) => obsoleteResource(context.client, 'ruleset', name, RULESET, { ruleset_id: id })),
  };
}

/** Without those of the organization, which are not the repository's to change. */
async function summaries({ client }: Context): Promise<Summary[]> {
  const all = await client.list<Summary>(RULESETS, { includes_parents: 'false' });
  return all.filter(({ source_type }) => source_type === undefined || source_type === 'Repository');
}

/** A ruleset is known by its name. GitHub wants names to be unique, and did not always. */
function namedLike(existing: readonly Summary[], { name, target }: DesiredRuleset): Summary | undefined {
  const named = existing.filter((one) => one.name === name);
  return named.find((one) => one.target === target) ?? named[0];
}

async function declaredRuleset(context: Context, desired: DesiredRuleset, first: number | undefined): Promise<Resource> {
  const { client, names } = context;
  const body = await bodyOf(context, desired);
  const wanted = comparableRuleset(body, names);
  let id = first;
  const words = (answer: RulesetAnswer | undefined) => answer && declaredPart(comparableRuleset(answer, names), wanted);
  const answer = id === undefined ? undefined : await client.find<RulesetAnswer>(RULESET, { ruleset_id: id });
  const hidden = answer !== undefined && answer.bypass_actors === undefined;
  const seen = hidden ? withoutKey(wanted, 'bypass_actors') : wanted;
  return {
    kind: 'ruleset',
    name: desired.name,
    current: words(answer),
    desired: seen,
    notes: hidden ? [`GitHub shows who may bypass the ruleset '${desired.name}' only to tokens with Administration: write: not compared.`] : [],
    read: async () => {
      id ??= namedLike(await summaries(context), desired)?.id;
      return id === undefined ? undefined : words(await client.find<RulesetAnswer>(RULESET, { ruleset_id: id }));
    },
    write: async (current) => {
      if (current === undefined) id = (await client.write<Summary>(`POST ${RULESETS}`, {}, body)).id;
      else await client.write(`PUT ${RULESET}`, { ruleset_id: id! }, body);
    },
  };
}

function withoutKey(map: JsonMap, key: string): JsonMap {
  return Object.fromEntries(Object.entries(map).filter(([name]) => name !== key));
}
