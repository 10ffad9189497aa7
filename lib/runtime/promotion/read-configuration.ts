import { PromotionConfiguration, StageConfiguration } from './configuration';
import { boolean, byKind, integer, list, map, number, object, oneOf, parsedObject, Shape, such, text } from '../common/shape';

/** Why `promotion.json` cannot be read. */
export class ConfigurationError extends Error {}

/**
 * Reads the text of `promotion.json`.
 *
 * @throws ConfigurationError
 */
export function readConfiguration(json: string): PromotionConfiguration {
  const given = parsedObject(json);
  if (!given) throw new ConfigurationError('promotion.json is no JSON object, perhaps because of a merge: synthesize the delivery again');
  if (given.version !== 1) throw new ConfigurationError(`promotion.json has the version ${JSON.stringify(given.version)}, and this program reads version 1: synthesize the delivery again, which writes both`);
  const wrong = CONFIGURATION(given, '') ?? inconsistent(given as unknown as PromotionConfiguration);
  if (wrong !== undefined) throw new ConfigurationError(`promotion.json cannot be used: ${wrong}. Synthesize the delivery again`);
  return given as unknown as PromotionConfiguration;
}

const NAME = text(255);
/** A job gets an output of this name. */
const STAGE = text(100, /^[A-Za-z_][A-Za-z0-9_-]*$/, 'is no name of letters, digits, _ and -');
const FILE = text(300, /^\.github\/workflows\/[^/]+\.ya?ml$/, 'is no file of a workflow');
const SPAN = integer(0, 366 * 86_400);
const LOGIN = text(100, /^[A-Za-z0-9_-]+(\[bot\])?$/, 'is no login of a user');
const TIME = text(5, /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'is no time of day such as 09:30');
const MOMENT = such((value) => typeof value === 'string' && /T.*(Z|[+-]\d\d:\d\d)$/.test(value) && !Number.isNaN(Date.parse(value)), 'is no moment such as 2026-12-24T00:00:00+01:00');
const ZONE = such(isZone, 'is no time zone of IANA that this machine knows');
const SHARE = number(0, 1);
const QUERY = text(10_000);
const VARIABLE = text(100, /^[A-Za-z_][A-Za-z0-9_]*$/, 'is no name of a variable');
const SAMPLES = object({ query: QUERY, minimum: number(0) });

function gate(fields: Readonly<Record<string, Shape>>): Shape {
  return object({ id: text(100, /^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'is no id of letters, digits, ., _ and -'), overridable: boolean, ...fields });
}

const GATE = byKind('kind', {
  'checks': gate({ names: list(200, NAME, 1), app: integer(1, Number.MAX_SAFE_INTEGER) }),
  'alerts': gate({ tool: oneOf('code-scanning', 'dependabot'), severities: list(10, NAME, 1), most: integer(0, 1_000_000) }),
  'pass-rate': gate({ minimum: SHARE }),
  'coverage': gate({ minimum: SHARE }),
  'soak': gate({ seconds: SPAN }),
  'window': gate({ allow: boolean, days: list(7, integer(1, 7), 1), opens: TIME, closes: TIME, timeZone: ZONE }),
  'freeze': gate({ 'starts?': MOMENT, 'until': MOMENT, 'reason': text(500) }),
  'approvals': gate({ minimum: integer(1, 50), approvers: list(100, LOGIN, 1), expires: SPAN, preventSelf: boolean }),
  'attestation': gate({ signers: list(20, text(300), 1) }),
  'metric': gate({ 'query': QUERY, 'below?': number(), 'above?': number(), 'address': VARIABLE, 'samples?': SAMPLES }),
  'ref': gate({ branches: list(100, NAME), tags: list(100, NAME) }),
});

const STAGE_SHAPE = object({
  'name': STAGE,
  'environment': NAME,
  'url?': text(2_000),
  'production': boolean,
  'upstream': object({ join: oneOf('all', 'one-of'), stages: list(50, STAGE) }),
  'automatic': oneOf('newest', 'match-upstream', 'never'),
  'gates': list(100, GATE),
  'strategies': list(20, NAME),
  'attempts': integer(1, 10),
  'timeout': integer(1, 35 * 86_400),
  'reviewers?': list(100, NAME),
  'override?': object({ environment: NAME, reviewers: list(100, NAME), expires: SPAN }),
  'rollback': object({ automatic: boolean, environment: NAME }),
  'monitoring?': object({ window: SPAN, triggers: list(50, object({ alert: NAME, query: QUERY, pendingFor: SPAN })) }),
  'retireAfter?': SPAN,
});

const CONDITION = object({ side: oneOf('below', 'above', 'at-most', 'at-least', 'equal'), value: number() });
const METRIC = object({
  'name': NAME,
  'query?': QUERY,
  'command?': text(10_000),
  'address?': VARIABLE,
  'interval': SPAN,
  'count': integer(1, 10_000),
  'initialDelay': SPAN,
  'success': CONDITION,
  'failureCondition?': CONDITION,
  'failureLimit': integer(0, 10_000),
  'inconclusiveLimit': integer(0, 10_000),
  'samples?': SAMPLES,
});

const CONFIGURATION = object({
  'pipeline': text(100),
  'ledger': NAME,
  'defaultBranch': NAME,
  'workflows': object({ 'control': list(20, FILE, 1), 'release': list(20, FILE), 'rollback?': list(20, FILE) }),
  'stages': list(50, STAGE_SHAPE, 1),
  'analyses': map(100, /^[A-Za-z0-9][A-Za-z0-9._-]*$/, object({ metrics: list(50, METRIC, 1) })),
  'incidents?': object({ labels: list(50, NAME), assignees: list(20, LOGIN) }),
});

/** Ids of the gates that every stage has. */
export const OWN_GATES: readonly string[] = ['upstream', 'frozen', 'recorded'];

/** What every part allows, and all of it together does not. */
function inconsistent({ stages, ledger }: PromotionConfiguration): string | undefined {
  const names = new Set<string>();
  const environments = new Set([ledger]);
  for (const stage of stages) {
    if (names.has(stage.name)) return `there are two stages '${stage.name}'`;
    if (environments.has(stage.environment)) return `the environment '${stage.environment}' belongs to two of them: every stage, and the ledger, needs its own`;
    const unknown = stage.upstream.stages.find((name) => !names.has(name));
    if (unknown !== undefined) return `the stage '${unknown}', which is upstream of '${stage.name}', does not stand before it`;
    const wrong = inconsistentGates(stage);
    if (wrong !== undefined) return wrong;
    names.add(stage.name);
    environments.add(stage.environment);
  }
  return undefined;
}

function inconsistentGates({ name, gates }: StageConfiguration): string | undefined {
  const ids = new Set(OWN_GATES);
  for (const each of gates) {
    if (ids.has(each.id)) return `the stage '${name}' has two gates '${each.id}'${OWN_GATES.includes(each.id) ? ', one of which every stage has' : ''}`;
    ids.add(each.id);
    if (each.kind === 'metric' && each.below === undefined && each.above === undefined) return `the gate '${each.id}' of the stage '${name}' says neither below nor above what its metric has to be`;
    if (each.kind === 'freeze' && each.starts !== undefined && Date.parse(each.starts) >= Date.parse(each.until)) return `the gate '${each.id}' of the stage '${name}' ends before it begins`;
  }
  return undefined;
}

function isZone(value: unknown): boolean {
  if (typeof value !== 'string' || value.length > 100) return false;
  try {
    return Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
