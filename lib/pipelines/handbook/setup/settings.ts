import { request } from './request';
import { fenced } from '../../../observability/inside';
import { DesiredSettings } from '../../../repository/inside';

/** Where GitHub takes each part: those that are written as one document, in the order in which they depend on each other, and those that are on or off. */
const DOCUMENTS: readonly (readonly [key: keyof DesiredSettings, method: string, path: string])[] = [
  ['repository', 'PATCH', 'repos/{owner}/{repo}'],
  ['actions_permissions', 'PUT', 'repos/{owner}/{repo}/actions/permissions'],
  ['selected_actions', 'PUT', 'repos/{owner}/{repo}/actions/permissions/selected-actions'],
  ['workflow_permissions', 'PUT', 'repos/{owner}/{repo}/actions/permissions/workflow'],
  ['artifact_and_log_retention', 'PUT', 'repos/{owner}/{repo}/actions/permissions/artifact-and-log-retention'],
  ['fork_pr_contributor_approval', 'PUT', 'repos/{owner}/{repo}/actions/permissions/fork-pr-contributor-approval'],
  ['oidc_subject', 'PUT', 'repos/{owner}/{repo}/actions/oidc/customization/sub'],
];
const SWITCHES: readonly (readonly [key: 'immutable_releases' | 'vulnerability_alerts', path: string])[] = [
  ['immutable_releases', 'repos/{owner}/{repo}/immutable-releases'],
  ['vulnerability_alerts', 'repos/{owner}/{repo}/vulnerability-alerts'],
];

/** Settings of the repository itself. */
export function settingBlocks(settings: DesiredSettings | undefined): string[][] {
  const written = DOCUMENTS.flatMap(([key, method, path]) => (settings?.[key] === undefined ? [] : request(method, path, settings[key])));
  const switched = SWITCHES.flatMap(([key, path]) => (settings?.[key] === undefined ? [] : [`gh api --method ${settings[key].enabled ? 'PUT' : 'DELETE'} '${path}'`]));
  const lines = [...written, ...switched];
  return lines.length === 0 ? [] : [['## Settings of the repository'], fenced('sh', lines.join('\n'))];
}
