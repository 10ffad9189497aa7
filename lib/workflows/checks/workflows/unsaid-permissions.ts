import { grantedTo, printed } from './permission-levels';
import { DeliveryModel, Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { calledBy, callsOf } from '../../called';
import { DeclaredWorkflows, workflowsOf } from '../../declared-workflows';
import { CallJobModel, JobModel, WorkflowModel } from '../../model';
import { saidPermissions } from '../../read/found';

/** A called file that others write and that does not say what its jobs need: they get what the call has, and nobody can tell whether that is enough. */
export const unsaidPermissions: Rule = {
  id: 'workflows/unsaid-permissions',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const workflow of DeclaredWorkflows.of(model)) {
      for (const call of callsOf(workflow)) {
        const target = calledBy(call, workflowsOf(model));
        const found = call.permissions.declared || !target?.handWritten ? undefined : unsaid(call, model, new Set());
        if (!found) continue;
        report({
          message: `The job '${call.id}' calls '${found.workflow.file}', whose job '${found.job.id}' names no permissions and may use the token in a way that nobody can see from here. It gets what the call has: ${printed(grantedTo(call, workflow))}.`,
          at: [call, { origin: found.job.origin, note: 'the job' }],
          fix: 'Name them at the call, { permissions: Permissions.of({ … }) }, or write `permissions` at the job in the file: the call then gets them.',
          fixInYaml: 'Write `permissions` at the job that calls: it is the most that the called one can get. At the called job, write what that needs.',
        });
      }
    }
  },
};

interface Unsaid {
  readonly workflow: WorkflowModel;
  readonly job: JobModel;
}

/** The first job below a call that says nothing, of which not everything is known. What was looked at once holds none on another way either. */
function unsaid(call: CallJobModel, model: DeliveryModel, seen: Set<WorkflowModel>): Unsaid | undefined {
  const target = calledBy(call, workflowsOf(model));
  if (!target?.handWritten || seen.has(target)) return undefined;
  seen.add(target);
  for (const job of target.jobs) {
    if (saidPermissions(job, target)) continue;
    if (job.kind === 'steps' ? !job.permissions.complete : job.calls === undefined) return { workflow: target, job };
    const below = job.kind === 'call' ? unsaid(job, model, seen) : undefined;
    if (below) return below;
  }
  return undefined;
}
