import { DeliveryModel } from '../../../checks/inside';
import { UsesStepModel, calledBy, parseUses } from '../../../workflows/inside';
import { CatalogueEntry } from '../../catalogue-facts';
import { actionsOf } from '../../declared-actions';
import { knownAction } from '../../known-action';
import { ActionModel } from '../../model';
import { sameRelease } from '../../private/releases';

/** What is known about the action that a step uses. */
export interface KnownFacts {
  /** `actions/checkout`, or the id of an action of this delivery. */
  readonly name: string;
  readonly inputs: ReadonlyMap<string, InputFacts>;
  /** Undefined when the action may set outputs that nobody can list. */
  readonly outputs?: readonly string[];
  /** Whether these facts are those of the release in use. An older release may differ in inputs and outputs. */
  readonly exact: boolean;
  /** The action, when this delivery declares it. */
  readonly declared?: ActionModel;
}

export interface InputFacts {
  /** As its author wrote it. */
  readonly name: string;
  /** The step fails without it. */
  readonly required: boolean;
  /** Why it should not be used any more; empty when nobody says. */
  readonly deprecated?: string;
}

const declaredFacts = new WeakMap<ActionModel, KnownFacts>();

/** Undefined for an action that neither the catalogue nor the delivery knows. */
export function factsOf(step: UsesStepModel, model: DeliveryModel): KnownFacts | undefined {
  const own = calledBy(step, actionsOf(model));
  if (own) return ownFacts(own);
  const uses = parseUses(step.uses);
  if (uses.kind !== 'repository') return undefined;
  const entry = knownAction(step);
  return entry && { ...catalogueFacts(uses.name, entry), exact: sameRelease(entry, uses.ref, step.version) };
}

function ownFacts(action: ActionModel): KnownFacts {
  let facts = declaredFacts.get(action);
  if (!facts) {
    declaredFacts.set(action, (facts = {
      name: action.id,
      declared: action,
      exact: true,
      inputs: new Map(action.inputs.map(({ name, required, defaultValue, deprecationMessage }) =>
        [name.toLowerCase(), { name, required: required && defaultValue === undefined, deprecated: deprecationMessage }])),
      // The runner takes any output that a program of an action sets, but a composite action hands out those it declares.
      outputs: action.runs.using === 'composite' ? action.outputs.map((output) => output.name) : undefined,
    }));
  }
  return facts;
}

const catalogued = new WeakMap<CatalogueEntry, Omit<KnownFacts, 'exact'>>();

function catalogueFacts(name: string, entry: CatalogueEntry): Omit<KnownFacts, 'exact'> {
  let facts = catalogued.get(entry);
  if (!facts) {
    const inputs = new Map(Object.entries(entry.inputs).map(([input, { required, default: value, deprecated, deprecationMessage = '' }]): [string, InputFacts] =>
      [input.toLowerCase(), { name: input, required: required === true && value === undefined, deprecated: deprecated ? deprecationMessage : undefined }]));
    const open = entry.openOutputs === true || entry.outputs.length === 0;
    catalogued.set(entry, (facts = { name, inputs, outputs: open ? undefined : entry.outputs }));
  }
  return facts;
}

/** Whether a name can only be meant as the one that is near to it, whichever release is used. */
export function isSlip(name: string, near: string | undefined): boolean {
  return near !== undefined && Math.abs(near.length - name.length) <= 2;
}
