import { DeliveryModel } from '../../../checks/inside';
import { Origin } from '../../../core/inside';
import { DeclaredWorkflows, StepModel } from '../../../workflows/inside';
import { DeclaredActions } from '../../declared-actions';

/** Something whose name the user chose and GitHub reads as an identifier. */
export interface NamedThing {
  readonly name: string;
  /** As a message calls it: `job`, `input`. */
  readonly what: string;
  readonly origin: Origin;
}

/** All identifiers of a delivery. Keys of `with` are left out: they belong to whoever wrote the action. */
export function* namedThings(model: DeliveryModel): Iterable<NamedThing> {
  for (const { triggers, jobs } of DeclaredWorkflows.of(model)) {
    for (const { inputs = [], secrets = [], outputs = [] } of triggers) yield* [...named(inputs, 'input'), ...named(secrets, 'secret'), ...named(outputs, 'output')];
    for (const job of jobs) {
      yield { name: job.id, what: 'job', origin: job.origin };
      if (job.kind === 'call') continue;
      for (const name of Object.keys(job.outputs)) yield { name, what: 'output', origin: job.origin };
      yield* stepThings(job.steps);
    }
  }
  for (const { inputs, outputs, steps } of DeclaredActions.of(model)) {
    yield* [...named(inputs, 'input'), ...named(outputs, 'output')];
    yield* stepThings(steps);
  }
}

function* stepThings(steps: readonly StepModel[]): Iterable<NamedThing> {
  for (const step of steps) {
    if (step.id !== undefined) yield { name: step.id, what: 'step', origin: step.origin };
    if (step.kind === 'parallel') yield* stepThings(step.steps);
  }
}

function named(things: readonly { readonly name: string; readonly origin: Origin }[], what: string): NamedThing[] {
  return things.map(({ name, origin }) => ({ name, what, origin }));
}
