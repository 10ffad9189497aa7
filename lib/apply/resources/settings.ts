import { DesiredSettings } from '../../repository/inside';
import { JsonMap, onlyKeysOf } from '../compare/json';
import { Context } from '../context';
import { Resource } from './resource';

interface Switch {
  readonly kind: string;
  readonly path: string;
}

interface Setting extends Switch {
  readonly method: 'PATCH' | 'PUT';
  /** Answers that mean that there is nothing to read. */
  readonly absent?: readonly number[];
}

/** Settings that are read and written as one document, in the order in which they depend on each other. */
const SETTINGS: { readonly [key in keyof DesiredSettings]: Setting } = {
  repository: { kind: 'repository settings', path: '/repos/{owner}/{repo}', method: 'PATCH' },
  actions_permissions: { kind: 'Actions permissions', path: '/repos/{owner}/{repo}/actions/permissions', method: 'PUT' },
  // Where not only selected actions may run, GitHub answers 409.
  selected_actions: { kind: 'selected actions', path: '/repos/{owner}/{repo}/actions/permissions/selected-actions', method: 'PUT', absent: [404, 409] },
  workflow_permissions: { kind: 'workflow permissions', path: '/repos/{owner}/{repo}/actions/permissions/workflow', method: 'PUT' },
  artifact_and_log_retention: { kind: 'artifact and log retention', path: '/repos/{owner}/{repo}/actions/permissions/artifact-and-log-retention', method: 'PUT' },
  fork_pr_contributor_approval: { kind: 'approval of runs from forks', path: '/repos/{owner}/{repo}/actions/permissions/fork-pr-contributor-approval', method: 'PUT' },
  oidc_subject: { kind: 'OIDC subject', path: '/repos/{owner}/{repo}/actions/oidc/customization/sub', method: 'PUT' },
};

/** Settings that are on or off by `PUT` and `DELETE`, and read as such or as 404. */
const SWITCHES: { readonly [key in keyof DesiredSettings]: Switch } = {
  immutable_releases: { kind: 'immutable releases', path: '/repos/{owner}/{repo}/immutable-releases' },
  vulnerability_alerts: { kind: 'vulnerability alerts', path: '/repos/{owner}/{repo}/vulnerability-alerts' },
};

export function settingResources(context: Context, desired: DesiredSettings | undefined): Promise<Resource>[] {
  const of = <S, T>(table: { readonly [key: string]: S }, make: (setting: S, body: JsonMap) => T): T[] =>
    Object.entries(table).flatMap(([key, setting]) => {
      const body = desired?.[key as keyof DesiredSettings];
      return body === undefined ? [] : [make(setting, body as JsonMap)];
    });
  return [...of(SETTINGS, (setting, body) => documentResource(context, setting, body)), ...of(SWITCHES, (setting, body) => switchResource(context, setting, body))];
}

async function documentResource({ client, facts }: Context, { kind, path, method, absent = [] }: Setting, desired: JsonMap): Promise<Resource> {
  const first = method === 'PATCH' ? facts as unknown as JsonMap : await client.find<JsonMap>(path, {}, absent);
  // Merge methods and their like are shown to administrators only: what is not shown is not known to differ.
  const unseen = method === 'PATCH' && facts.permissions?.admin === false ? Object.keys(desired).filter((key) => first?.[key] === undefined) : [];
  const compared = Object.fromEntries(Object.entries(desired).filter(([key]) => !unseen.includes(key)));
  return {
    kind,
    name: '',
    // Settings are always there: what GitHub says nothing about has no value yet.
    current: declaredPart(first, compared),
    desired: compared,
    notes: unseen.length > 0 ? [`GitHub shows ${unseen.map((key) => `'${key}'`).join(', ')} to administrators only: not compared.`] : [],
    write: async () => client.write(`${method} ${path}`, {}, desired),
    read: async () => declaredPart(await client.find<JsonMap>(path, {}, absent), compared),
  };
}

/** Of the answer, what was declared. GitHub says at times that an empty text is none. */
function declaredPart(answer: JsonMap | undefined, declared: JsonMap): JsonMap {
  const part = (onlyKeysOf(answer, declared) ?? {}) as JsonMap;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, value === null && declared[key] === '' ? '' : value]));
}

async function switchResource({ client }: Context, { kind, path }: Switch, desired: JsonMap): Promise<Resource> {
  const read = async () => {
    // One of them answers with an empty text when it is on, the other with a document.
    const answer = await client.find<'' | { readonly enabled?: boolean }>(path);
    return { enabled: answer !== undefined && (answer || {}).enabled !== false };
  };
  return { kind, name: '', current: await read(), desired, read, write: async () => client.write(`${desired.enabled === true ? 'PUT' : 'DELETE'} ${path}`) };
}

/** What is called so in a plan. */
export function settingKind(key: keyof DesiredSettings): string {
  return (SETTINGS[key] ?? SWITCHES[key])!.kind;
}
