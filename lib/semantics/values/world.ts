import { ActionModel, actionsOf } from '../../actions/inside';
import { DeliveryModel } from '../../checks/inside';
import { rememberedOf } from '../../core/inside';
import { ExpressionUse, JobModel, StepModel, UsesStepModel, WorkflowModel, calledBy, flatSteps, jobsOf, workflowsOf } from '../../workflows/inside';

/** Where an expression stands: in a workflow, a job and a step of it as far as there is one, or in an action. */
export type Place = PlaceInWorkflow | PlaceInAction;

export interface PlaceInWorkflow {
  readonly kind: 'workflow';
  readonly workflow: WorkflowModel;
  readonly job?: JobModel;
  readonly step?: StepModel;
}

export interface PlaceInAction {
  readonly kind: 'action';
  readonly action: ActionModel;
  readonly step?: StepModel;
}

/** A step that uses an action of the delivery. */
export interface ActionUse {
  readonly step: UsesStepModel;
  readonly place: Place;
}

/** All that values flow through. */
export interface World {
  readonly workflows: readonly WorkflowModel[];
  readonly actions: readonly ActionModel[];
}

/** All that values flow through in a delivery: one for each model, so that what is found out about it is found out once. */
export const worldOf = rememberedOf((model: DeliveryModel): World => ({ workflows: workflowsOf(model), actions: actionsOf(model) }));

/** Where an expression of a workflow stands. */
export function placeOf({ job, step }: ExpressionUse, workflow: WorkflowModel): PlaceInWorkflow {
  return { kind: 'workflow', workflow, job: job === undefined ? undefined : jobsOf(workflow).get(job.toLowerCase()), step };
}

/** Every expression of the world. Its place is made when somebody asks: few of a hundred thousand are looked at twice. */
export function* expressionsOf({ workflows, actions }: World): Iterable<{ readonly use: ExpressionUse; place(): Place }> {
  for (const workflow of workflows) for (const use of workflow.expressions) yield { use, place: () => placeOf(use, workflow) };
  for (const action of actions) for (const use of action.expressions) yield { use, place: () => ({ kind: 'action', action, step: use.step }) };
}

export function isUses(step: StepModel): step is UsesStepModel {
  return step.kind === 'uses';
}

/** The steps of the world that are wanted, with their places, those inside of `parallel` and of actions included. */
export function* stepsIn<S extends StepModel>({ workflows, actions }: World, isWanted: (step: StepModel) => step is S): Iterable<{ readonly step: S; readonly place: Place }> {
  for (const workflow of workflows) {
    for (const job of workflow.jobs) {
      if (job.kind === 'steps') for (const step of flatSteps(job.steps)) if (isWanted(step)) yield { step, place: { kind: 'workflow', workflow, job, step } };
    }
  }
  for (const action of actions) for (const step of flatSteps(action.steps)) if (isWanted(step)) yield { step, place: { kind: 'action', action, step } };
}

const uses = new WeakMap<readonly ActionModel[], ReadonlyMap<ActionModel, readonly ActionUse[]>>();

/** Where an action is used. */
export function usesOf(action: ActionModel, world: World): readonly ActionUse[] {
  let found = uses.get(world.actions);
  if (!found) uses.set(world.actions, (found = allUses(world)));
  return found.get(action) ?? [];
}

function allUses(world: World): ReadonlyMap<ActionModel, readonly ActionUse[]> {
  const found = new Map<ActionModel, ActionUse[]>();
  for (const { step, place } of stepsIn(world, isUses)) {
    const action = calledBy(step, world.actions);
    if (action) found.set(action, [...found.get(action) ?? [], { step, place }]);
  }
  return found;
}

/** The steps of the same job or action that come before that of the place. */
export function stepsBefore(place: Place): readonly StepModel[] {
  if (!place.step) return [];
  const steps = flatSteps(place.kind === 'action' ? place.action.steps : place.job?.kind === 'steps' ? place.job.steps : []);
  return steps.slice(0, Math.max(0, steps.indexOf(place.step)));
}

/** The steps beside the place, by the id that expressions know them by. */
export function stepBeside(id: string, place: Place): StepModel | undefined {
  const steps = place.kind === 'action' ? place.action.steps : place.job?.kind === 'steps' ? place.job.steps : [];
  return flatSteps(steps).find((step) => step.id?.toLowerCase() === id.toLowerCase());
}

/** What is found out about a step once for a world, because many places ask. */
export function oncePerStep<T>(): (step: StepModel, world: World, find: () => T) => T {
  const known = rememberedOf((_: readonly WorkflowModel[]) => new Map<StepModel, T>());
  return (step, { workflows }, find) => {
    const ofWorld = known(workflows);
    if (!ofWorld.has(step)) ofWorld.set(step, find());
    return ofWorld.get(step)!;
  };
}
