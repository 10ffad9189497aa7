import { Place, World, usesOf } from './world';
import { ActionModel } from '../../actions/inside';
import { Scalar, StepModel } from '../../workflows/inside';

/** A variable of the environment that a step finds, and where its text stands. */
export interface Variable {
  /** `*` where an expression gives all of them. */
  readonly name: string;
  readonly value: Scalar;
  readonly place: Place;
  /** The steps that hand it on by using an action, the innermost first. */
  readonly through: readonly StepModel[];
}

/** Nobody gives an action so many variables by so many ways. */
const MOST = 200;

const ofActions = new WeakMap<readonly ActionModel[], Map<ActionModel, readonly Variable[]>>();

/**
 * The variables of a place: of the step, of its job and its workflow, the nearest first and only once. An action sees those of whoever uses it, which may be several of one name.
 */
export function variablesOf(place: Place, world: World): readonly Variable[] {
  const own = place.step && 'env' in place.step ? variables(place.step.env, place.step.envExpression, place) : [];
  return [...own, ...around(place, world).filter(({ name }) => !own.some((nearer) => nearer.name === name))];
}

function around(place: Place, world: World): readonly Variable[] {
  if (place.kind === 'action') return aroundAction(place.action, world);
  const outside = { ...place, step: undefined };
  const ofJob = place.job?.kind === 'steps' ? variables(place.job.env, place.job.envExpression, outside) : [];
  return [...ofJob, ...variables(place.workflow.env, place.workflow.envExpression, outside).filter(({ name }) => !ofJob.some((nearer) => nearer.name === name))];
}

function aroundAction(action: ActionModel, world: World): readonly Variable[] {
  let known = ofActions.get(world.actions);
  if (!known) ofActions.set(world.actions, (known = new Map()));
  const before = known.get(action);
  if (before) return before;
  // An action that uses itself gets no further variables by that.
  known.set(action, []);
  const found = usesOf(action, world).flatMap(({ step, place }) => variablesOf(place, world).map((variable) => ({ ...variable, through: [step, ...variable.through] }))).slice(0, MOST);
  known.set(action, found);
  return found;
}

function variables(env: Readonly<Record<string, Scalar>>, whole: string | undefined, place: Place): readonly Variable[] {
  // A variable that is made of another one of the same level cannot be: GitHub would read it before it is there.
  return [...Object.entries(env), ...whole === undefined ? [] : [['*', whole] as const]].map(([name, value]) => ({ name, value, place: { ...place, step: undefined }, through: [] }));
}
