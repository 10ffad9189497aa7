import { BASE_JOB, BaseJob, BaseJobProps } from './base-job';
import { Container, ServiceContainer } from './container';
import { IEnvironment } from './environment';
import { Expression } from '../expressions/inside';
import { optionKinds } from './private/kinds';
import { legOutput } from './private/references';
import { stepsOf } from './private/steps-of';
import { CONTAINER, ENVIRONMENT, RUN_DEFAULTS, SERVICES, SNAPSHOT } from './private/struct-kinds';
import { RunDefaults } from './run-defaults';
import { RunStep, RunStepProps } from './run-step';
import { Runner } from './runner';
import { Snapshot } from './snapshot';
import { IStep, Step, StepOwner } from './step';
import { Workflow } from './workflow';
import { Duration, calledAs, constructPath, expectArgument, expectOptions, kinds, optionTable } from '../core/inside';

/** A job that runs steps on a runner. */
export interface JobProps extends BaseJobProps {
  /**
   * The machine.
   *
   * @default Runner.UBUNTU_LATEST
   */
  readonly runsOn?: Runner;
  /**
   * The job is cancelled when it takes longer. An expression gives minutes.
   *
   * @default Duration.minutes(30), on `ubuntu-slim` its own limit of 15
   */
  readonly timeout?: Duration | Expression;
  /**
   * How long a cancelled job may take to clean up.
   *
   * @default Duration.minutes(5)
   */
  readonly cancelTimeout?: Duration | Expression;
  /**
   * A failure of the job does not fail the run, and counts as success for the jobs that need it.
   *
   * @default false
   */
  readonly continueOnError?: boolean | Expression;
  /**
   * Environment variables of all steps. An expression that gives a JSON object, by `Functions.fromJson(…)`, may stand for all of them.
   *
   * @default - those of the workflow
   */
  readonly env?: { [name: string]: string | number | boolean | Expression } | Expression;
  /**
   * The environment it deploys to, whose rules it waits for and whose secrets it sees.
   *
   * @default - none
   */
  readonly environment?: IEnvironment;
  /**
   * Runs the steps in a container. An expression gives the name of an image, or JSON of an object with `image` and the rest by `Functions.fromJson(…)`; what is empty leaves the
   * steps on the machine.
   *
   * @default - on the machine
   */
  readonly container?: Container | Expression;
  /**
   * Containers that run beside the job, by the host name they are reached under. An expression that gives a JSON object, by `Functions.fromJson(…)`, may stand for all of them, or
   * for one: where it gives the empty text, or an object whose `image` is empty, that one is left out.
   *
   * @default - none
   */
  readonly services?: { [name: string]: ServiceContainer | Expression } | Expression;
  /**
   * Outputs by name. References to outputs of its steps declare theirs by themselves.
   *
   * @default - those that references ask for
   */
  readonly outputs?: { [name: string]: string | Expression };
  /**
   * Shell and folder of its `run` steps.
   *
   * @default - those of the workflow
   */
  readonly defaults?: RunDefaults;
  /**
   * Makes a custom runner image of the machine.
   *
   * @default - none
   */
  readonly snapshot?: Snapshot;
}

/**
 * A job that runs steps on a runner.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobs
 */
export class Job extends BaseJob implements StepOwner {
  /** @internal */
  public readonly _props: JobProps;
  /** @internal */
  public readonly _steps: Step[] = [];
  /** @internal */
  public readonly _outputs: Map<string, string | Expression>;

  /**
   * @param scope the workflow
   * @param id its id: letters, digits, `-` and `_`
   * @param props machine, environment, needs and the rest
   */
  public constructor(scope: Workflow, id: string, props: JobProps = {}) {
    super(scope, id, expectOptions('new Job', id, props, JOB, new.target !== Job));
    this._props = props;
    this._outputs = new Map(Object.entries(props.outputs ?? {}));
  }

  /** @internal */
  public get _ownerPath(): string {
    return constructPath(this);
  }

  /** @internal */
  public override _hasOutput(name: string): boolean {
    return this._outputs.has(name);
  }

  /**
   * Adds steps, in order.
   *
   * @param steps steps, or bundles of them
   */
  public use(...steps: IStep[]): void {
    for (const step of stepsOf('job.use', steps)) {
      step._enter(this, this._steps.length);
      this._steps.push(step);
    }
  }

  /**
   * Adds a step that runs a script.
   *
   * @param script one or more lines; expressions in it travel in environment variables
   * @param props name, shell, condition and the rest
   */
  public run(script: string, props: RunStepProps = {}): RunStep {
    const step = calledAs('job.run', 'new RunStep', () => new RunStep(script, props));
    this.use(step);
    return step;
  }

  /**
   * Declares an output under a name of your own. References to a step's output need none.
   *
   * @param name its name
   * @param value mostly an output of a step
   */
  public addOutput(name: string, value: string | Expression): Expression {
    expectArgument('job.addOutput', name, kinds.text, 'the name');
    expectArgument('job.addOutput', value, optionKinds.phrase, 'the value');
    this._outputs.set(name, value);
    return this.output(name);
  }

  /**
   * The output that one leg of the matrix made. A plain reference gets whatever the last leg to finish wrote.
   *
   * @param step a step of this job
   * @param output the name of its output
   * @param leg the axes that tell the leg from the others, and their values
   */
  public legOutput(step: Step, output: string, leg: { [axis: string]: string | number | boolean }): Expression {
    expectArgument('job.legOutput', step, STEP, 'the step');
    expectArgument('job.legOutput', output, kinds.text, 'the output');
    expectArgument('job.legOutput', leg, optionKinds.scalars, 'the leg');
    return Expression._reference(legOutput(step, output, leg));
  }
}

const STEP = kinds.made((value) => value instanceof Step, 'a step of this job');

/** Its options, and what each takes. @internal */
export const JOB_KINDS = {
  ...BASE_JOB,
  runsOn: kinds.made((value) => value instanceof Runner, "a Runner, such as Runner.UBUNTU_LATEST or Runner.labels('…')"),
  timeout: optionKinds.duration,
  cancelTimeout: optionKinds.duration,
  continueOnError: optionKinds.flag,
  env: optionKinds.variables,
  environment: ENVIRONMENT,
  container: CONTAINER,
  services: SERVICES,
  outputs: optionKinds.phrases,
  defaults: RUN_DEFAULTS,
  snapshot: SNAPSHOT,
};

const JOB = optionTable(JOB_KINDS);
