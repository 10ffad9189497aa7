import { InvalidValueError, isRecord, printable } from '../../core/inside';
import { DesiredState, Json, fileErrors } from '../../repository/inside';
import { GithubClient } from '../client/github-client';
import { canonicalText } from '../compare/json';
import { Context, RepositoryFacts } from '../context';
import { MissingValue } from '../missing';
import { Names } from '../names';
import { Plan, PlannedResource, planned } from '../plan';
import { PLAN_VERSION, PlanFile, digestOf, planFile } from './plan-file';
import { reopened } from '../resources/reopened';
import { Resource } from '../resources/resource';
import { settingKey } from '../resources/settings';

const AGAIN = 'Plan again: slipway plan --out <file>';

/**
 * The plan in a file.
 *
 * @param slipway the version that reads it: another one may do something else with the same plan
 */
export function readPlanFile(text: string, file: string, slipway: string): PlanFile {
  const refused = (why: string) => new InvalidValueError('file/plan', `'${printable(file)}'`, why);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw refused(`it is not JSON: ${printable((error as Error).message, 200)}. ${AGAIN}`);
  }
  if (!isRecord(value) || !('version' in value) || !('digest' in value)) throw refused('it is not a plan. A plan is made by slipway plan --out <file>; the settings document is given with --file');
  if (value.version !== PLAN_VERSION) throw refused(`it is a plan of version ${printable(JSON.stringify(value.version), 40)}, and this Slipway reads version ${PLAN_VERSION}. ${AGAIN}`);
  if (value.slipway !== slipway) throw refused(`Slipway ${printable(String(value.slipway), 40)} made it, and this is ${slipway}. ${AGAIN}`);
  const { digest, ...rest } = value;
  if (digest !== digestOf(rest) || !hasShape(rest)) throw refused(`it was changed since it was made: its parts do not agree with its digest. ${AGAIN}`);
  return value as unknown as PlanFile;
}

/** As far as it is used before its parts are made again. */
function hasShape(value: { readonly [key: string]: unknown }): boolean {
  const { repository, document, plan, resources, as_declared: same, names, declared } = value;
  return isRecord(repository) && typeof repository.owner === 'string' && typeof repository.name === 'string' && typeof repository.id === 'number' && typeof repository.api_url === 'string'
    && isRecord(document) && typeof document.file === 'string' && typeof document.digest === 'string'
    && isRecord(plan) && typeof plan.repository === 'string' && isTexts(plan.unmanaged) && isTexts(plan.notes) && isTexts(plan.left_out) && Array.isArray(plan.contradictions) && plan.contradictions.every((one) => isRecord(one) && Array.isArray(one.depends)) && Array.isArray(plan.missing) && plan.missing.every((one) => isRecord(one) && typeof one.command === 'string')
    && Array.isArray(resources) && resources.every((one) => isRecord(one) && typeof one.kind === 'string' && typeof one.name === 'string' && typeof one.obsolete === 'boolean' && (one.current === undefined || isRecord(one.current)) && isDeclared(one))
    && isTexts(same)
    && (declared === undefined || fileErrors('settings', { version: 1, repository: declared }).length === 0)
    && isRecord(names) && Object.entries(names).every(([name, id]) => /^(Team|User|App|Role|Repository) ./s.test(name) && Number.isSafeInteger(id));
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

/** Whether its source could stand in a settings document. */
function isDeclared({ kind, obsolete, source }: { readonly [key: string]: unknown }): boolean {
  if (obsolete) return isRecord(source);
  const lists: { readonly [kind: string]: string } = { 'environment': 'environments', 'ruleset': 'rulesets', 'branch protection': 'branch_protection' };
  const key = settingKey(String(kind));
  const document = Object.hasOwn(lists, String(kind)) ? { [lists[String(kind)]]: [source] } : key === undefined ? undefined : { settings: { [key]: source } };
  return document !== undefined && fileErrors('settings', { version: 1, ...document }).length === 0;
}

/**
 * The plan again, as it can be applied. Nothing of what is to be done is asked of GitHub: only whether it is still the same repository.
 *
 * @param file its name, for messages
 */
export async function reopenPlan(client: GithubClient, stored: PlanFile, file: string): Promise<Plan> {
  const refused = (why: string) => new InvalidValueError('file/plan', `'${printable(file)}'`, why);
  const facts = await client.get<RepositoryFacts>('/repos/{owner}/{repo}');
  if (facts.id !== stored.repository.id) throw refused(`it is for the repository with the id ${stored.repository.id}, and '${client.owner}/${client.repo}' has the id ${facts.id}: it is another one of the same name. ${AGAIN}`);
  const context: Context = { client, names: new Names(client, stored.names), facts, prune: false };
  const resources = await Promise.all(stored.resources.map(async (one) => reopened(context, one as never)));
  const { plan: shown } = stored;
  const plan: Plan = {
    repository: String(shown.repository),
    id: facts.id,
    resources: [...resources.flatMap((resource) => (resource ? [planned(resource)] : [])), ...stored.as_declared.map(asDeclared)],
    missing: shown.missing as unknown as readonly MissingValue[],
    unmanaged: shown.unmanaged as unknown as readonly string[],
    notes: shown.notes as unknown as readonly string[],
    names: stored.names,
    declared: stored.declared,
    contradictions: (shown.contradictions ?? []) as never,
    leftOut: (shown.left_out ?? []) as never,
  };
  // What its reader saw must be what would be done.
  const { repository: { owner, name, api_url: apiUrl }, document, slipway } = stored;
  const again = planFile(plan, { slipway, owner, repo: name, apiUrl, file: document.file, document: document.digest });
  if (resources.includes(undefined) || sameText(again) !== sameText(stored)) throw refused(`it was changed since it was made: what it shows is not what it would do. ${AGAIN}`);
  return plan;
}

function sameText(value: object): string | undefined {
  return canonicalText(JSON.parse(JSON.stringify(value)) as Json);
}

/** Of what is as it was declared only the title is left. */
function asDeclared(title: string): PlannedResource {
  const [, kind, name = ''] = /^(.+?)(?: '(.*)')?$/s.exec(title)!;
  const never = async (): Promise<never> => { throw new Error(`'${title}' is as declared: it is neither read nor written.`); };
  const resource: Resource = { kind, name, read: never, write: never };
  return { kind, name, action: 'none', differences: [], resource };
}

/** Of a plan, the repository that it is for, in the words of a settings document. */
export function repositoryOf({ repository: { owner, name, api_url } }: PlanFile): DesiredState {
  return { version: 1, repository: { owner, name, api_url } };
}

