import { keyOf } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { WorkflowRule } from '../rule';
import { hostedChoices, successorOf } from './runner-labels';

/** GitHub takes images away; a job that asks for one fails before its first step. */
export const retiredRunner: WorkflowRule = {
  id: 'workflows/retired-runner',
  severity: Severity.ERROR,
  lasting: true,
  job(job, _workflow, report) {
    if (job.kind !== 'steps') return;
    for (const { labels, origin, inMatrix } of hostedChoices(job)) {
      for (const label of labels) {
        const successor = successorOf(label);
        if (successor === undefined) continue;
        report({
          message: `The job '${job.id}' runs on '${label}', an image that GitHub has retired: no runner takes the job.`,
          at: inMatrix ? { origin } : keyOf({ origin }, 'runs-on'),
          fix: `Use ${successor}. For a runner of your own with this label, use Runner.selfHosted('${label}').`,
          fixInYaml: `Write \`${inMatrix ? '' : 'runs-on: '}${successor.split(/[ ,]/)[0]}\`${inMatrix ? ' in the matrix' : ''}${/[ ,]/.test(successor) ? ` (${successor})` : ''}. A runner of your own has the label \`self-hosted\` as well.`,
        });
      }
    }
  },
};
