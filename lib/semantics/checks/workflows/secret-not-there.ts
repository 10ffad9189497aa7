import { Report, Rule } from '../../../checks/inside';
import { Severity, listed } from '../../../core/inside';
import { WorkflowModel, workflowsOf } from '../../../workflows/inside';
import { limitedSecrets } from '../../limited-secrets';
import { repositoryWorldOf } from '../../repository-world';
import { Limited } from '../../rights';

/** Secrets do not reach every run: forks have none, and Dependabot has its own. */
export const secretNotThere: Rule = {
  id: 'workflows/secret-not-there',
  severity: Severity.WARNING,
  delivery(model, report) {
    const { visibility, dependabot } = repositoryWorldOf(model);
    const workflows = workflowsOf(model);
    // Whether there are forks is said of a public repository alone: in any other nearly every pull request is its own.
    if (visibility === 'public') for (const workflow of workflows) judge(workflow, workflows, 'fork', report);
    if (dependabot) for (const workflow of workflows) judge(workflow, workflows, 'dependabot', report);
  },
};

function judge(workflow: WorkflowModel, workflows: readonly WorkflowModel[], by: Limited, report: Report): void {
  for (const { job, event, secrets } of limitedSecrets(workflow, workflows, by)) {
    const names = listed(secrets);
    report(by === 'fork' ? {
      message: `The job '${job.id}' reads ${names}. On ${event} from a fork there are no secrets: what it reads is empty.`,
      at: job,
      fix: "Leave forks out: condition Github.event('pull_request.head.repo.full_name').equalTo(Github.repository), of the job or of the step; or do what needs the secret in a workflow that starts afterwards, by workflow_run.",
    } : {
      message: `The job '${job.id}' reads ${names}. In runs of Dependabot on ${event}, secrets of Actions are not there: only those that were set for Dependabot under the same name.`,
      at: job,
      fix: `Set ${secrets.length === 1 ? 'it' : 'them'} for Dependabot, ${secrets.map((name) => `gh secret set ${name} --app dependabot`).join(' && ')}, and acknowledge this; or leave its runs out: condition Github.actor.notEqualTo('dependabot[bot]').`,
    });
  }
}
