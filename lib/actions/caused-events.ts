import { catalogueEntry } from './catalogue-entry';
import { CAUSES, CausedEvent, InputText } from './private/caused-events';
import { UnfoldedStep, saidOutside } from './unfolded-steps';
import { Scalar, UsesStepModel, parseUses } from '../workflows/inside';

export { released } from './private/caused-events';
export type { CausedEvent } from './private/caused-events';

/** What the action of a step causes, and with which token it does. */
export interface CausedByAction {
  readonly events: readonly CausedEvent[];
  /** The text of the token; `checkout`: the one that a checkout left behind; undefined: there is none to be seen. */
  readonly token: string | undefined;
}

/** The older a release, the less its inputs may be called the same: what is not given is then taken for the default of today. */
export function causedByAction({ step, uses }: UnfoldedStep, variable: (name: string) => Scalar | undefined): CausedByAction | undefined {
  const parsed = step.kind === 'uses' ? parseUses(step.uses) : undefined;
  const causes = parsed?.kind === 'repository' ? CAUSES[parsed.name] : undefined;
  if (!causes || parsed?.kind !== 'repository') return undefined;
  const entry = catalogueEntry(parsed.name);
  const input: InputText = (name) => String(saidOutside(givenTo(step as UsesStepModel, name), uses) ?? entry?.inputs[name]?.default ?? '');
  if (causes.otherwise?.some((name) => input(name).trim() !== '')) return undefined;
  const tokens = causes.token === 'checkout' ? ['checkout'] : causes.token.map((name) => (/^[A-Z_]+$/.test(name) ? String(variable(name) ?? '') : input(name)));
  return { events: causes.events(input), token: tokens.find((token) => token !== '') };
}

function givenTo({ inputs }: UsesStepModel, name: string): Scalar | undefined {
  return inputs[name] ?? Object.entries(inputs).find(([given]) => given.toLowerCase() === name.toLowerCase())?.[1];
}
