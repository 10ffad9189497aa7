import { printable } from '../../core/inside';
import { DesiredRuleset, Json } from '../../repository/inside';
import { GithubFailure } from '../client/failure';
import { JsonMap, isList } from '../compare/json';
import { Context } from '../context';
import { isNamed } from '../prune';
import { obsoleteResource } from './obsolete-resource';
import { Resource, keptOf, titleOf, withKept } from './resource';
import { bodyOf } from './ruleset-body';
import { RulesetAnswer, comparableRuleset, declaredPart } from './ruleset-comparable';
import { keptParts, withKeptParts } from './ruleset-kept';

const RULESETS = '/repos/{owner}/{repo}/rulesets';
export const RULESET = `${RULESETS}/{ruleset_id}`;

export interface Summary {
  readonly id: number;
  readonly name: string;
  readonly target?: string;
  readonly source_type?: string;
}

/** The list has names only; each that was declared is asked for by its id. */
export async function rulesetResources(context: Context, desired: readonly DesiredRuleset[] | undefined): Promise<{ resources: Promise<Resource>[]; others: Resource[] }> {
  if (!desired && !isNamed(context.prune, 'ruleset')) return { resources: [], others: [] };
  const existing = await summaries(context);
  const found = (desired ?? []).map((ruleset) => namedLike(existing, ruleset));
  return {
    resources: (desired ?? []).map((ruleset, i) => declaredRuleset(context, ruleset, found[i]?.id)),
    others: existing.filter((one) => !found.includes(one)).map(({ id, name }) => obsoleteRuleset(context, name, id)),
  };
}

/** Without those of the organization, which are not the repository's to change. */
export async function summaries({ client }: Context): Promise<Summary[]> {
  const all = await client.list<Summary>(RULESETS, { includes_parents: 'false' });
  return all.filter(({ source_type }) => source_type === undefined || source_type === 'Repository');
}

/** A ruleset is known by its name. GitHub wants names to be unique, and did not always. */
function namedLike(existing: readonly Summary[], { name, target }: DesiredRuleset): Summary | undefined {
  const named = existing.filter((one) => one.name === name);
  return named.find((one) => one.target === target) ?? named[0];
}

export function obsoleteRuleset({ client, names }: Context, name: string, id: number): Resource {
  return obsoleteResource<RulesetAnswer>(client, { kind: 'ruleset', name, path: RULESET, at: { ruleset_id: id } }, (answer) => {
    // It goes by its id, and whoever approved that saw its name.
    if (answer.name !== name) throw new GithubFailure(`ruleset '${printable(name)}': what has its id ${id} is called '${printable(String(answer.name))}'. Nothing was deleted. Plan again, and look at the new plan.`, { status: 409 });
    return comparableRuleset(answer, names);
  });
}

async function declaredRuleset(context: Context, desired: DesiredRuleset, id: number | undefined): Promise<Resource> {
  const body = await bodyOf(context, desired);
  const answer = id === undefined ? undefined : await context.client.find<RulesetAnswer>(RULESET, { ruleset_id: id });
  return rulesetResource(context, desired, body, answer && words(context, answer, body), id);
}

/** Of an answer what can be compared with what was declared, and what is kept. */
function words({ names }: Context, answer: RulesetAnswer, body: JsonMap): JsonMap {
  return withKept(declaredPart(comparableRuleset(answer, names), comparableRuleset(body, names)), keptParts(answer, body));
}

/**
 * @param current what GitHub had when it was planned
 * @param first its id, if that is known
 */
export function rulesetResource(context: Context, desired: DesiredRuleset, body: JsonMap, current: JsonMap | undefined, first?: number): Resource {
  const { client, names } = context;
  let id = first;
  // What was not shown was not compared, and what was not compared is not written.
  const hidden = current !== undefined && current.bypass_actors === undefined;
  const visible = (map: JsonMap) => (hidden ? withoutKey(map, 'bypass_actors') : map);
  const find = async () => {
    id ??= namedLike(await summaries(context), desired)?.id;
    return id === undefined ? undefined : client.find<RulesetAnswer>(RULESET, { ruleset_id: id });
  };
  return {
    kind: 'ruleset',
    name: desired.name,
    current,
    desired: withKept(visible(comparableRuleset(body, names)), keptOf(current)),
    source: desired as unknown as Json,
    notes: hidden ? [`GitHub shows who may bypass the ruleset '${desired.name}' only to tokens with Administration: write: not compared, and not written.`] : [],
    needs: environmentsOf(desired),
    read: async () => {
      const answer = await find();
      return answer && visible(words(context, answer, body));
    },
    write: async (seen) => {
      if (seen === undefined) id = (await client.write<Summary>(`POST ${RULESETS}`, {}, body)).id;
      else await client.write(`PUT ${RULESET}`, { ruleset_id: id! }, withKeptParts(visible(body), keptOf(seen)), visible(body));
    },
  };
}

/** GitHub refuses a rule about deployments to an environment that is not there. */
function environmentsOf({ rules }: DesiredRuleset): string[] {
  const names = rules.flatMap(({ parameters }) => (isList(parameters?.required_deployment_environments) ? parameters.required_deployment_environments : []));
  return names.map((name) => titleOf({ kind: 'environment', name: String(name) }));
}

function withoutKey(map: JsonMap, key: string): JsonMap {
  return Object.fromEntries(Object.entries(map).filter(([name]) => name !== key));
}
