import { DeliveryModel } from '../../../checks/inside';
import { Origin } from '../../../core/inside';
import { DeclaredWorkflows, JobModel, StepModel, WorkflowModel } from '../../../workflows/inside';
import { DeclaredActions } from '../../declared-actions';

/** Something whose name the user chose and GitHub reads as an identifier. */
export interface NamedThing {
  readonly name: string;
  /** As a message calls it: `job`, `input`. */
  readonly what: string;
  readonly origin: Origin;
}

/** All identifiers of a delivery. Keys of `with` are left out: they belong to whoever wrote the action. */
export function namedThings(model: DeliveryModel): NamedThing[] {
  return [
    ...DeclaredWorkflows.of(model).flatMap((workflow) => [...callThings(workflow), ...workflow.jobs.flatMap(jobThings)]),
    ...DeclaredActions.of(model).flatMap(({ inputs, outputs, steps }) => [
      ...named(inputs, 'input'), ...named(outputs, 'output'), ...stepThings(steps),
    ]),
  ];
}

function callThings({ triggers }: WorkflowModel): NamedThing[] {
  return triggers.flatMap(({ inputs = [], secrets = [], outputs = [] }) => [...named(inputs, 'input'), ...named(secrets, 'secret'), ...named(outputs, 'output')]);
}

function jobThings(job: JobModel): NamedThing[] {
  const self = { name: job.id, what: 'job', origin: job.origin };
  if (job.kind === 'call') return [self];
  return [
    self,
    ...Object.keys(job.outputs).map((name) => ({ name, what: 'output', origin: job.origin })),
    ...stepThings(job.steps),
  ];
}

function stepThings(steps: readonly StepModel[]): NamedThing[] {
  return steps.flatMap((step) => [
    ...(step.id === undefined ? [] : [{ name: step.id, what: 'step', origin: step.origin }]),
    ...(step.kind === 'parallel' ? stepThings(step.steps) : []),
  ]);
}

function named(things: readonly { readonly name: string; readonly origin: Origin }[], what: string): NamedThing[] {
  return things.map(({ name, origin }) => ({ name, what, origin }));
}
