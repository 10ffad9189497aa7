import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { holdsJobToken } from '../../../expressions/inside';
import { DeclaredWorkflows, StepModel, StepsJobModel, WorkflowModel, flatSteps, readsToken, actionOf } from '../../../workflows/inside';
import { DeclaredRepository } from '../../declared-repository';

/** Actions that open pull requests, and the input that takes their token. Without it they use that of the job. */
const CREATORS: Readonly<Record<string, string>> = { 'peter-evans/create-pull-request': 'token', 'googleapis/release-please-action': 'token' };

/** Where a command stands, not in a text that is printed or a comment. */
const COMMAND = /(?:^|[;&|(`!{]|\b(?:then|do|else|if|while|time|exec|xargs)\b)[ \t]*(?:\w+=\S*[ \t]+)*gh\s+pr\s+(?:create\b|review\b[^\n]*(?:--approve|\s-a)\b)/m;

/** The token of a job may create and approve pull requests only where the settings say so. */
export const settingsPullRequests: Rule = {
  id: 'repository/settings-pull-requests',
  severity: Severity.ERROR,
  delivery(model, report) {
    const settings = DeclaredRepository.of(model).settings.find(({ actions }) => actions.workflow?.canApprovePullRequestReviews === false);
    if (!settings) return;
    for (const workflow of DeclaredWorkflows.of(model)) {
      for (const job of workflow.jobs) {
        for (const step of job.kind === 'steps' ? flatSteps(job.steps) : []) {
          if (!opensPullRequest(step, job as StepsJobModel, workflow)) continue;
          report({
            message: `The step '${step.label}' of the job '${job.id}' creates or approves a pull request with the token of the job, and the settings of the repository do not allow that.`,
            at: [step, { origin: settings.origin, note: 'the settings' }],
            fix: 'Use the token of a GitHub App, whose pull requests start workflows too, or allow it: { actions: { pullRequests: true } }.',
          });
        }
      }
    }
  },
};

function opensPullRequest(step: StepModel, job: StepsJobModel, workflow: WorkflowModel): boolean {
  if (step.kind === 'run') return COMMAND.test(step.script) && readsToken(step, job, workflow);
  if (step.kind !== 'uses') return false;
  const input = CREATORS[actionOf(step) ?? ''];
  const token = input === undefined ? undefined : step.inputs[input];
  return input !== undefined && (token === undefined || holdsJobToken(String(token)));
}
