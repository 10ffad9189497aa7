import { Defect } from '../../checks/inside';
import { constructPath, listed, Origin, similar } from '../../core/inside';
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
  if (!producer || !declared.includes(r.output)) return unknownOutput(r, declared, `job '${r.job.jobId}'`, 'job.addOutput(…)', site);
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
    return unknownOutput(r, [...target._outputs.keys()], `the reusable workflow '${target.node.id}'`, 'addOutput(…)', site);
  }
  const byHand = target ? undefined : site.resolution.calledByHand(r.call);
  const outputs = byHand?.triggers.flatMap((trigger) => trigger.outputs ?? []).map(({ name }) => name) ?? [];
  if (byHand && !outputs.some((name) => name.toLowerCase() === r.output.toLowerCase())) {
    return unknownOutput(r, outputs, `'${byHand.file}'`, `\`on.workflow_call.outputs\` of the file`, site);
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
      ...atTheCall(r.asked?.at(`${constructPath(site.job!.job)}/matrix`), site, [{ origin: r.matrix._origin, note: 'the matrix' }]),
      id: 'references/unknown-matrix-key',
      message: `matrix.get('${r.key}'): the matrix has no such key. It has ${listed(keys)}.`,
      fix: near ? `Did you mean '${near}'?` : 'Add it to the axes, or to an entry of include.',
    });
  }
  return `matrix${printProperty(r.key)}`;
}

export function inputOf(r: InputReference, site: Site): string {
  if (r.workflow !== site.workflow?.workflow) return foreignScope('input', r.input, r.workflow, site);
  return `inputs${printProperty(r.input)}`;
}

export function secretOf(r: CallSecretReference, site: Site): string {
  if (r.workflow !== site.workflow?.workflow) return foreignScope('secret', r.secret, r.workflow, site);
  return `secrets${printProperty(r.secret)}`;
}

function foreignScope(what: string, name: string, owner: Workflow, site: Site): string {
  return fail(site, {
    id: 'references/other-workflow',
    message: `The ${what} '${name}' belongs to the workflow '${owner.node.id}' and does not exist in '${site.workflow?.workflow.node.id ?? 'a composite action'}'.`,
    fix: 'Declare it here too, and pass it on where this one is called.',
    related: [{ origin: owner._origin, note: 'the workflow that declares it' }],
  });
}

function unknownOutput(r: JobOutputReference | CallOutputReference, declared: readonly string[], owner: string, declare: string, site: Site): string {
  const near = similar(r.output, declared);
  return fail(site, {
    ...atTheCall(r.asked, site),
    id: 'references/unknown-output',
    message: `There is no output '${r.output}' in ${owner}. It has ${listed(declared)}.`,
    fix: near ? `Did you mean '${near}'?` : `Declare it with ${declare}.`,
  });
}

/** A name that nobody declared is wrong where somebody asked for it, wherever the value is read. */
function atTheCall(asked: Origin | undefined, site: Site, related: Required<Defect>['related'] = []): Pick<Defect, 'related'> & Partial<Pick<Defect, 'origin'>> {
  return asked ? { origin: asked, related: [...related, { origin: site.origin, note: 'reads it' }] } : { related };
}
