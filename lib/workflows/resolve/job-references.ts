import { listed, similar } from '../../core/inside';
import { printProperty } from '../../expressions/inside';
import { Job } from '../job';
import { CallOutputReference, CallSecretReference, InputReference, JobOutputReference, JobResultReference, MatrixReference } from './reference-types';
import { ReusableWorkflow } from '../reusable-workflow';
import { Workflow } from '../workflow';
import { need, throughCalls } from './crossing';
import { Site, fail } from './site';

export function jobOutput(r: JobOutputReference, site: Site): string {
  const label = `output '${r.output}' of job '${r.job.jobId}'`;
  const producer = site.resolution.jobState(r.job);
  const declared = [...((r.job as Job)._outputs?.keys() ?? [])];
  if (!producer || !declared.includes(r.output)) return unknown('output', r.output, declared, `job '${r.job.jobId}'`, 'job.addOutput(…)', site);
  return throughCalls(producer, r.output, label, site);
}

export function jobResult(r: JobResultReference, site: Site): string {
  const id = r.job.jobId;
  if (!site.job || r.job.workflow !== site.workflow?.workflow || site.job.job === r.job) {
    return fail(site, {
      id: site.job?.job === r.job ? 'references/own-job' : 'references/other-workflow',
      message: `The result of job '${id}' can only be read in a job of the same workflow that runs after it.`,
      fix: site.job?.job === r.job ? 'In the job itself, JobContext.status tells how things stand.' : 'Read it in a job of its own workflow.',
      related: [{ origin: r.job._origin, note: 'the job' }],
    });
  }
  need(r.job, site);
  return `needs.${id}.result`;
}

export function callOutput(r: CallOutputReference, site: Site): string {
  const target = site.resolution.called(r.call);
  if (target instanceof ReusableWorkflow && !target._outputs.has(r.output)) {
    return unknown('output', r.output, [...target._outputs.keys()], `the reusable workflow '${target.node.id}'`, 'addOutput(…)', site);
  }
  return throughCalls(site.resolution.jobState(r.call)!, r.output, `output '${r.output}' of job '${r.call.jobId}'`, site);
}

export function matrixValue(r: MatrixReference, site: Site): string {
  const own = site.job?.job._base.matrix;
  if (own !== r.matrix) {
    return fail(site, {
      id: 'references/other-matrix',
      message: `matrix.get('${r.key}') is used ${site.job ? `in job '${site.job.job.jobId}'` : 'outside of a job'}, which does not run with this matrix.`,
      fix: own ? 'Use the matrix object of the job itself.' : 'Hand the matrix to the job: { matrix }.',
      related: [{ origin: r.matrix._origin, note: 'the matrix' }],
    });
  }
  const keys = r.matrix._keys();
  if (keys && !keys.includes(r.key)) {
    const near = similar(r.key, keys);
    return fail(site, {
      id: 'references/unknown-matrix-key',
      message: `matrix.get('${r.key}'): the matrix has no such key. It has ${listed(keys)}.`,
      fix: near ? `Did you mean '${near}'?` : 'Add it to the axes, or to an entry of include.',
      related: [{ origin: r.matrix._origin, note: 'the matrix' }],
    });
  }
  return `matrix${printProperty(r.key)}`;
}

export function inputOf(r: InputReference, site: Site): string {
  const declared = inputNames(r.workflow);
  if (r.workflow !== site.workflow?.workflow) return foreignScope('input', r.input, r.workflow, site);
  if (!declared.includes(r.input)) return unknown('input', r.input, declared, `workflow '${r.workflow.node.id}'`, '_callProps' in r.workflow ? '{ inputs: { … } }' : 'Trigger.workflowDispatch({ … })', site);
  return `inputs${printProperty(r.input)}`;
}

export function secretOf(r: CallSecretReference, site: Site): string {
  const declared = Object.keys((r.workflow as ReusableWorkflow)._callProps.secrets ?? {});
  if (r.workflow !== site.workflow?.workflow) return foreignScope('secret', r.secret, r.workflow, site);
  if (!declared.includes(r.secret)) return unknown('secret', r.secret, declared, `workflow '${r.workflow.node.id}'`, '{ secrets: { … } }', site);
  return `secrets${printProperty(r.secret)}`;
}

function inputNames(workflow: Workflow): string[] {
  const dispatch = workflow._triggers().flatMap((t) => (t._event === 'workflow_dispatch' ? Object.keys(t._options.inputs ?? {}) : []));
  return [...dispatch, ...Object.keys((workflow as ReusableWorkflow)._callProps?.inputs ?? {})];
}

function foreignScope(what: string, name: string, owner: Workflow, site: Site): string {
  return fail(site, {
    id: 'references/other-workflow',
    message: `The ${what} '${name}' belongs to the workflow '${owner.node.id}' and does not exist in '${site.workflow?.workflow.node.id ?? 'a composite action'}'.`,
    fix: 'Declare it here too, and pass it on where this one is called.',
    related: [{ origin: owner._origin, note: 'the workflow that declares it' }],
  });
}

function unknown(what: string, name: string, declared: readonly string[], owner: string, declare: string, site: Site): string {
  const near = similar(name, declared);
  return fail(site, {
    id: `references/unknown-${what}`,
    message: `There is no ${what} '${name}' in ${owner}. It has ${listed(declared)}.`,
    fix: near ? `Did you mean '${near}'?` : `Declare it with ${declare}.`,
  });
}
