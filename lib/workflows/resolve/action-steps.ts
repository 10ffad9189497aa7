import { Defect } from '../../checks/inside';
import { Origin } from '../../core/inside';
import { defaultsAt } from '../delivery-defaults';
import { ExpressionUse, StepModel } from '../model';
import { OwnActions } from '../own-action';
import { NO_WORKFLOWS } from '../read/found';
import { Step, StepOwner } from '../step';
import { AnyInput, factsOf } from './input-facts';
import { RequiredPermissions, requiredBy } from './permissions';
import { Site } from './site';
import { OpenUse, Resolution, ownerState } from './state';
import { buildSteps, openSteps } from './steps';
import { buildUses } from './uses';

/** The steps of a composite action, before they are data. @internal */
export interface ActionSteps {
  readonly owner: StepOwner;
  readonly origin: Origin;
  readonly steps: readonly Step[];
  /** By name. */
  readonly inputs: Readonly<Record<string, AnyInput>>;
  /** Those that the steps can use. */
  readonly actions: OwnActions;
  /** Texts outside of the steps that may refer to them, such as outputs. Called while step ids are still open. */
  texts(site: Site): void;
}

/** @internal */
export interface ResolvedActionSteps extends RequiredPermissions {
  readonly steps: StepModel[];
  readonly expressions: ExpressionUse[];
  readonly defects: Defect[];
}

/** Resolves the steps of a composite action: the same references, ids and hoisting as in a job, with the contexts that an action sees. */
export function resolveActionSteps(action: ActionSteps): ResolvedActionSteps {
  const defects: Defect[] = [];
  const uses: OpenUse[] = [];
  const owner = ownerState(action.owner, action.steps);
  const site: Site = { resolution: new Resolution([], action.actions, NO_WORKFLOWS), owner, origin: action.origin, sink: { defects, uses } };
  const inputs = (name: string) => Object.entries(action.inputs).flatMap(([key, input]) => (key.toLowerCase() === name ? [factsOf(input)] : []));
  const { shell, asWritten = false } = defaultsAt(action.owner);
  const open = openSteps(action.steps, { site, composite: true, defaults: { shell }, runnerShell: 'bash', env: {}, declared: { inputs }, jobs: [], asWritten });
  action.texts(site);
  const built = new Map<Step, StepModel>();
  const steps = buildSteps(open, owner.ids, built);
  return { steps, expressions: buildUses(uses, built), defects, ...requiredBy(open, action.actions) };
}
