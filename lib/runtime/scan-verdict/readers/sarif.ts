import { Finding, Report, UnreadableError } from '../finding';
import { levelOf } from '../levels';
import { asList, asText, field, json, listed, titled } from './parts';
import { list, object, oneOf, text } from '../../common/shape';

const SHAPE = object({ version: oneOf('2.1.0'), runs: list(100, object({ 'tool': object({ driver: object({ name: text(200) }) }), 'results?': list(100_000, object({})) }), 1) });

interface Sarif {
  readonly runs: readonly { readonly tool: { readonly driver: { readonly name: string } } }[];
}

/**
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function readSarif(content: string): Report {
  const { runs } = json<Sarif>(content, SHAPE);
  const read = runs.map(readRun);
  listed(read.reduce((sum, { findings }) => sum + findings.length, 0));
  return {
    findings: read.flatMap(({ findings }) => findings),
    missed: read.flatMap(({ missed }) => missed),
    hidden: read.reduce((sum, { hidden }) => sum + hidden, 0),
    tool: runs[0].tool.driver.name,
  };
}

function readRun(run: Sarif['runs'][number]): Report {
  const { name } = run.tool.driver;
  // A run without results is one of which nobody says that it looked: the standard says null or nothing for that, and [] for `nothing was found`.
  const results = field(run, 'results');
  if (!Array.isArray(results)) throw new UnreadableError(`its report says nothing of what ${name} found`);
  const invocations = asList(field(run, 'invocations'));
  if (invocations.some((one) => field(one, 'executionSuccessful') === false)) throw new UnreadableError(`${name} says itself that it broke off`);
  const notices = invocations.flatMap((one) => ['toolExecutionNotifications', 'toolConfigurationNotifications'].flatMap((kind) => asList(field(one, kind))));
  const rules = rulesOf(run);
  const counting = results.filter((result) => [undefined, 'fail', 'open', 'review'].includes(asText(field(result, 'kind'))));
  const shown = counting.filter((result) => !isHidden(result));
  return {
    findings: shown.map((result) => readResult(result, rules)),
    missed: notices.filter((notice) => field(notice, 'level') === 'error').map((notice) => titled(field(notice, 'message', 'text'), 'it could not look at everything')),
    hidden: counting.length - shown.length,
  };
}

/** By a comment in the code, or a file beside it. One that is under review or was rejected hides nothing. */
function isHidden(result: unknown): boolean {
  const suppressions = asList(field(result, 'suppressions'));
  return suppressions.length > 0 && suppressions.every((one) => [undefined, 'accepted'].includes(asText(field(one, 'status'))));
}

interface Rules {
  readonly byId: ReadonlyMap<string, unknown>;
  readonly driver: readonly unknown[];
  readonly extensions: readonly (readonly unknown[])[];
}

function rulesOf(run: unknown): Rules {
  const driver = asList(field(run, 'tool', 'driver', 'rules'));
  const extensions = asList(field(run, 'tool', 'extensions')).map((one) => asList(field(one, 'rules')));
  return { driver, extensions, byId: new Map([...extensions.flat(), ...driver].map((rule) => [asText(field(rule, 'id')) ?? '', rule])) };
}

function ruleOf(result: unknown, id: string | undefined, { byId, driver, extensions }: Rules): unknown {
  const index = field(result, 'rule', 'index') ?? field(result, 'ruleIndex');
  const extension = field(result, 'rule', 'toolComponent', 'index');
  const rules = typeof extension === 'number' ? extensions[extension] ?? [] : driver;
  const named = typeof index === 'number' ? rules[index] : undefined;
  return named !== undefined && (id === undefined || field(named, 'id') === id) ? named : byId.get(id ?? '');
}

function readResult(result: unknown, rules: Rules): Finding {
  const named = asText(field(result, 'ruleId')) ?? asText(field(result, 'rule', 'id'));
  const rule = ruleOf(result, named, rules);
  const id = named ?? asText(field(rule, 'id'));
  if (id === undefined) throw new UnreadableError('its report has a finding without a rule');
  const location = field(asList(field(result, 'locations'))[0], 'physicalLocation');
  const line = field(location, 'region', 'startLine');
  return {
    id,
    aliases: [],
    level: levelIn(result, rule),
    title: titled(field(rule, 'shortDescription', 'text') ?? field(result, 'message', 'text'), id),
    place: placeOf(asText(field(location, 'artifactLocation', 'uri'))),
    ...typeof line === 'number' && Number.isSafeInteger(line) && { line },
  };
}

/** A score of CVSS, or what the tool says in its own words, before the three levels of the standard. */
function levelIn(result: unknown, rule: unknown): Finding['level'] {
  const properties = [field(result, 'properties'), field(rule, 'properties')];
  const said = ['security-severity', 'issue_severity', 'severity'].flatMap((name) => properties.map((one) => field(one, name)));
  const level = field(result, 'level') ?? field(rule, 'defaultConfiguration', 'level');
  return [...said, level].map(levelOf).find((one) => one !== undefined);
}

/** Within the repository, wherever it was checked out. */
export function placeOf(uri: string | undefined): string {
  if (uri === undefined) return '';
  const path = uri.replace(/^file:\/\//, '').replace(/^\/(?:(?:home\/runner\/work|__w)\/[^/]+\/[^/]+|github\/workspace|src)\//, '');
  return decoded(path).replace(/^(?:\.\/)+/, '');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A name with a percent sign that nobody encoded.
    return path;
  }
}
