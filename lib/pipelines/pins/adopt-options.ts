import { IStep } from '../../workflows/inside';
import { NodePackageManager } from '../languages/node/package-manager';
import { PipelineProps } from '../pipeline/pipeline-options';
import { BranchPush } from '../pushes/branch-push';

/** Whose pins are adopted, and who pushes. */
export interface AdoptPinUpdatesProps extends PipelineProps {
  /** By which token the lock file is pushed to the pull request of the bot. With `BranchPush.githubToken()` the checks of the new commit have to be started by somebody. */
  readonly push: BranchPush;
  /**
   * The bot: as GitHub calls it, with `[bot]` at its end.
   *
   * @default 'dependabot[bot]'
   */
  readonly bot?: string;
  /**
   * What installs Slipway: from the base of the pull request, and never from what it changes.
   *
   * @default NodePackageManager.npm()
   */
  readonly packageManager?: NodePackageManager;
  /**
   * The version of Node.js.
   *
   * @default '22'
   */
  readonly nodeVersion?: string;
  /**
   * Steps between the checkout of the base and the command, instead of those that install Node.js and packages.
   *
   * @default - Node.js and `npm ci`
   */
  readonly setupSteps?: IStep[];
  /**
   * The command of Slipway, where it lies after the installation: a path from the root of the repository.
   *
   * @default 'node_modules/.bin/slipway'
   */
  readonly slipway?: string;
  /**
   * The first line of the commit that is pushed.
   *
   * @default 'chore: adopt pins into the lock'
   */
  readonly commitMessage?: string;
}
