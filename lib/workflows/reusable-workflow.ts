import { Construct } from 'constructs';
import { CALL_OPTIONS, CallJob, CallOptions } from './call-job';
import { Concurrency } from './concurrency';
import { CallInput, CallSecret } from './inputs';
import { calledAs, constructPath, expectArgument, expectDeclared, expectOptions, kinds, optionTable, Origin } from '../core/inside';
import { Expression } from '../expressions/inside';
import { optionKinds } from './private/kinds';
import { callSecret } from './private/references';
import { CALL_SECRETS, CONCURRENCY } from './private/struct-kinds';
import { Trigger } from './triggers';
import { COMMON_WORKFLOW, Workflow, WorkflowCommonProps } from './workflow';

/** A workflow that other workflows call: what it takes, and what all its jobs share. */
export interface ReusableWorkflowProps extends WorkflowCommonProps {
  /**
   * What it takes, by name; read with `input(name)`.
   *
   * @default - nothing
   */
  readonly inputs?: { [name: string]: CallInput };
  /**
   * The secrets it takes, by name; read with `secret(name)`.
   *
   * @default - none
   */
  readonly secrets?: { [name: string]: CallSecret };
  /**
   * The concurrency group of its runs: of every call, too, each of which waits for the others of its group. `github.workflow` is the caller's name here, so that a group which is
   * made of it alone is the caller's own, and neither goes on.
   *
   * @default - none: a called workflow runs as its caller does
   */
  readonly concurrency?: Concurrency;
  /**
   * What starts it besides a call.
   *
   * @default - nothing
   */
  readonly triggers?: Trigger[];
}

/** Options of an output of a reusable workflow. */
export interface CallOutputOptions {
  /**
   * What it is.
   *
   * @default - none
   */
  readonly description?: string;
}

/** @internal */
export interface DeclaredCallOutput {
  readonly value: string | Expression;
  readonly description?: string;
  readonly origin: Origin;
}

/**
 * A workflow that other workflows call: `.github/workflows/<id>.yml` with `on: workflow_call`.
 *
 * @see https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows
 */
export class ReusableWorkflow extends Workflow {
  /** @internal */
  public readonly _callProps: ReusableWorkflowProps;
  /** @internal */
  public readonly _outputs = new Map<string, DeclaredCallOutput>();

  /**
   * @param scope the delivery
   * @param id the file name without its ending
   * @param props inputs, secrets and what all jobs share
   */
  public constructor(scope: Construct, id: string, props: ReusableWorkflowProps = {}) {
    expectOptions('new ReusableWorkflow', id, props, REUSABLE_WORKFLOW, new.target !== ReusableWorkflow);
    super(scope, id, { ...props, triggers: props.triggers ?? [] });
    this._callProps = props;
  }

  /**
   * A secret that the caller passes.
   *
   * @param name one that was declared
   * @throws when it was not
   */
  public secret(name: string): Expression {
    expectArgument('reusable.secret', name, kinds.text, 'the name');
    expectDeclared('reusable.secret', 'secret', name, Object.keys(this._callProps.secrets ?? {}), `the workflow '${this._id}'`, '{ secrets: { … } }');
    return Expression._reference(callSecret(this, name));
  }

  /** @internal */
  public override get _inputOption(): string {
    return '{ inputs: { … } }';
  }

  /** @internal */
  public override _inputNames(): string[] {
    return [...super._inputNames(), ...Object.keys(this._callProps.inputs ?? {})];
  }

  /**
   * Declares an output under a name of your own. A caller's reference to an output of one of its steps declares one by itself.
   *
   * @param name its name
   * @param value an output of one of its jobs, or of a step of one
   * @param options description
   */
  public addOutput(name: string, value: string | Expression, options: CallOutputOptions = {}): void {
    expectArgument('reusable.addOutput', name, kinds.text, 'the name');
    expectArgument('reusable.addOutput', value, optionKinds.phrase, 'the value');
    expectOptions('reusable.addOutput', name, options, CALL_OUTPUT);
    this._outputs.set(name, { value, description: options.description, origin: Origin.here(constructPath(this)) });
  }

  /**
   * A job that runs this workflow.
   *
   * @param scope the workflow that calls
   * @param id the id of the job
   * @param options inputs, secrets, needs and the rest
   */
  public call(scope: Workflow, id: string, options: CallOptions = {}): CallJob {
    expectOptions('reusable.call', id, options, CALL_OPTIONS);
    const job = calledAs('reusable.call', 'new CallJob', () => new CallJob(scope, id, { ...options, uses: `./${this.file}` }));
    job._target = this;
    return job;
  }
}

const CALL_OUTPUT = optionTable({ description: kinds.text });

const REUSABLE_WORKFLOW = optionTable({
  ...COMMON_WORKFLOW,
  inputs: kinds.map(kinds.made((value) => value instanceof CallInput, 'a CallInput, such as CallInput.string()')),
  secrets: CALL_SECRETS,
  concurrency: CONCURRENCY,
});
