import { expectArgument, expectOptions, kinds, optionTable } from '../core/inside';
import { Expression } from '../expressions/inside';
import { optionKinds } from './private/kinds';

/** A deployment environment of the repository, as far as a job needs to know it. */
export interface IEnvironment {
  /** Its name. It may hold an expression. */
  readonly environmentName: string;
  /**
   * The address that GitHub shows beside a deployment. It may hold an expression.
   *
   * @default - none is shown
   */
  readonly environmentUrl?: string;
}

/** Options of an environment that is named at a job. */
export interface JobEnvironmentOptions {
  /**
   * The address that GitHub shows beside the deployment.
   *
   * @default - none
   */
  readonly url?: string | Expression;
  /**
   * Whether the job records a deployment.
   *
   * @default true
   */
  readonly deployment?: boolean | Expression;
}

/** An environment that exists outside of this program, named at a job. */
export class JobEnvironment implements IEnvironment {
  /**
   * @param environmentName its name, or an expression that gives it
   * @param options address and deployment record
   */
  public static named(environmentName: string | Expression, options: JobEnvironmentOptions = {}): JobEnvironment {
    expectArgument('JobEnvironment.named', environmentName, NAME, 'the name');
    return new JobEnvironment(String(environmentName), expectOptions('JobEnvironment.named', environmentName, options, JOB_ENVIRONMENT));
  }

  /** Its name. */
  public readonly environmentName: string;
  /** The address that GitHub shows beside a deployment. */
  public readonly environmentUrl?: string;
  /** @internal */
  public readonly _deployment?: boolean | Expression;

  private constructor(environmentName: string, options: JobEnvironmentOptions) {
    this.environmentName = environmentName;
    this.environmentUrl = options.url === undefined ? undefined : String(options.url);
    this._deployment = options.deployment;
  }
}

const NAME = kinds.made((value) => typeof value === 'string' && value !== '' || value instanceof Expression, 'a name or an Expression');
const JOB_ENVIRONMENT = optionTable({ url: optionKinds.phrase, deployment: optionKinds.flag });
