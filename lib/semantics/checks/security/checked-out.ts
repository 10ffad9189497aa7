import { Scalar, StepModel, actionOf } from '../../../workflows/inside';
import { carriersOf, useOf } from '../../values/carriers';
import { Source, sourcesOfText, sourcesOfVariable } from '../../values/flow';
import { STRANGERS_CODE } from '../../values/strangers-code';
import { variablesOf } from '../../values/variables';
import { Place, World } from '../../values/world';

const FETCHES_HEAD = /\bgh\s+pr\s+checkout\b|\bgit\s+(?:fetch|pull)\b[^\n]*\bpull\/[^\n]*\/(?:head|merge)\b/;
const FETCHES = /\b(?:git\s+(?:-\S+\s+(?:[^\s-]\S*\s+)?)?(?:fetch|pull|checkout|switch|merge|reset|clone|worktree)|gh\s+repo\s+clone)\b[^\n;&|]*/g;

/** The code of a pull request that a step takes. */
export interface CheckedOut {
  /** What makes it that code, as it is written. */
  readonly given: string;
  /** Where that comes from; undefined when the script says it itself. */
  readonly source?: Source;
}

/** Everything that a step takes of the code of pull requests. */
export function checkedOut(step: StepModel, place: Place, world: World): readonly CheckedOut[] {
  if (step.kind === 'run') {
    const itself = FETCHES_HEAD.exec(step.script)?.[0];
    return itself === undefined ? fetchedByVariable(step.script, place, world) : [{ given: itself }];
  }
  if (step.kind !== 'uses' || actionOf(step) !== 'actions/checkout') return [];
  return ['ref', 'repository'].flatMap((key) => sourcesOfText(step.inputs[key], place, world, STRANGERS_CODE).map((source) => ({ given: `${key}: ${asGiven(source, step.inputs[key])}`, source })));
}

/** What is written beside the key says it itself, or what was handed on to it does. */
function asGiven({ path, through }: Source, written: Scalar): Scalar {
  if (through.length === 0) return written;
  return path.includes('/') ? path : `\${{ ${path} }}`;
}

/** `git fetch origin "${HEAD}"`: expressions reach a script in variables. */
function fetchedByVariable(script: string, place: Place, world: World): CheckedOut[] {
  const lines = [...script.replace(/\\\n/g, '').matchAll(FETCHES)].map(([line]) => line);
  return variablesOf(place, world).flatMap((variable) => {
    const { names } = carriersOf(script, variable.name);
    const given = lines.find((line) => names.some((name) => useOf(name).test(line) || line.toLowerCase().includes(`%${name.toLowerCase()}%`)));
    return given === undefined ? [] : sourcesOfVariable(variable, world, STRANGERS_CODE).map((source) => ({ given, source }));
  });
}
