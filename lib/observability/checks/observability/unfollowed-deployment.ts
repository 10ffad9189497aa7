import { entriesTo, recordingSteps } from './recording-steps';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DeclaredWorkflows } from '../../../workflows/inside';
import { OBSERVABILITY } from '../../declared-observability';

/** What is recorded is added up after the run, or much later. */
export const unfollowedDeployment: Rule = {
  id: 'observability/unfollowed-deployment',
  severity: Severity.WARNING,
  delivery(model, report) {
    const [dora] = model._part(OBSERVABILITY).dora;
    const workflows = DeclaredWorkflows.of(model);
    const own = workflows.find(({ file }) => file === dora?.workflow);
    // Who changes what starts it by hand knows what starts it.
    if (!dora || !own || own.overrides.some(({ path }) => path[0] === 'on')) return;
    const followed = own.triggers.flatMap(({ event, filters }) => (event === 'workflow_run' ? filters.workflows ?? [] : []));
    const recording = recordingSteps(dora, model).map(({ workflow, step }) => ({ step, entries: entriesTo(workflow, workflows) }));
    const seen = new Set(recording.flatMap(({ entries }) => [...entries]));
    for (const entry of seen) {
      if (followed.includes(entry.name)) continue;
      const first = recording.find(({ entries }) => entries.has(entry))!;
      report({
        message: `Runs of the workflow '${entry.name}' record what they deploy, and '${own.name}' does not run after them: it is added up when the clock says so.`,
        at: [entry, { origin: first.step.origin, note: 'the step that records' }],
        fix: 'Let it follow: dora.addDeployWorkflow(workflow).',
      });
    }
  },
};
