import { idOf, request } from './request';
import { valueLines } from './values';
import { markdownText } from '../../../core/inside';
import { fenced } from '../../../observability/inside';
import { typed } from '../../../promotion/inside';
import { DesiredEnvironment } from '../../../repository/inside';

/** Each environment with its rules, and then what it holds. */
export function environmentBlocks(environments: readonly DesiredEnvironment[] = []): string[][] {
  if (environments.length === 0) return [];
  return [
    ['## Environments'],
    ['Each may be typed again: what is there is changed, and a secret or a branch that is there is left alone. Secrets are asked for; they never stand on the command line.'],
    ...environments.flatMap((environment) => [[`### ${markdownText(environment.name)}`], fenced('sh', linesOf(environment).join('\n'))]),
  ];
}

function linesOf(environment: DesiredEnvironment): string[] {
  const path = `repos/{owner}/{repo}/environments/${encodeURIComponent(environment.name)}`;
  return [
    ...request('PUT', path, bodyOf(environment)),
    ...environment.branch_policies.flatMap(({ name, type }) => unlessThere(`${path}/deployment-branch-policies`, '.branch_policies[].name', name, { name, type })),
    ...environment.protection_rules.flatMap((slug) => unlessThere(`${path}/deployment_protection_rules`, '.custom_deployment_protection_rules[].app.slug', slug, { integration_id: idOf('Integration', slug) })),
    ...valueLines(environment.name, environment.variables, environment.secrets),
  ];
}

/** Where the plan has no such rules, GitHub refuses their very names. */
function bodyOf({ wait_timer, prevent_self_review, can_admins_bypass, reviewers, deployment_branch_policy }: DesiredEnvironment): object {
  const asked = wait_timer > 0 || reviewers.length > 0;
  return {
    ...asked ? { wait_timer, prevent_self_review: reviewers.length > 0 && prevent_self_review, reviewers: reviewers.map(({ type, name }) => ({ type, id: idOf(type, name) })) } : {},
    deployment_branch_policy,
    ...can_admins_bypass === undefined ? {} : { can_admins_bypass },
  };
}

/** Added once: GitHub would take some of it twice. */
function unlessThere(path: string, names: string, name: string, body: object): string[] {
  const [first, ...rest] = request('POST', path, body);
  return [`${typed('gh', 'api', path, '--paginate', '--jq', names)} | ${typed('grep', '-Fxq', '--', name)} ||`, `  ${first}`, ...rest];
}
