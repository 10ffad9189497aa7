import { runsForRelease } from './runs-for-release';
import { stagesOf } from './stages';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DeclaredWorkflows } from '../../../workflows/inside';

/** A gate that asks for a check that no commit of a release has is never open. */
export const gateJobNotRun: Rule = {
  id: 'promotion/gate-job-not-run',
  severity: Severity.ERROR,
  delivery(model, report) {
    const workflows = DeclaredWorkflows.of(model);
    const seen = new Set<unknown>();
    for (const { stage, release } of stagesOf(model)) {
      for (const gate of stage.gates) {
        if (seen.has(gate.origin)) continue;
        seen.add(gate.origin);
        for (const { workflow: file, job: id, unknown } of gate.jobs) {
          const workflow = workflows.find((one) => one.file === file);
          const job = workflow?.jobs.find((one) => one.id === id);
          const why = unknown ?? (workflow && job && runsForRelease({ workflow, job }, release, workflows));
          if (why === undefined) continue;
          report({
            message: `The gate '${gate.id}' of the stage '${stage.name}' asks whether the job '${id}' succeeded for the commit of the release, and nobody can tell: ${why}. It would never open.`,
            at: [gate, ...job ? [{ origin: job.origin, note: 'the job' }] : [], { origin: stage.origin, note: 'the stage' }],
            fix: 'Name a job that runs when the commit is pushed: Trigger.push(). For what is checked later there are Verification and Gate.metric.',
          });
        }
      }
    }
  },
};
