import { Defect } from '../../checks/inside';
import { Origin } from '../../core/inside';
import { ExpressionUse, StepModel } from '../model';
import { Step, StepOwner } from '../step';
import { RequiredPermissions, requiredBy } from './permissions';
import { Site } from './site';
import { Resolution, ownerState } from './state';
import { resolveSteps, settleIds } from './steps';

/** The steps of a composite action, before they are data. @internal */
export interface ActionSteps {
  readonly owner: StepOwner;
  readonly origin: Origin;
  readonly steps: readonly Step[];
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
  const sink = { defects: [] as Defect[], uses: [] as ExpressionUse[] };
  const site: Site = { resolution: new Resolution([]), owner: ownerState(action.owner, action.steps), origin: action.origin, sink };
  const steps = resolveSteps(action.steps, { site, composite: true, defaults: {}, runnerShell: 'bash', env: {} });
  action.texts(site);
  settleIds(action.steps, steps, site);
  return { steps, expressions: sink.uses, defects: sink.defects, ...requiredBy(action.steps, steps) };
}
