import { Expectation, expectationsOf } from './expectations';
import { fileName } from '../../../core/inside';
import { code, fenced } from '../../../observability/inside';
import { HandbookFacts } from '../reading/facts';

/** What keeps a pull request from being merged, branch by branch. */
export function pullRequestBlocks({ repository }: HandbookFacts): string[][] {
  const expectations = expectationsOf(repository);
  if (expectations.length === 0) return [];
  return [
    ['## A pull request cannot be merged'],
    fenced('sh', ['# what it waits for', "gh pr checks '<pull request>'", "gh pr view '<pull request>' --json mergeStateStatus,reviewDecision,reviewRequests"].join('\n')),
    ...expectations.flatMap((expectation) => [[`### Into ${expectation.of}`], itemsOf(expectation, repository)]),
  ];
}

function itemsOf({ checks, strict, approvals, codeOwners, lastPush, dismissStale, linear }: Expectation, { gates, owners }: HandbookFacts['repository']): string[] {
  const guarded = (job: Expectation['checks'][number]['job']) => gates.find((gate) => gate.job === job?.job && gate.workflow === job?.workflow)?.guards ?? [];
  return [
    ...checks.map(({ context, job }) => {
      const guards = guarded(job);
      const whose = job ? `It is the job ${code(job.job)} of ${code(fileName(job.workflow))}${guards.length > 0 ? `, which stands for ${guards.map(code).join(', ')}: one of them did not succeed` : ''}.` : 'Another service reports it.';
      return `- **${code(context)} is red, or is waited for**: ${whose} A check that never reports was not started: a workflow that somebody disabled, a pull request with conflicts, or a first contribution that nobody let run yet.`;
    }),
    ...strict ? [`- **It is out of date**: the branch must hold what the other one has by now. ${code("gh pr update-branch '<pull request>'")}`] : [],
    ...approvals > 0 ? [`- **Review required**: ${approvals} must approve${lastPush ? ', and somebody else than who pushed last' : ''}.${dismissStale ? ' A new commit takes approvals away.' : ''}`] : [],
    ...codeOwners ? [`- **A code owner has not approved**: of each changed file one of its owners must, by ${owners.map(({ file }) => code(file)).join(', ') || '`CODEOWNERS`'}. The page of the pull request names them.`] : [],
    ...linear ? ['- **A merge commit**: the history stays a line; squash or rebase.'] : [],
  ];
}
