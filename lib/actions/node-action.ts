import { Construct } from 'constructs';
import { ActionOutput, LocalAction, LocalActionProps } from './local-action';
import { expectOptions } from '../core/inside';
import { Expression } from '../expressions/inside';
import { Permissions, StepNeeds } from '../workflows/inside';
import { NODE_ACTION } from './private/local-action-options';

/** The Node.js that GitHub runs an action with. */
export enum NodeRuntime {
  /** Node.js 12, in metadata of old. Runners have it no more, and take a newer one. */
  NODE12 = 'node12',
  /** Node.js 16, in metadata of old. Runners have it no more, and take a newer one. */
  NODE16 = 'node16',
  /** Node.js 20: retired or about to be. */
  NODE20 = 'node20',
  /** Node.js 24. */
  NODE24 = 'node24',
}

/** The metadata of a JavaScript action. */
export interface NodeActionProps extends LocalActionProps {
  /** The program, from the folder of the action: one file with all it needs, such as `dist/index.js`. */
  readonly main: string;
  /**
   * The Node.js that runs it.
   *
   * @default NodeRuntime.NODE24
   */
  readonly runtime?: NodeRuntime;
  /**
   * A program that runs before the first step of the job. GitHub does not run it for an action of the same repository.
   *
   * @default - none
   */
  readonly pre?: string;
  /**
   * Runs `pre` only when this holds.
   *
   * @default - `always()`
   */
  readonly preCondition?: Expression;
  /**
   * A program that runs after the last step of the job.
   *
   * @default - none
   */
  readonly post?: string;
  /**
   * Runs `post` only when this holds.
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
 * The metadata of a JavaScript action of the repository. The program itself is the user's.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#runs-for-javascript-actions
 */
export class NodeAction extends LocalAction {
  /** @internal */
  public readonly _node: NodeActionProps;

  /**
   * @param scope the delivery
   * @param id the name of its folder: letters, digits, `-`, `_` and `.`
   * @param props description, program and the rest
   */
  public constructor(scope: Construct, id: string, props: NodeActionProps) {
    super(scope, id, expectOptions('new NodeAction', id, props, NODE_ACTION, new.target !== NodeAction));
    this._node = props;
  }

  /** @internal */
  public _needs(): StepNeeds {
    const { permissions } = this._node;
    return { permissions, known: permissions !== undefined };
  }
}
