import { isMet, Judged } from './is-met';
import { Surrounded, surroundedSteps } from './surrounded';
import { DeliveryModel } from '../../../checks/inside';
import { rememberedOf } from '../../../core/inside';
import { StepModel, UsesStepModel, hasImageProgram, parseUses } from '../../../workflows/inside';
import { catalogueName } from '../../catalogue-entry';
import { CatalogueEntry, CatalogueNeed, InputCondition } from '../../catalogue-facts';
import { knownAction } from '../../known-action';
import { AskedInputs, holds } from '../../private/input-conditions';
import { UnfoldedStep, saidOutside } from '../../unfolded-steps';

/** Something that an action needs around it, and that is not there. */
export interface Unmet extends Pick<Surrounded, 'at' | 'before' | 'job' | 'workflow'> {
  readonly action: string;
  readonly need: CatalogueNeed;
  /** What is there instead. */
  readonly found: Judged;
}

/** All that steps need and do not find, each once: several rules ask. The older a release, the more may be new in it; but what an action needs around it seldom changes. */
export const unmetNeeds = rememberedOf((model: DeliveryModel): readonly Unmet[] => {
  const found: Unmet[] = [];
  const said = new Set<string>();
  for (const surrounded of surroundedSteps(model)) {
    for (const [action, need] of needsAt(surrounded)) {
      const judged = isMet(need, surrounded);
      if (judged === true) continue;
      const key = `${surrounded.at.step.origin.path}\n${surrounded.at.outer.origin.path}\n${JSON.stringify(need)}`;
      const { at, before, job, workflow } = surrounded;
      if (!said.has(key)) found.push({ at, before, job, workflow, action, need, found: judged });
      said.add(key);
    }
  }
  return found;
});

/** The needs of one kind. */
export function unmetOf<K extends CatalogueNeed['kind']>(model: DeliveryModel, ...kinds: readonly K[]): readonly (Unmet & { readonly need: Extract<CatalogueNeed, { kind: K }> })[] {
  return unmetNeeds(model).filter((unmet): unmet is Unmet & { readonly need: Extract<CatalogueNeed, { kind: K }> } => (kinds as readonly string[]).includes(unmet.need.kind));
}

/** A hash of files is empty where there are none: a cache would have one key for ever. */
const HASHED: CatalogueNeed = { kind: 'after', actions: ['actions/checkout'], late: true };

/** A script that pushes an image, whatever it is called. */
const PUSHED: CatalogueNeed = { kind: 'registry' };

const NONE: readonly (readonly [string, CatalogueNeed])[] = [];

function needsAt({ at }: Surrounded): readonly (readonly [string, CatalogueNeed])[] {
  const { step, uses } = at;
  const hashed: readonly (readonly [string, CatalogueNeed])[] = asksForHash(step) ? [['hashFiles', HASHED]] : NONE;
  if (step.kind === 'run') return hasImageProgram(step.script) ? [...hashed, ['a script', PUSHED]] : hashed;
  const parsed = step.kind === 'uses' ? parseUses(step.uses) : undefined;
  if (step.kind !== 'uses' || parsed?.kind !== 'repository') return hashed;
  const entry = knownAction(step);
  if (!entry?.needs || step.inputsExpression !== undefined) return hashed;
  const given = inputsOf(entry, step, uses);
  const applies = (when: InputCondition | undefined) => when === undefined || holds(when, given) === true;
  return [...hashed, ...entry.needs.filter((need) => applies('when' in need ? need.when : undefined)).map((need) => [catalogueName(parsed.name) ?? step.uses.split('@')[0], need] as const)];
}

function asksForHash(step: StepModel): boolean {
  return (step.kind === 'uses' || step.kind === 'run') && [...Object.values(step.kind === 'uses' ? step.inputs : {}), ...Object.values(step.env)].some((value) => typeof value === 'string' && /\bhashFiles\s*\(/i.test(value));
}

/** Inputs whose default came with a release: what is older does nothing of the kind when nobody asks. */
const DEFAULTS_SINCE: Readonly<Record<string, Readonly<Record<string, number>>>> = { 'actions/setup-go': { cache: 4 } };

/** GitHub reads the names of inputs without regard to case; inside of a composite action they say what its user gave. */
function inputsOf({ inputs }: CatalogueEntry, step: UsesStepModel, uses: UnfoldedStep['uses']): AskedInputs {
  const given = new Map(Object.entries(step.inputs).map(([name, value]) => [name.toLowerCase(), saidOutside(value, uses)]));
  const parsed = parseUses(step.uses);
  const major = parsed.kind === 'repository' ? /^v?(\d+)/.exec(step.version ?? (parsed.pinned ? '' : parsed.ref))?.[1] : undefined;
  const since = parsed.kind === 'repository' ? DEFAULTS_SINCE[parsed.name.toLowerCase()] : undefined;
  const isNewer = (name: string) => major !== undefined && since?.[name] !== undefined && Number(major) < since[name];
  return {
    text: (name) => {
      const value = given.get(name.toLowerCase()) ?? (isNewer(name) ? 'false' : inputs[name]?.default);
      return value === undefined ? undefined : String(value);
    },
  };
}
