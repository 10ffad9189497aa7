import { Source, sourcesOfVariable } from './flow';
import { STRANGERS_TEXT, mayHoldBlanks } from './strangers-text';
import { Variable } from './variable';
import { variablesOf } from './variables';
import { Place, World, stepsIn } from './world';
import { rememberedOf } from '../../core/inside';
import { Entry, Use, follow, mentions } from '../../scripts/inside';
import { RunStepModel } from '../../workflows/inside';

/** A script that gets the text of a stranger in a variable, and what becomes of it there. */
export interface StrangersScript {
  readonly step: RunStepModel;
  readonly place: Place;
  readonly variable: Variable;
  /** At least one. */
  readonly sources: readonly Source[];
  readonly uses: readonly Use[];
  readonly entries: readonly Entry[];
}

/** All scripts that get the text of a stranger. Two rules ask. */
export const strangersScripts = rememberedOf((world: World): readonly StrangersScript[] => [...stepsIn(world, (step): step is RunStepModel => step.kind === 'run' && READS.test(step.script))].flatMap(({ step, place }) => inScript(step, place, world)));

/** By what a script of any shell reads a variable or a file: most read none. */
const READS = /[$%!.<([]|env|cat|read|open|let/i;

function inScript(step: RunStepModel, place: Place, world: World): readonly StrangersScript[] {
  const theirs = variablesOf(place, world).filter(({ name }) => mentions(step.script, name)).flatMap((variable) => {
    const sources = sourcesOfVariable(variable, world, STRANGERS_TEXT);
    return sources.length > 0 ? [{ variable, sources }] : [];
  });
  if (theirs.length === 0) return [];
  const { uses, entries } = follow(step.script, step.effectiveShell, theirs.map(({ variable }) => variable.name));
  return theirs.map(({ variable, sources }) => ({
    step,
    place,
    variable,
    sources,
    uses: uses.filter((use) => use.variable === variable.name && !(use.blanks && sources.every(({ path }) => !mayHoldBlanks(path))) && !(use.begins && beginsHarmlessly(variable))),
    entries: entries.filter((entry) => entry.variable === variable.name),
  }));
}

/** Whether a text stands before all that a stranger wrote, so that it is no option: `origin/${{ github.head_ref }}`. */
function beginsHarmlessly({ value, made }: Variable): boolean {
  return made === undefined && typeof value === 'string' && /^[^-$\s]/.test(value);
}
