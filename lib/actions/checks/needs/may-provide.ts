import { StepModel, parseUses } from '../../../workflows/inside';
import { catalogueEntry } from '../../catalogue-entry';

/** What else than a step of the action itself may do what it does, by words of a script. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  'actions/checkout': /\b(?:git|gh|curl|wget|tar|unzip|svn|hg|rsync|scp)\b/,
  'pnpm/action-setup': /\b(?:pnpm|corepack)\b/,
  'grafana/setup-k6-action': /\bk6\b/,
  'docker/setup-buildx-action': /\bbuildx\s+(?:create|use)\b/,
  'azure/use-kubelogin': /\bkubelogin\b/,
  'azure/aks-set-context': /kubeconfig|\bget-credentials\b/i,
  'azure/login': /\baz\s+login\b/,
  'aws-actions/configure-aws-credentials': /\baws\s+(?:configure|sts|sso)\b|\bAWS_/,
  'google-github-actions/auth': /\bgcloud\s+auth\b|\bGOOGLE_|\bCLOUDSDK_/,
};

/** A script that writes files where it stands: of those, not of the repository's, an action that takes a folder may live. What goes to the runner or to nowhere is none. */
const WRITES = /(?:^|[^-=<>&$])>>?\|?\s*(?!["']?(?:\/dev\/|\$\{?(?:env:)?(?:GITHUB_(?:OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)|null)|&|\d))["'\w./$]|\b(?:tee|cp|mv|ln|touch|install|sync|dd|7z|oras|(?:New|Copy|Move)-Item|(?:Set|Add)-Content|Out-File|Expand-Archive|Invoke-WebRequest|iwr)\b|\b(?:init|new|create|generate)\b|\bnpx\b/im;

/** Actions that put files of the repository into the workspace, too, because somebody put them there before. */
const FILLS = new Set(['actions/download-artifact', 'actions/cache', 'actions/cache/restore', 'dawidd6/action-download-artifact']);
/** Actions that set variables for the steps after them, whose names nobody can see. */
const EXPORTS = new Set(['1password/load-secrets-action', 'hashicorp/vault-action', 'google-github-actions/get-secretmanager-secrets', 'jdx/mise-action']);

/** Whether a step may do what an action would have done. Of a step whose action nobody knows, anything may be so. */
export function mayProvide(step: StepModel, action: string): boolean {
  if (step.kind === 'run') return (SCRIPTS[action]?.test(step.script) ?? false) || (action === 'actions/checkout' && WRITES.test(withoutComments(step.script)));
  return isUnknown(step) || (action === 'actions/checkout' && step.kind === 'uses' && FILLS.has(step.uses.split('@')[0].toLowerCase()));
}

function withoutComments(script: string): string {
  return script.replace(/^\s*#.*$/gm, '');
}

/** Whether a step may set a variable for those after it. */
export function mayExport(step: StepModel, name: string): boolean {
  if (step.kind === 'run') return /GITHUB_ENV/.test(step.script) && (step.script.includes(name) || !/\w+(?:=|<<)/.test(step.script));
  return isUnknown(step) || (step.kind === 'uses' && EXPORTS.has(step.uses.split('@')[0].toLowerCase()));
}

/** An action that neither the catalogue nor the delivery knows; a composite action of the delivery is unfolded. */
export function isUnknown(step: StepModel): boolean {
  if (step.kind !== 'uses') return false;
  const uses = parseUses(step.uses);
  return uses.kind === 'repository' ? !catalogueEntry(uses.name) : uses.kind !== 'malformed';
}
