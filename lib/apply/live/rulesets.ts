import { NamesOfIds } from './names-of-ids';
import { DesiredRuleset, Json } from '../../repository/inside';
import { JsonMap, isList, isMap } from '../compare/json';
import { Context } from '../context';
import { Unseen } from './unseen';
import { RULESET, Summary, summaries } from '../resources/ruleset';
import { ACTOR_KINDS } from '../resources/ruleset-body';
import { RulesetAnswer } from '../resources/ruleset-comparable';

/** A ruleset has something that no name was found for. */
class Nameless extends Error {}

/** The rulesets of the repository itself as the document says them: names for the ids of teams, users and roles; apps keep theirs. */
export async function liveRulesets(context: Context, names: NamesOfIds, unseen: Unseen): Promise<DesiredRuleset[]> {
  const all = await unseen.shown('rulesets', () => summaries(context)) ?? [];
  const found: DesiredRuleset[] = [];
  for (const summary of all) {
    try {
      const ruleset = await unseen.shown(`ruleset '${summary.name}'`, () => liveRuleset(context, summary, names, unseen));
      if (ruleset) found.push(ruleset);
    } catch (error) {
      if (!(error instanceof Nameless)) throw error;
      unseen.notes.push(`ruleset '${summary.name}' is left out: ${error.message}.`);
    }
  }
  return found;
}

async function liveRuleset(context: Context, { id, name }: Summary, names: NamesOfIds, unseen: Unseen): Promise<DesiredRuleset> {
  const { target, enforcement, bypass_actors: actors, conditions, rules = [] } = await context.client.get<RulesetAnswer>(RULESET, { ruleset_id: id });
  if (actors === undefined) unseen.notes.push(`ruleset '${name}': who may bypass it is shown to tokens with Administration: write only; nothing is said of it.`);
  const refs = conditions?.ref_name;
  const bypass = [];
  for (const actor of actors ?? []) bypass.push(await actorOf(actor, names));
  const said = [];
  for (const { type, parameters } of rules) said.push({ type, ...(parameters ? { parameters: await withNames(parameters, type, context, names) as JsonMap } : {}) });
  return {
    name,
    target: (target ?? 'branch') as DesiredRuleset['target'],
    enforcement: (enforcement ?? 'active') as DesiredRuleset['enforcement'],
    bypass_actors: bypass,
    ...(refs ? { conditions: { ref_name: { include: refs.include ?? [], exclude: refs.exclude ?? [] } } } : {}),
    rules: said,
  };
}

async function actorOf({ actor_id: id, actor_type, bypass_mode = 'always' }: NonNullable<RulesetAnswer['bypass_actors']>[number], names: NamesOfIds): Promise<DesiredRuleset['bypass_actors'][number]> {
  if (!ACTOR_KINDS[actor_type] || typeof id !== 'number') return { actor_type, bypass_mode };
  return { actor_type, actor_name: await nameOf(actor_type, id, names), bypass_mode };
}

async function nameOf(type: string, id: number, names: NamesOfIds): Promise<string> {
  const found = await {
    Team: () => names.team(id), User: () => names.user(id), Role: () => names.role(id), App: async () => String(id), Repository: async () => undefined,
  }[ACTOR_KINDS[type]!]();
  if (found === undefined) throw new Nameless(`nobody tells which ${type} has the id ${id}`);
  return found;
}

/** The opposite of what is done before a ruleset is sent. */
async function withNames(value: Json, key: string, context: Context, names: NamesOfIds): Promise<Json> {
  if (isList(value)) return Promise.all(value.map((item) => withNames(item, key, context, names)));
  if (!isMap(value)) return value;
  const { type, id, integration_id: integration, repository_id: repository, ...rest } = value;
  if (typeof type === 'string' && typeof id === 'number' && ACTOR_KINDS[type]) return { type, name: await nameOf(type, id, names) };
  if (key === 'required_status_checks' && rest.context !== undefined) return { context: rest.context, ...(typeof integration === 'number' && integration > 0 ? { integration } : {}) };
  if (key === 'workflows' && rest.path !== undefined) {
    if (repository !== context.facts.id) throw new Nameless('it asks for a workflow of another repository, which is known by its id only');
    return rest;
  }
  const entries = Object.entries(value).filter(([, part]) => part !== null);
  return Object.fromEntries(await Promise.all(entries.map(async ([name, part]) => [name, await withNames(part, name, context, names)] as const)));
}
