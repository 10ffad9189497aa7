import { listed } from '../../core/inside';
import { Reference, printLiteral, printProperty } from '../../expressions/inside';
import { Job } from '../job';
import { Matrix } from '../matrix';
import { throughCalls } from './crossing';
import { idOf, slug } from './ids';
import { callOutput, inputOf, jobOutput, jobResult, matrixValue, secretOf } from './job-references';
import { otherRepository } from './other-repository';
import { LegOutputReference, StepOutputReference, StepResultReference, WorkflowReference } from './reference-types';
import { ForeignReference, Site, fail } from './site';
import { JobState } from './state';

/** What a reference becomes at the place of its use. */
export function resolveReference(reference: Reference, site: Site): string {
  const r = reference as WorkflowReference;
  const foreign = otherRepository(r, site);
  if (foreign !== undefined) return foreign;
  switch (r.referenceKind) {
    case 'step-output': return stepOutput(r, site);
    case 'step-result': return stepResult(r, site);
    case 'leg-output': return legOutput(r, site);
    case 'job-output': return jobOutput(r, site);
    case 'job-result': return jobResult(r, site);
    case 'call-output': return callOutput(r, site);
    case 'matrix': return matrixValue(r, site);
    case 'input': return inputOf(r, site);
    case 'call-secret': return secretOf(r, site);
    default: {
      const resolved = (reference as ForeignReference).resolveAt(site);
      return typeof resolved === 'string' ? resolved : fail(site, resolved);
    }
  }
}

function stepOutput(r: StepOutputReference, site: Site): string {
  const label = `output '${r.output}' of step '${r.step._label()}'`;
  if (!r.step._owner) return homeless(r.step._label(), label, site);
  if (site.owner && r.step._owner === site.owner.owner) {
    return inOrder(r, label, site) ?? `steps.${idOf(r.step, site.owner, r.output)}.outputs${printProperty(r.output)}`;
  }
  const producer = jobOf(r, site);
  if (!producer) return elsewhere(label, r, site);
  const text = `steps.${idOf(r.step, producer, r.output)}.outputs${printProperty(r.output)}`;
  return throughCalls(producer, exported(producer, r.output, idOf(r.step, producer), text), label, site);
}

function stepResult(r: StepResultReference, site: Site): string {
  const label = `${r.result} of step '${r.step._label()}'`;
  if (!r.step._owner) return homeless(r.step._label(), label, site);
  if (site.owner && r.step._owner === site.owner.owner) {
    return inOrder(r, label, site) ?? `steps.${idOf(r.step, site.owner)}.${r.result}`;
  }
  const producer = jobOf(r, site);
  if (!producer) return elsewhere(label, r, site);
  const id = idOf(r.step, producer);
  return throughCalls(producer, exported(producer, r.result, id, `steps.${id}.${r.result}`), label, site);
}

function legOutput(r: LegOutputReference, site: Site): string {
  const label = `output '${r.output}' of step '${r.step._label()}'`;
  const producer = r.step._owner && jobOf(r, site);
  if (!producer) return r.step._owner ? elsewhere(label, r, site) : homeless(r.step._label(), label, site);
  const axes = Object.entries(r.leg);
  const matrix = producer.job._base.matrix;
  const unknown = axes.find(([axis]) => !(matrix?._keys()?.includes(axis) ?? matrix !== undefined));
  if (axes.length === 0 || unknown) {
    return fail(site, {
      id: 'references/unknown-matrix-key',
      message: `legOutput(…) of job '${producer.job.jobId}' names ${unknown ? `the axis '${unknown[0]}'` : 'no axis'}; the job's matrix has ${listed(matrix?._keys() ?? [])}.`,
      fix: 'Name the axes that tell this leg from the others, and their values.',
    });
  }
  const odd = oddLeg(matrix, r.leg);
  if (odd) {
    return fail(site, {
      id: 'references/unknown-matrix-key',
      message: `legOutput(…) of job '${producer.job.jobId}' ${odd}`,
      fix: 'Name enough axes, with values that the matrix has, that exactly one leg is meant.',
    });
  }
  const condition = axes.map(([axis, value]) => `matrix${printProperty(axis)} == ${printLiteral(value)}`).join(' && ');
  const id = idOf(r.step, producer, r.output);
  const text = `case(${condition}, steps.${id}.outputs${printProperty(r.output)}, '')`;
  return throughCalls(producer, exported(producer, `${r.output}-${axes.map(([, v]) => slug(String(v))).join('-')}`, id, text), label, site);
}

/** The name under which a job hands a value on: the user's own where the user declared one for the same value. */
function exported(producer: JobState, wanted: string, stepId: string, text: string): string {
  for (const [name, known] of producer.outputs) if (known === `\${{ ${text} }}`) return name;
  // GitHub compares the names of outputs without case.
  const taken = new Set([...producer.outputs.keys()].map((n) => n.toLowerCase()));
  const name = [wanted, `${stepId}-${wanted}`].find((n) => !taken.has(n.toLowerCase())) ?? `${stepId}-${wanted}-${producer.outputs.size}`;
  producer.outputs.set(name, `\${{ ${text} }}`);
  return name;
}

function jobOf(r: { step: StepOutputReference['step'] }, site: Site): JobState | undefined {
  const { _owner: owner } = r.step;
  return owner instanceof Job ? site.resolution.jobState(owner) : undefined;
}

/** A step can only read what ran before it. Undefined when the order is right. */
function inOrder(r: StepOutputReference | StepResultReference, label: string, site: Site): string | undefined {
  const producer = site.owner!.order.get(r.step);
  if (site.position === undefined || producer === undefined || producer < site.position) return undefined;
  return fail(site, {
    id: 'references/step-runs-later',
    message: `The ${label} is read by ${producer === site.position ? 'a step that runs at the same time' : 'a step that runs before it'}: there it is always empty.`,
    fix: 'Hand the step that makes the value to the job first.',
    related: [{ origin: r.step._origin, note: 'the step that makes the value' }],
  });
}

function homeless(step: string, label: string, site: Site): string {
  return fail(site, {
    id: 'references/step-without-job',
    message: `The ${label} is used, but the step was never handed to a job.`,
    fix: `Call job.use(…) with the step '${step}' before the step that reads it.`,
  });
}

function elsewhere(label: string, r: { step: StepOutputReference['step'] }, site: Site): string {
  return fail(site, {
    id: 'references/other-workflow',
    message: `The ${label} lives in '${r.step._owner!._ownerPath}' and cannot be read here.`,
    fix: 'Steps of a composite action are private to it: declare an output with action.addOutput(…) and read it from the step that uses the action.',
    related: [{ origin: r.step._origin, note: 'the step that makes the value' }],
  });
}


/** What is wrong with a choice of one leg, as far as the axes are known now. */
function oddLeg(matrix: Matrix | undefined, leg: LegOutputReference['leg']): string | undefined {
  if (!matrix || matrix._expression || matrix._props.include) return undefined;
  for (const [axis, values] of matrix._axes) {
    if (!Array.isArray(values)) continue;
    if (axis in leg && !values.some((v) => String(v) === String(leg[axis]))) return `names ${axis} '${leg[axis]}', which no leg has. It takes ${listed(values.map(String))}.`;
    if (!(axis in leg) && values.length > 1) return `does not say which ${axis}: ${values.length} legs match, and the last one to finish would win.`;
  }
  return undefined;
}
