import { DesiredSettings } from '../../repository/inside';
import { JsonMap, onlyKeysOf } from '../compare/json';
import { Context } from '../context';
import { Resource, keptOf, withKept } from './resource';

interface Switch {
  readonly kind: string;
  readonly path: string;
}

interface Setting extends Switch {
  readonly method: 'PATCH' | 'PUT';
  /** Answers that mean that there is nothing to read. */
  readonly absent?: readonly number[];
  /** What a request that leaves it out could reset: it is sent back as it is, where nothing was declared about it. */
  readonly keeps?: readonly string[];
  readonly needs?: readonly string[];
}

/** Settings that are read and written as one document, in the order in which they depend on each other. */
export const SETTINGS: { readonly [key in keyof DesiredSettings]: Setting } = {
  repository: { kind: 'repository settings', path: '/repos/{owner}/{repo}', method: 'PATCH' },
  actions_permissions: { kind: 'Actions permissions', path: '/repos/{owner}/{repo}/actions/permissions', method: 'PUT', keeps: ['sha_pinning_required'] },
  // Where not only selected actions may run, GitHub answers 409.
  selected_actions: { kind: 'selected actions', path: '/repos/{owner}/{repo}/actions/permissions/selected-actions', method: 'PUT', absent: [404, 409], keeps: ['github_owned_allowed', 'verified_allowed', 'patterns_allowed'], needs: ['Actions permissions'] },
  workflow_permissions: { kind: 'workflow permissions', path: '/repos/{owner}/{repo}/actions/permissions/workflow', method: 'PUT', keeps: ['default_workflow_permissions', 'can_approve_pull_request_reviews'] },
  artifact_and_log_retention: { kind: 'artifact and log retention', path: '/repos/{owner}/{repo}/actions/permissions/artifact-and-log-retention', method: 'PUT' },
  fork_pr_contributor_approval: { kind: 'approval of runs from forks', path: '/repos/{owner}/{repo}/actions/permissions/fork-pr-contributor-approval', method: 'PUT' },
  oidc_subject: { kind: 'OIDC subject', path: '/repos/{owner}/{repo}/actions/oidc/customization/sub', method: 'PUT', keeps: ['use_immutable_subject'] },
};

/** Settings that are on or off by `PUT` and `DELETE`, and read as such or as 404. */
export const SWITCHES: { readonly [key in keyof DesiredSettings]: Switch } = {
  immutable_releases: { kind: 'immutable releases', path: '/repos/{owner}/{repo}/immutable-releases' },
  vulnerability_alerts: { kind: 'vulnerability alerts', path: '/repos/{owner}/{repo}/vulnerability-alerts' },
};

export function settingResources(context: Context, desired: DesiredSettings | undefined): Promise<Resource>[] {
  const of = <S, T>(table: { readonly [key: string]: S }, make: (setting: S, body: JsonMap) => T): T[] =>
    Object.entries(table).flatMap(([key, setting]) => {
      const body = desired?.[key as keyof DesiredSettings];
      return body === undefined ? [] : [make(setting, body as JsonMap)];
    });
  return [...of(SETTINGS, (setting, body) => declaredDocument(context, setting, body)), ...of(SWITCHES, (setting, body) => declaredSwitch(context, setting, body))];
}

/** The one of this kind, as it was planned; undefined when there is no such kind. */
export function settingResource(context: Context, kind: string, body: JsonMap, current: JsonMap | undefined): Resource | undefined {
  const setting = Object.values(SETTINGS).find((one) => one.kind === kind);
  if (setting) return documentResource(context, setting, body, current);
  const onOff = Object.values(SWITCHES).find((one) => one.kind === kind);
  return onOff && switchResource(context, onOff, body, current);
}

/** The key of the document under which a kind stands. */
export function settingKey(kind: string): keyof DesiredSettings | undefined {
  return Object.entries({ ...SETTINGS, ...SWITCHES }).find(([, setting]) => setting.kind === kind)?.[0] as keyof DesiredSettings | undefined;
}

async function declaredDocument(context: Context, setting: Setting, desired: JsonMap): Promise<Resource> {
  const { client, facts } = context;
  const isRepository = setting.method === 'PATCH';
  const first = isRepository ? facts as unknown as JsonMap : await client.find<JsonMap>(setting.path, {}, setting.absent ?? []);
  // Merge methods and their like are shown to administrators only: what is not shown is not known to differ, and is not written.
  const unseen = isRepository && facts.permissions?.admin === false ? Object.keys(desired).filter((key) => first?.[key] === undefined) : [];
  const compared = Object.fromEntries(Object.entries(desired).filter(([key]) => !unseen.includes(key)));
  const notes = unseen.length > 0 ? [`GitHub shows ${unseen.map((key) => `'${key}'`).join(', ')} to administrators only: not compared, and not written.`] : [];
  // Settings are always there: what GitHub says nothing about has no value yet.
  return { ...documentResource(context, setting, compared, declaredPart(setting, first, compared)), notes };
}

function documentResource({ client }: Context, setting: Setting, desired: JsonMap, current: JsonMap | undefined): Resource {
  const { kind, path, method, absent = [], needs } = setting;
  return {
    kind,
    name: '',
    current,
    desired: withKept(desired, keptOf(current)),
    source: desired,
    ...(needs ? { needs } : {}),
    write: async (seen) => client.write(`${method} ${path}`, {}, { ...keptOf(seen), ...desired }),
    read: async () => declaredPart(setting, await client.find<JsonMap>(path, {}, absent), desired),
  };
}

/** Of the answer, what was declared, and what is kept. GitHub says at times that an empty text is none. */
function declaredPart({ keeps = [] }: Setting, answer: JsonMap | undefined, declared: JsonMap): JsonMap {
  const part = (onlyKeysOf(answer, declared) ?? {}) as JsonMap;
  // What is off has no options.
  const kept = declared.enabled === false ? [] : keeps.filter((key) => declared[key] === undefined && answer?.[key] !== undefined && answer[key] !== null);
  return withKept(
    Object.fromEntries(Object.entries(part).map(([key, value]) => [key, value === null && declared[key] === '' ? '' : value])),
    Object.fromEntries(kept.map((key) => [key, answer![key]])),
  );
}

async function declaredSwitch(context: Context, setting: Switch, desired: JsonMap): Promise<Resource> {
  return switchResource(context, setting, desired, await readSwitch(context, setting));
}

async function readSwitch({ client }: Context, { path }: Switch): Promise<JsonMap> {
  // One of them answers with an empty text when it is on, the other with a document.
  const answer = await client.find<'' | { readonly enabled?: boolean }>(path);
  return { enabled: answer !== undefined && (answer || {}).enabled !== false };
}

function switchResource(context: Context, setting: Switch, desired: JsonMap, current: JsonMap | undefined): Resource {
  const { kind, path } = setting;
  return { kind, name: '', current, desired, source: desired, read: async () => readSwitch(context, setting), write: async () => context.client.write(`${desired.enabled === true ? 'PUT' : 'DELETE'} ${path}`) };
}

/** What is called so in a plan. */
export function settingKind(key: keyof DesiredSettings): string {
  return (SETTINGS[key] ?? SWITCHES[key])!.kind;
}
