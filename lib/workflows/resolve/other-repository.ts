import { Job } from '../job';
import { Workflow } from '../workflow';
import { WorkflowReference } from './reference-types';
import { Site, fail } from './site';

/** What is wrong with a reference to what another repository of the program declares; undefined for one that stays in its own. */
export function otherRepository(r: WorkflowReference, site: Site): string | undefined {
  const owner = ownerOf(r);
  // An action is resolved alone: whatever a workflow has is out of its reach, and its rule says so.
  if (!owner || !site.workflow || site.resolution.workflows.has(owner)) return undefined;
  return fail(site, {
    id: 'references/other-workflow',
    message: `${labelOf(r)} is declared in another repository, in the workflow '${owner.node.id}': no value crosses from the runs of one repository to those of another.`,
    fix: 'Publish it where the other repository can read it: in a release, as an image, in a variable.',
    related: [{ origin: owner._origin, note: 'the workflow that it belongs to' }],
  });
}

/** Undefined for what belongs to no workflow. */
function ownerOf(r: WorkflowReference): Workflow | undefined {
  switch (r.referenceKind) {
    case 'step-output': case 'step-result': case 'leg-output': return r.step._owner instanceof Job ? r.step._owner.workflow : undefined;
    case 'job-output': case 'job-result': return r.job.workflow;
    case 'call-output': return r.call.workflow;
    case 'input': case 'call-secret': return r.workflow;
    default: return undefined;
  }
}

function labelOf(r: WorkflowReference): string {
  switch (r.referenceKind) {
    case 'step-output': case 'leg-output': return `The output '${r.output}' of the step '${r.step._label()}'`;
    case 'step-result': return `The ${r.result} of the step '${r.step._label()}'`;
    case 'job-output': return `The output '${r.output}' of the job '${r.job.jobId}'`;
    case 'call-output': return `The output '${r.output}' of the job '${r.call.jobId}'`;
    case 'job-result': return `The result of the job '${r.job.jobId}'`;
    case 'input': return `The input '${r.input}'`;
    case 'call-secret': return `The secret '${r.secret}'`;
    default: return 'It';
  }
}
