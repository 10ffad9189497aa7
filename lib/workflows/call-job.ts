import { BASE_JOB, BaseJob, BaseJobProps } from './base-job';
import { constructPath, expectArgument, expectOptions, kinds, optionTable, Origin } from '../core/inside';
import { Expression } from '../expressions/inside';
import { optionKinds } from './private/kinds';
import { callOutput } from './private/references';
import { Workflow } from './workflow';

/** What a call passes to a reusable workflow. */
export interface CallOptions extends BaseJobProps {
  /**
   * The inputs by name.
   *
   * @default - none
   */
  readonly inputs?: { [name: string]: string | number | boolean | Expression };
  /**
   * The secrets, one by one: the name the called workflow knows, and the value.
   *
   * @default - none
   */
  readonly secrets?: { [name: string]: string | Expression };
  /**
   * Hands over every secret the caller can see. Passing them one by one shows who gets what.
   *
   * @default false
   */
  readonly inheritSecrets?: boolean;
}

/** A job that calls a reusable workflow by its address. */
export interface CallJobProps extends CallOptions {
  /** `owner/repo/.github/workflows/file.yml@<full commit>`; or, of the same repository and commit, `./.github/workflows/file.yml` or `$/.github/workflows/file.yml`. */
  readonly uses: string;
  /**
   * The release that the pinned commit belongs to, for the comment behind it.
   *
   * @default - none
   */
  readonly version?: string;
}

/**
 * A job that runs a reusable workflow. One that is declared in the same program is called by `reusable.call(…)`.
 *
 * @see https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows
 */
export class CallJob extends BaseJob {
  /** @internal */
  public readonly _props: CallJobProps;
  /** The workflow, when it was called by its object. @internal */
  public _target?: Workflow;

  /**
   * @param scope the workflow that calls
   * @param id its id: letters, digits, `-` and `_`
   * @param props what is called, and with what
   */
  public constructor(scope: Workflow, id: string, props: CallJobProps) {
    super(scope, id, expectOptions('new CallJob', id, props, CALL_JOB, new.target !== CallJob));
    this._props = props;
  }

  /**
   * An output that the called workflow declares.
   *
   * @param name the output
   */
  public output(name: string): Expression {
    expectArgument('job.output', name, kinds.text, 'the name');
    return Expression._reference(callOutput(this, name, Origin.here(constructPath(this))));
  }
}

const CALL = { ...BASE_JOB, inputs: optionKinds.scalars, secrets: optionKinds.phrases, inheritSecrets: kinds.flag };

/** Options of a call of a workflow that is declared here. @internal */
export const CALL_OPTIONS = optionTable(CALL);

const CALL_JOB = optionTable({ ...CALL, uses: kinds.text, version: kinds.text }, ['uses']);
