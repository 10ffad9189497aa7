import { Names, handedOn } from './handed-on';
import { variablesOf, writtenBy } from './variables';
import { Place, World, stepBeside } from './world';
import { holds, knownAction } from '../../actions/inside';
import { Located } from '../../checks/inside';
import { follow } from '../../scripts/inside';
import { RunStepModel, Scalar, StepModel, UsesStepModel, actionOf, calledBy, expressionsIn, flatSteps, inputOf } from '../../workflows/inside';

/** A value that the runner hides in logs, and takes out of the outputs of a job. */
export interface Masked {
  /** As a message names it: `the output 'token' of the step 'mint'`. */
  readonly what: string;
  /** The steps that make it. */
  readonly made: readonly Located[];
}

/** Actions use each other, and nobody goes deeper. */
const DEEPEST = 10;

/** The masked value that an expression hands on; undefined when it hands on none that is known to be one. */
export function maskedIn(expression: string, place: Place, world: World, depth = 0): Masked | undefined {
  for (const names of depth > DEEPEST ? [] : handedOn(expression)) {
    const found = maskedAt(names, place, world, depth);
    if (found) return found;
  }
  return undefined;
}

function maskedInText(text: Scalar | undefined, place: Place, world: World, depth: number): Masked | undefined {
  return expressionsIn(text).map((expression) => maskedIn(expression, place, world, depth + 1)).find((found) => found !== undefined);
}

function maskedAt([context, name, third, output]: Names, place: Place, world: World, depth: number): Masked | undefined {
  switch (context) {
    case 'secrets': return { what: name === undefined || name === '*' ? 'a secret' : `the secret '${name}'`, made: [] };
    case 'github': return name?.toLowerCase() === 'token' ? { what: 'the token of the job', made: [] } : undefined;
    case 'env': return variablesOf(place, world).filter((variable) => variable.name.toLowerCase() === name?.toLowerCase()).map(({ value, place: where }) => maskedInText(value, where, world, depth))[0];
    case 'steps': return name !== undefined && third?.toLowerCase() === 'outputs' ? maskedBy(stepBeside(name, place), output, place, world, depth) : undefined;
    default: return undefined;
  }
}

function maskedBy(step: StepModel | undefined, output: string | undefined, place: Place, world: World, depth: number): Masked | undefined {
  if (step?.kind === 'run') return output === undefined ? undefined : maskedByScript(step, output, { ...place, step }, world, depth);
  if (step?.kind !== 'uses') return undefined;
  const own = calledBy(step, world.actions);
  if (own) {
    const value = own.outputs.find((one) => one.name.toLowerCase() === output?.toLowerCase())?.value;
    const inside = maskedInText(value, { kind: 'action', action: own }, world, depth);
    return inside && { ...inside, made: [step, ...inside.made] };
  }
  const masked = maskedOutput(step, output, place);
  return masked === undefined ? undefined : { what: `the output '${masked}' of the step '${step.label}'`, made: [step] };
}

/** The name of an output that the action of a step masks. */
function maskedOutput(step: UsesStepModel, output: string | undefined, place: Place): string | undefined {
  const entry = knownAction(step);
  const isDeclared = entry?.outputs.some((name) => name.toLowerCase() === output?.toLowerCase());
  for (const [pattern, condition] of Object.entries(entry?.masked ?? {})) {
    const isMeant = output === undefined || output === '*' || pattern.toLowerCase() === output.toLowerCase() || (!isDeclared && pattern.includes('*') && asPattern(pattern).test(output));
    if (!isMeant) continue;
    if (condition === true) return output === undefined || output === '*' ? pattern : output;
    if ('when' in condition ? holds(condition.when, askedOf(step)) === true : setsOf(condition.step, step, place).some((one) => isSet(one, condition))) return output === undefined || output === '*' ? pattern : output;
  }
  return undefined;
}

function asPattern(pattern: string): RegExp {
  return new RegExp(`^${pattern.replace(/[^\w*-]/g, '\\$&').replace(/\*/g, '.*')}$`, 'i');
}

/** The steps whose input decides. */
function setsOf(action: string | undefined, step: UsesStepModel, place: Place): readonly UsesStepModel[] {
  if (action === undefined) return [step];
  const steps = place.kind === 'action' ? place.action.steps : place.job?.kind === 'steps' ? place.job.steps : [];
  return flatSteps(steps).filter((one): one is UsesStepModel => one.kind === 'uses' && actionOf(one) === action.toLowerCase());
}

/** The inputs of a step, given or by default; one that an expression gives as a whole may be anything. */
function askedOf(step: UsesStepModel): { text(input: string): string | undefined } {
  return {
    text: (input) => {
      const value = step.inputsExpression ?? inputOf(step, input) ?? knownAction(step)?.inputs[input]?.default;
      return value === undefined ? undefined : String(value);
    },
  };
}

/** Only what is surely so. */
function isSet(step: UsesStepModel, condition: { readonly input: string } & ({ readonly is: string } | { readonly isNot: string })): boolean {
  if (step.inputsExpression !== undefined) return false;
  const given = inputOf(step, condition.input) ?? knownAction(step)?.inputs[condition.input]?.default ?? '';
  const value = String(given).toLowerCase();
  if (value.includes('${{')) return false;
  return 'is' in condition ? value === condition.is : value !== condition.isNot;
}

/** A script that masks what it writes, or gets a masked value and writes it as it is. What else it makes of one, nobody knows. */
function maskedByScript(step: RunStepModel, output: string, place: Place, world: World, depth: number): Masked | undefined {
  const isMeant = (name: string) => name.toLowerCase() === output.toLowerCase();
  if (follow(step.script, step.effectiveShell, []).masked.some(isMeant)) return { what: `a value of the step '${step.label}'`, made: [step] };
  const handed = writtenBy(step, place, world, 'OUTPUT').filter(({ name }) => isMeant(name)).flatMap(({ asItIs }) => asItIs);
  const found = handed.map((variable) => maskedInText(variable.value, variable.place, world, depth)).find((one) => one !== undefined);
  return found && { ...found, made: [step, ...found.made] };
}
