import { IStep } from '../../workflows/inside';
import { NodePackageManager } from '../languages/node/package-manager';
import { PipelineProps } from '../pipeline/pipeline-options';
import { BranchPush } from '../pushes/branch-push';

/** How it is found out whether files are what the program writes. */
export interface FreshnessCheckProps extends PipelineProps {
  /**
   * What runs the program, so that it writes its files.
   *
   * @default 'npx projen'
   */
  readonly command?: string;
  /**
   * What installs Node.js and the packages of the repository.
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
   * Steps between the checkout and the program, instead of those that install Node.js and packages: for a program in another language.
   *
   * @default - Node.js and `npm ci`
   */
  readonly setupSteps?: IStep[];
  /**
   * By which token the files are pushed to the pull request when they are not what the program writes: to one of the same repository only.
   *
   * @default - nothing is pushed: the check fails
   */
  readonly push?: BranchPush;
  /**
   * Further paths that may be pushed, besides the files that `.projen/files.json` lists: a file, or a folder with a slash at its end. A new file below `.github` may be as well. Where one of the files is none of these, nothing is pushed.
   *
   * @default - `.gitattributes`, `.gitignore`
   */
  readonly files?: string[];
  /**
   * Whether it is pushed to pull requests of bots as well. What a bot brings in was read by nobody when the program runs with it.
   *
   * @default false
   */
  readonly pushToBots?: boolean;
  /**
   * The first line of the commit that is pushed.
   *
   * @default 'chore: write what the program writes'
   */
  readonly commitMessage?: string;
}
