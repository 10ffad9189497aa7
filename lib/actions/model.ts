import { Defect } from '../checks/inside';
import { Origin } from '../core/inside';
import { ExpressionUse, OverrideModel, RequiredPermission, Scalar, ScalarMap, StepModel } from '../workflows/inside';

/** An action that lives in the repository, as plain data: `.github/actions/<id>/action.yml`. */
export interface ActionModel {
  /** What kind of thing this is. */
  readonly kind: 'action';
  /** The construct id, and the name of its folder. */
  readonly id: string;
  /** Path of the metadata file from the root of the repository. */
  readonly file: string;
  /** Where it was declared. */
  readonly origin: Origin;
  /**
   * Lines at the top of the file, without `#`.
   *
   * @default - no comment
   */
  readonly comment?: string;
  /** How GitHub calls it: `name`. */
  readonly name: string;
  /** `description`. */
  readonly description: string;
  /**
   * `author`.
   *
   * @default - none is named
   */
  readonly author?: string;
  /** `inputs`, in the order of the file. */
  readonly inputs: ActionInputModel[];
  /** `outputs`, in the order of the file. */
  readonly outputs: ActionOutputModel[];
  /** `runs`: what it runs. The steps of a composite action are in `steps`. */
  readonly runs: RunsModel;
  /**
   * How GitHub shows it in the Marketplace.
   *
   * @default - in plain style
   */
  readonly branding?: BrandingModel;
  /** The steps of a composite action, in order. Of any other there are none. */
  readonly steps: StepModel[];
  /** What its steps need from the token of the job that uses it. */
  readonly required: RequiredPermission[];
  /** Whether `required` is all there is: false when a step may use the token in a way that nobody declared. */
  readonly complete: boolean;
  /** Every expression, in the order of the file. */
  readonly expressions: ExpressionUse[];
  /** Changes of the user to the finished file, in the order in which they are made. */
  readonly overrides: OverrideModel[];
  /** What the resolver could not do; each is reported by the rule of the same id. */
  readonly defects: Defect[];
  /**
   * Keys that the file does not say, although the model does: `name`.
   *
   * @default - none
   */
  readonly unsaid?: string[];
  /**
   * Whether nothing is added to the file: it says what somebody wrote, or what the program says, and nothing else.
   *
   * @default false
   */
  readonly asWritten?: boolean;
  /**
   * Whether the file is one that others write: it was read, and is not written.
   *
   * @default false
   */
  readonly handWritten?: boolean;
}

/** How GitHub shows it in the Marketplace. */
export interface BrandingModel {
  /** Name of a Feather icon. */
  readonly icon: string;
  /** `white`, `blue` … */
  readonly color: string;
}

/** An input of an action. */
export interface ActionInputModel {
  /** Key of the input, as in `inputs.<name>`. */
  readonly name: string;
  /** Where it was declared. */
  readonly origin: Origin;
  /** `description`. */
  readonly description: string;
  /** `required`: whether a step must give a value. GitHub itself does not insist. */
  readonly required: boolean;
  /**
   * `default`; may hold `${{ }}`.
   *
   * @default - an empty text
   */
  readonly defaultValue?: string;
  /**
   * `deprecationMessage`: what a step that gives a value is warned with.
   *
   * @default - nobody is warned
   */
  readonly deprecationMessage?: string;
  /**
   * Keys that the file does not say, although the model does: `description`, `required`.
   *
   * @default - none
   */
  readonly unsaid?: string[];
}

/** An output of an action. */
export interface ActionOutputModel {
  /** Key of the output, as in `steps.<id>.outputs.<name>`. */
  readonly name: string;
  /** Where it was declared. */
  readonly origin: Origin;
  /** `description`. */
  readonly description: string;
  /**
   * Text with `${{ }}`, of a composite action.
   *
   * @default - the program of the action sets it
   */
  readonly value?: string;
  /**
   * Keys that the file does not say, although the model does: `description`.
   *
   * @default - none
   */
  readonly unsaid?: string[];
}

/** What an action runs, told apart by `using`. */
export type RunsModel = CompositeRunsModel | NodeRunsModel | DockerRunsModel;

/** `runs` of an action that is made of steps. */
export interface CompositeRunsModel {
  /** What runs it. */
  readonly using: 'composite';
}

/** `runs` of an action in JavaScript. */
export interface NodeRunsModel {
  /** The version of Node.js that runs it. */
  readonly using: 'node12' | 'node16' | 'node20' | 'node24';
  /** `main`: the program, from the folder of the action. */
  readonly main: string;
  /**
   * `pre`: the program that runs before all steps of the job.
   *
   * @default - none runs
   */
  readonly pre?: string;
  /**
   * `pre-if`: a bare expression, without `${{ }}`.
   *
   * @default - always runs
   */
  readonly preCondition?: string;
  /**
   * `post`: the program that runs after all steps of the job.
   *
   * @default - none runs
   */
  readonly post?: string;
  /**
   * `post-if`: a bare expression, without `${{ }}`.
   *
   * @default - always runs
   */
  readonly postCondition?: string;
}

/** `runs` of an action in a container. */
export interface DockerRunsModel {
  /** What runs it. */
  readonly using: 'docker';
  /** `image`: `Dockerfile` in the folder of the action, or `docker://image`. */
  readonly image: string;
  /**
   * `entrypoint` instead of that of the image.
   *
   * @default - that of the image
   */
  readonly entrypoint?: string;
  /** `args` of the entry point; texts with `${{ }}`. */
  readonly args: Scalar[];
  /** `env` of the container; texts with `${{ }}`. Empty when an expression stands for the whole. */
  readonly env: ScalarMap;
  /**
   * The whole of `env` as one text with `${{ }}`.
   *
   * @default - `env` names the variables
   */
  readonly envExpression?: string;
  /**
   * `pre-entrypoint`: the script that runs before all steps of the job.
   *
   * @default - none runs
   */
  readonly preEntrypoint?: string;
  /**
   * `pre-if`: a bare expression, without `${{ }}`.
   *
   * @default - always runs
   */
  readonly preCondition?: string;
  /**
   * `post-entrypoint`: the script that runs after all steps of the job.
   *
   * @default - none runs
   */
  readonly postEntrypoint?: string;
  /**
   * `post-if`: a bare expression, without `${{ }}`.
   *
   * @default - always runs
   */
  readonly postCondition?: string;
}
