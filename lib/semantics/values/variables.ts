import { filesBefore } from './files';
import type { Variable } from './variable';
import { Place, World, oncePerStep, stepsBefore, usesOf } from './world';
import { ActionModel } from '../../actions/inside';
import { Entry, follow } from '../../scripts/inside';
import { RunStepModel, Scalar } from '../../workflows/inside';

/** Something that a script hands on to what comes after it: an output, or a variable. `*` where its name is not known. */
export interface Written {
  readonly name: string;
  /** The variables of its step that are in it. */
  readonly of: readonly Variable[];
  /** Those of them whose text stands there as it is. */
  readonly asItIs: readonly Variable[];
}

/** Nobody gives an action so many variables by so many ways. */
const MOST = 200;

const ofActions = new WeakMap<readonly ActionModel[], Map<ActionModel, readonly Variable[]>>();

/**
 * The variables of a place: of the step, of what steps before it wrote (files among them), of its job and its workflow, the nearest first. An action sees those of whoever uses it, which may be several of one name.
 */
export function variablesOf(place: Place, world: World): readonly Variable[] {
  const own = place.step && 'env' in place.step ? variables(place.step.env, place.step.envExpression, place) : [];
  return [...own, ...[...made(place, world), ...filesBefore(place, world, variablesOf), ...around(place, world)].filter(({ name }) => !own.some((nearer) => nearer.name === name))];
}

/** What a script writes of its variables to a file of the runner. */
export function writtenBy(step: RunStepModel, place: Place, world: World, file: 'ENV' | 'OUTPUT'): readonly Written[] {
  if (!names(step, file)) return [];
  const readable = variablesOf(place, world);
  const { entries } = follow(step.script, step.effectiveShell, readable.map(({ name }) => name));
  const own = entries.filter((entry) => entry.file === file);
  const variablesIn = (some: readonly Entry[]) => readable.filter((variable) => some.some((entry) => entry.variable === variable.name));
  return [...new Set(own.map(({ name }) => name))].map((name) => {
    const written = own.filter((entry) => entry.name === name);
    return { name, of: variablesIn(written), asItIs: variablesIn(written.filter(({ asItIs }) => asItIs)) };
  });
}

/** Whether a shell, whichever it is, reads a variable in a text. */
export function readsVariable(text: string, variable: string): boolean {
  return new RegExp(`\\$\\{?(?:env:)?${variable.replace(/\W/g, '\\$&')}(?!\\w)`, 'i').test(text) || text.toLowerCase().includes(`%${variable.toLowerCase()}%`);
}

/** Whether a script names a file at all: most do not. */
function names({ script }: RunStepModel, file: string): boolean {
  return script.includes(`GITHUB_${file}`) || (file === 'OUTPUT' && script.includes('::set-output')) || (script.includes('\\\n') && script.replace(/\\\n/g, '').includes(`GITHUB_${file}`));
}

const madeOnce = oncePerStep<readonly Variable[]>();

/** The variables that steps before this one left in GITHUB_ENV. */
function made(place: Place, world: World): readonly Variable[] {
  return stepsBefore(place).flatMap((step) => {
    if (step.kind !== 'run' || !names(step, 'ENV')) return [];
    const at = { ...place, step };
    return madeOnce(step, world, () => writtenBy(step, at, world, 'ENV').map(({ name, of }): Variable => ({ name, value: '', place: at, through: [], made: { by: step, of, how: 'in GITHUB_ENV' } })));
  });
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
