import { Origin } from '../../core/inside';

/** An action that deploys to one kind of target. */
export interface TargetActionModel {
  /** What it deploys to: `kubernetes`, `helm`, `argocd` or `docker`. */
  readonly target: string;
  /** Where it was first needed. */
  readonly origin: Origin;
  /** Path of the action. */
  readonly actionFile: string;
  /** Paths of the scripts that it runs. */
  readonly files: string[];
}
