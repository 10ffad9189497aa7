import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DeclaredWorkflows, outputReader } from '../../../workflows/inside';
import { maskedIn } from '../../values/masked';
import { worldOf } from '../../values/world';

/** What the runner masks leaves no job. */
export const maskedOutput: Rule = {
  id: 'references/masked-output',
  severity: Severity.ERROR,
  delivery(model, report) {
    const workflows = DeclaredWorkflows.of(model);
    const world = worldOf(model);
    for (const workflow of workflows) {
      for (const use of workflow.expressions) {
        const job = use.place === 'job.outputs' ? workflow.jobs.find(({ id }) => id === use.job) : undefined;
        const masked = job && maskedIn(use.text, { kind: 'workflow', workflow, job }, world);
        if (!masked) continue;
        const reader = outputReader(use, workflow);
        const isItself = reader === use;
        report({
          message: `\`${reader.key}\` ${isItself ? 'hands on' : 'reads'} ${masked.what}${isItself ? '' : ` of the job '${job.id}'`}, which is masked: masked values cannot cross jobs. GitHub leaves such an output out, and whoever reads it gets an empty text.`,
          at: [{ origin: reader.origin }, ...masked.made.map(({ origin }) => ({ origin, note: 'makes it' }))],
          fix: masked.made.length === 0 ? 'Read the secret itself in the job that needs it.' : 'Make it in the job that needs it: use the step there.',
        });
      }
    }
  },
};
