import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { ownerOf } from '../../../workflows/inside';
import { HANDED_ON, Source, Sought, sourcesOfText } from '../../values/flow';
import { isUses, stepsIn, worldOf } from '../../values/world';

/** A secret that is there as it is, and nothing that a program made with it. */
const SECRETS: Sought = { path: ([context, name]) => (context === 'secrets' || (context === 'github' && name?.toLowerCase() === 'token') ? [context, name ?? '*'].join('.') : undefined) };

/** Inputs that become arguments of a build, whichever action builds. */
const ARGUMENTS = new Set(['build-args', 'build_args']);

/** What a build gets as an argument can be read in the image. */
export const secretBuildArgument: Rule = {
  id: 'security/secret-build-argument',
  severity: Severity.ERROR,
  delivery(model, report) {
    const world = worldOf(model);
    for (const { step, place } of stepsIn(world, isUses)) {
      for (const [input, value] of Object.entries(step.inputs)) {
        if (!ARGUMENTS.has(input.toLowerCase())) continue;
        const source = sourcesOfText(value, place, world, SECRETS).find(asItIs);
        if (!source) continue;
        report({
          message: `'${input}' of the step '${step.label}' in ${ownerOf(place)} holds '${source.path}': arguments of a build stand in the history of the image and in its provenance, where everybody who may pull it can read them.`,
          at: [step, ...source.through],
          fix: "Hand it over in 'secrets' of the step, which leaves no trace: secrets: ['token=…'], and read it in the Dockerfile by RUN --mount=type=secret,id=token.",
        });
      }
    }
  },
};

/** What a script writes as an output may have been made of anything. */
function asItIs({ through }: Source): boolean {
  return !through.some(({ note }) => note === HANDED_ON);
}
