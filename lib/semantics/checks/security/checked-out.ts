import { gitCommands } from './git-commands';
import { follow } from '../../../scripts/inside';
import { RunStepModel, Scalar, StepModel, actionOf } from '../../../workflows/inside';
import { Source, sourcesOfText, sourcesOfVariable } from '../../values/flow';
import { STRANGERS_CODE } from '../../values/strangers-code';
import { readsVariable, variablesOf } from '../../values/variables';
import { Place, World } from '../../values/world';

const REF_OF_PULL = /\bpull\/[^\n]*\/(?:head|merge)\b/;
const CHECKOUT_OF_PULL = /^gh\s+pr\s+checkout\b/;

/** The code of a pull request that a step takes. */
export interface CheckedOut {
  /** What makes it that code, as it is written. */
  readonly given: string;
  /** Where that comes from; undefined when the script says it itself. */
  readonly source?: Source;
}

/** The scripts that run after a step in its job. */
export type Later = () => readonly Pick<RunStepModel, 'script' | 'effectiveShell'>[];

/** Everything that a step takes of the code of pull requests. */
export function checkedOut(step: StepModel, place: Place, world: World, later: Later): readonly CheckedOut[] {
  if (step.kind === 'run') return takenByScript(step.script, step.effectiveShell, place, world, later);
  if (step.kind !== 'uses' || actionOf(step) !== 'actions/checkout') return [];
  const given: [string, Scalar | undefined][] = [['with', step.inputsExpression], ['ref', step.inputs.ref], ['repository', step.inputs.repository]];
  return given.flatMap(([key, text]) => (text === undefined ? [] : sourcesOfText(text, place, world, STRANGERS_CODE).map((source) => ({ given: `${key}: ${asGiven(source, text)}`, source }))));
}

/** What is written beside the key says it itself, or what was handed on to it does. */
function asGiven({ path, through }: Source, written: Scalar): Scalar {
  if (through.length === 0) return written;
  return path.includes('/') ? path : `\${{ ${path} }}`;
}

/** The commands that put the code of a pull request among the files. One that only brings the commits does so with any later one that takes some: a comparison needs no files. */
function takenByScript(script: string, shell: string | undefined, place: Place, world: World, later: Later): CheckedOut[] {
  const commands = gitCommands(script, shell);
  const takesLater = (i: number) => [...commands.slice(i + 1), ...later().flatMap((one) => gitCommands(one.script, one.effectiveShell))].some(({ effect }) => effect === 'takes');
  const taking = commands.filter(({ effect }, i) => effect === 'takes' || (effect === 'brings' && takesLater(i)));
  const itself = taking.find(({ text, sources }) => CHECKOUT_OF_PULL.test(text) || REF_OF_PULL.test(sources));
  if (itself) return [{ given: itself.text }];
  // `git fetch origin "${HEAD}"`: expressions reach a script in variables.
  const variables = variablesOf(place, world);
  const { holders } = follow(script, shell, variables.map(({ name }) => name));
  return variables.flatMap((variable) => {
    const names = holders.get(variable.name) ?? [variable.name];
    const command = taking.find((one) => [...names].some((name) => readsVariable(one.sources, name)));
    return command ? sourcesOfVariable(variable, world, STRANGERS_CODE).map((source) => ({ given: command.text, source })) : [];
  });
}
