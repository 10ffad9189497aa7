import { UsesStepModel } from '../../workflows/inside';

const locked = new WeakSet<UsesStepModel>();

/** Says of steps that a lock of the repository binds what they use to a commit. */
export function markLocked(steps: Iterable<UsesStepModel>): void {
  for (const step of steps) locked.add(step);
}

/** Whether a lock says which commit a step runs, whatever its ref is. */
export function isLockedUse(step: UsesStepModel): boolean {
  return locked.has(step);
}
