import { DeliveryModel, ModelKey, RepositoryFiles } from '../../checks/inside';
import { StepModel, UsesStepModel, WorkflowModel, flatSteps, workflowsOf } from '../../workflows/inside';
import { HAND_WRITTEN_ACTIONS, actionsOf } from '../declared-actions';
import { ActionsLockFile } from './actions-lock-file';
import { InStep, inStep } from './github/in-step';
import { lockKeyOf } from './github/model';

/** GitHub's lock of a delivery, and what it was read with. @internal */
export interface DeclaredLock {
  readonly file: ActionsLockFile;
  readonly files?: RepositoryFiles;
}

/** Under which this room keeps it. @internal */
export const ACTIONS_LOCK = new ModelKey<DeclaredLock | undefined>('actions lock', undefined);

/** A step whose action the lock has to hold, and the workflow that runs it. */
export interface LockedStep {
  readonly workflow: WorkflowModel;
  readonly step: UsesStepModel;
  /** Undefined for what the lock cannot hold. */
  readonly key?: string;
}

/** The steps of all workflows that the delivery declares, with those of the repository's own actions that they use. */
export function lockedSteps(model: DeliveryModel): LockedStep[] {
  const actions = [...actionsOf(model), ...model._part(HAND_WRITTEN_ACTIONS).actions];
  return workflowsOf(model).flatMap((workflow) => {
    const found: LockedStep[] = [];
    const seen = new Set<string>();
    const enter = (steps: readonly StepModel[]) => {
      for (const step of flatSteps(steps)) {
        if (step.kind !== 'uses') continue;
        found.push({ workflow, step, key: lockKeyOf(step.uses) });
        if (step.calls === undefined || seen.has(step.calls)) continue;
        seen.add(step.calls);
        enter(actions.find(({ file }) => file === step.calls)?.steps ?? []);
      }
    };
    for (const job of workflow.jobs) if (job.kind === 'steps') enter(job.steps);
    return found;
  });
}

const known = new WeakMap<DeliveryModel, InStep | undefined>();

/** The lock as it will be written; undefined where there is none. */
export function lockInStep(model: DeliveryModel): InStep | undefined {
  if (known.has(model)) return known.get(model);
  const declared = model._part(ACTIONS_LOCK);
  const made = declared && inStep(declared.file.lock, usedBy(model), (path) => !declared.files || declared.files.read(path) !== undefined);
  known.set(model, made);
  return made;
}

function usedBy(model: DeliveryModel): Map<string, string[]> {
  const used = new Map<string, string[]>(workflowsOf(model).map(({ file }) => [file, []]));
  for (const { workflow, key } of lockedSteps(model)) if (key !== undefined) used.get(workflow.file)!.push(key);
  return used;
}
