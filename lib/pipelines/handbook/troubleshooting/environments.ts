import { DeliveryModel } from '../../../checks/inside';
import { markdownText, fileName } from '../../../core/inside';
import { code, fenced } from '../../../observability/inside';
import { typed } from '../../../promotion/inside';
import { DeclaredEnvironmentModel, jobsIn } from '../../../repository/inside';
import { HandbookFacts } from '../reading/facts';

/** A job that waits, or is refused, because of the rules of an environment. */
export function environmentBlocks({ repository: { environments } }: HandbookFacts, model: DeliveryModel): string[][] {
  if (environments.length === 0) return [];
  return [
    ['## A job waits for an environment, or is refused by it'],
    fenced('sh', ['# for whom a run waits', "gh api 'repos/{owner}/{repo}/actions/runs/<run>/pending_deployments' --jq '.[] | {environment: .environment.name, wait_timer, reviewers: [.reviewers[].reviewer | .slug // .login]}'"].join('\n')),
    ...environments.flatMap((environment) => [
      [`### ${markdownText(environment.name)}`],
      itemsOf(environment, model),
      fenced('sh', [
        '# whether it is what was declared',
        typed('gh', 'api', `repos/{owner}/{repo}/environments/${encodeURIComponent(environment.name)}`),
        ...environment.secrets.length > 0 ? ['# which secrets it holds', typed('gh', 'secret', 'list', '--env', environment.name)] : [],
      ].join('\n')),
    ]),
  ];
}

function itemsOf({ name, reviewers, preventSelfReview, waitMinutes = 0, refs, protectionRules, secrets }: DeclaredEnvironmentModel, model: DeliveryModel): string[] {
  const jobs = jobsIn(name, model).map(({ job, workflow }) => `${code(job.id)} of ${code(fileName(workflow.file))}`);
  const allowed = refs.kind === 'patterns' ? [...refs.branches.map(code), ...refs.tags.map((tag) => `the tag ${code(tag)}`)].join(', ') : 'protected branches';
  return [
    `- Jobs that deploy to it: ${jobs.join(', ') || 'none'}.`,
    ...reviewers.length > 0 ? [`- **Waiting for review**: one of ${reviewers.map((one) => markdownText(one.type === 'Team' ? `@${one.name}` : one.name)).join(', ')} lets it in, on the page of the run${preventSelfReview ? '; whoever started the run may not' : ''}. When nobody is asked, the environment on GitHub has no reviewers: ${code('npx slipway plan')} says so.`] : [],
    ...waitMinutes > 0 ? [`- **Waiting**: it waits for ${waitMinutes} minutes before it begins.`] : [],
    ...refs.kind === 'all' ? [] : [`- **The branch is not allowed to deploy**: only ${allowed} may; the run is of another one.`],
    ...protectionRules.length > 0 ? [`- **Waiting for an app**: ${protectionRules.map(code).join(', ')} lets it in.`] : [],
    ...secrets.length > 0 ? [`- **A secret is empty**: it holds ${secrets.map(code).join(', ')}. One that nobody set is an empty text, without an error.`] : [],
  ];
}
