import { GraphJob } from './job-graph';
import { Permissions } from './permissions';
import { Duration, expectArgument, expectOptions, kinds } from '../core/inside';
import { Expression } from '../expressions/inside';
import { firstWords, inWords } from './private/in-words';
import { RUN_STEP } from './private/kinds';
import { Step, WorkStepProps } from './step';

/** What a step that runs a script may say. */
export interface RunStepProps extends WorkStepProps {
  /**
   * `bash`, `sh`, `pwsh`, `powershell`, `python`, `cmd`, or a command line that holds `{0}` for the script file. In a composite action an expression may stand for it; a script
   * that holds expressions must know its shell.
   *
   * @default - `defaults` of the job, then of the workflow, then the runner's: bash on Linux and macOS, pwsh on Windows
   */
  readonly shell?: string | Expression;
  /**
   * The folder the script runs in.
   *
   * @default - the workspace
   */
  readonly workingDirectory?: string | Expression;
  /**
   * The step fails when it takes longer. An expression gives minutes.
   *
   * @default - as long as the job may run
   */
  readonly timeout?: Duration | Expression;
  /**
   * What the script needs from the token of the run; added to the permissions of the job.
   *
   * @default - nothing
   */
  readonly permissions?: Permissions;
}

/**
 * A step that runs a script.
 *
 * Expressions in the script never become script text: each travels in an environment variable, quoted for the shell in use.
 */
export class RunStep extends Step {
  /** @internal */
  public readonly _script: string;
  /** @internal */
  public readonly _props: RunStepProps;

  /**
   * @param script one or more lines
   * @param props shell, folder, condition and the rest
   */
  public constructor(script: string, props: RunStepProps = {}) {
    expectArgument(`new ${new.target.name}`, script, kinds.text, 'the script');
    super(expectOptions(`new ${new.target.name}`, script, props, RUN_STEP, new.target !== RunStep));
    this._script = script;
    this._props = props;
  }

  /**
   * Its variables. Those of a job that watches the others of its workflow may depend on them.
   *
   * @param _jobs the other jobs, where its own watches them; else none
   * @internal
   */
  public _env(_jobs: readonly GraphJob[]): WorkStepProps['env'] {
    return this._props.env;
  }

  /** @internal */
  public _label(): string {
    return inWords(this._base.name ?? this._base.stepId ?? firstWords(this._script));
  }

  /** @internal */
  public _idHint(): string | undefined {
    const { name } = this._base;
    return typeof name === 'string' && name !== '' ? inWords(name) : undefined;
  }
}
