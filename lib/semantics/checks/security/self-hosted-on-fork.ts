import { Rule, keyOf } from '../../../checks/inside';
import { Severity, listed } from '../../../core/inside';
import { DeclaredWorkflows } from '../../../workflows/inside';
import { openStarts } from '../../causes';
import { keepsStrangersOut } from '../../strangers';

/** Events that anybody with an account can cause in a public repository. */
const OPEN = ['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment', 'issue_comment'];

/** A machine of one's own must not run the code of strangers. */
export const selfHostedOnFork: Rule = {
  id: 'security/self-hosted-on-fork',
  severity: Severity.WARNING,
  delivery(model, report) {
    const workflows = DeclaredWorkflows.of(model);
    for (const workflow of workflows) {
      const open = openStarts(workflow, OPEN, workflows);
      for (const job of workflow.jobs) {
        // A runner group may consist of machines of GitHub: only the label says for sure.
        if (job.kind !== 'steps' || !job.runsOn.labels.includes('self-hosted')) continue;
        const letIn = open.filter((start) => !keepsStrangersOut(start, job.condition)).map(({ event }) => event);
        if (letIn.length === 0) continue;
        report({
          message: `The job '${job.id}' runs on a self-hosted runner and is started by ${listed(letIn)}. Slipway does not know whether the repository is public: if it is, anybody who forks it can run code on that machine and leave something behind for the next job.`,
          at: keyOf(job, 'runs-on'),
          fix: "Run it on a machine of GitHub, or only for the repository's own branches: condition Github.event('pull_request.head.repo.full_name').equalTo(Github.repository). In a private repository, acknowledge it.",
          fixInYaml: "Run it on a machine of GitHub, or only for the repository's own branches: `if: github.event.pull_request.head.repo.full_name == github.repository`. In a private repository, accept it: `# slipway-ignore: security/self-hosted-on-fork the repository is private`.",
        });
      }
    }
  },
};
