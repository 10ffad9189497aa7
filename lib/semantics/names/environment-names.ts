import { Known, UNKNOWN, evaluatedText } from './evaluated-text';
import { legsFor } from './legs';
import { passedInputs } from './passed-inputs';
import { InputModel } from '../../workflows/inside';
import { Route } from '../routes';

/** The environments that a job can run in: names, none, or `unknown` when only the run can tell. */
export type EnvironmentNames = readonly string[] | 'none' | 'unknown';

/** More combinations of legs and choices than that are not looked at. */
const MOST = 2_000;

/** Goes through the legs of a job and of the jobs that call, with what they pass and what a person who starts the run can choose. */
export function environmentNames(route: Route): EnvironmentNames {
  const name = route.job.environment?.name;
  if (name === undefined) return 'none';
  if (!name.includes('${{')) return name === '' ? 'unknown' : [name];
  const declared = [...route.callers, route.workflow].flatMap(({ triggers }) => triggers.filter(({ event }) => event === 'workflow_call').map(({ inputs }) => inputs));
  const texts = JSON.stringify([name, declared, [...route.calls, route.job].map(({ strategy }) => strategy), route.calls.map(({ inputs }) => inputs)]);
  const choices = choicesOf(route.trigger.inputs ?? [], texts);
  const found = choices && namesIn(route, 0, choices);
  return found ? [...new Set(found)] : 'unknown';
}

/** Undefined as soon as one of them is not known. */
function namesIn(route: Route, depth: number, inputs: readonly Known[]): readonly string[] | undefined {
  const call = route.calls[depth];
  const made: Known[] = [];
  const names: string[] = [];
  const asked = call ? JSON.stringify(Object.values(call.inputs)) : route.job.environment!.name;
  for (const known of inputs) {
    const legs = legsFor(asked, call ?? route.job, known);
    if ('unknown' in legs || made.length + names.length + legs.length > MOST) return undefined;
    for (const { contexts } of legs) {
      if (call) {
        made.push(passedInputs(call, contexts, route.callers[depth + 1] ?? route.workflow));
        continue;
      }
      const name = evaluatedText(route.job.environment!.name, contexts);
      if ('unknown' in name || name.text === '') return undefined;
      names.push(name.text);
    }
  }
  return call ? namesIn(route, depth + 1, made) : names;
}

/** Everything that whoever starts a run by hand can choose, of the inputs that matter: what they can write freely is not known. */
function choicesOf(inputs: readonly InputModel[], texts: string): readonly Known[] | undefined {
  let choices: Known[] = [{}];
  for (const { name, type, options } of inputs) {
    const values: readonly Known[string][] = options ?? (type === 'boolean' ? [true, false] : [UNKNOWN]);
    const tried: readonly Known[string][] = texts.toLowerCase().includes(name.toLowerCase()) ? values : [UNKNOWN];
    if (choices.length * tried.length > MOST) return undefined;
    choices = choices.flatMap((choice) => tried.map((value): Known => ({ ...choice, [name]: value })));
  }
  return choices;
}
