import { Construct } from 'constructs';
import { ActionOutput, LocalAction, LocalActionProps } from './local-action';
import { expectArgument, expectOptions } from '../core/inside';
import { Expression } from '../expressions/inside';
import { Permissions, StepNeeds, optionKinds } from '../workflows/inside';
import { DOCKER_ACTION } from './private/local-action-options';

/** The metadata of a container action. */
export interface DockerActionProps extends LocalActionProps {
  /** `Dockerfile` in the folder of the action, or `docker://image@digest`. */
  readonly image: string;
  /**
   * Arguments of the container. An input is `Inputs.get('name')` here, or `action.input('name')` in `addArgument`.
   *
   * @default - those of the image
   */
  readonly args?: (string | Expression)[];
  /**
   * Environment variables of the container. An expression that gives a JSON object, by `Functions.fromJson(…)`, may stand for all of them.
   *
   * @default - inputs as `INPUT_…`
   */
  readonly env?: { [name: string]: string | number | boolean | Expression } | Expression;
  /**
   * The program of the container.
   *
   * @default - that of the image
   */
  readonly entrypoint?: string;
  /**
   * A program that runs before it. GitHub does not run it for an action of the same repository.
   *
   * @default - none
   */
  readonly preEntrypoint?: string;
  /**
   * Runs `preEntrypoint` only when this holds.
   *
   * @default - `always()`
   */
  readonly preCondition?: Expression;
  /**
   * A program that runs after the last step of the job.
   *
   * @default - none
   */
  readonly postEntrypoint?: string;
  /**
   * Runs `postEntrypoint` only when this holds.
   *
   * @default - `always()`
   */
  readonly postCondition?: Expression;
  /**
   * Outputs by name.
   *
   * @default - none
   */
  readonly outputs?: { [name: string]: ActionOutput };
  /**
   * What it needs from the token of the run; added to the permissions of every job that uses it.
   *
   * @default - not known
   */
  readonly permissions?: Permissions;
}

/**
 * The metadata of a container action of the repository. It runs on Linux only.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#runs-for-docker-container-actions
 */
export class DockerAction extends LocalAction {
  /** @internal */
  public readonly _docker: DockerActionProps;
  /** @internal */
  public readonly _args: (string | Expression)[];

  /**
   * @param scope the delivery
   * @param id the name of its folder: letters, digits, `-`, `_` and `.`
   * @param props description, image and the rest
   */
  public constructor(scope: Construct, id: string, props: DockerActionProps) {
    super(scope, id, expectOptions('new DockerAction', id, props, DOCKER_ACTION, new.target !== DockerAction));
    this._docker = props;
    this._args = [...(props.args ?? [])];
  }

  /**
   * Adds an argument of the container.
   *
   * @param value text, or an expression such as `action.input('name')`
   */
  public addArgument(value: string | Expression): void {
    expectArgument('action.addArgument', value, optionKinds.phrase, 'it');
    this._args.push(value);
  }

  /** @internal */
  public _needs(): StepNeeds {
    const { permissions } = this._docker;
    return { permissions, known: permissions !== undefined };
  }
}
