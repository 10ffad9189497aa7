import { TrustedModel } from './model';
import { InvalidValueError, Origin, constructPath, expectArgument, expectOptions, kinds, optionTable } from '../core/inside';
import { DeploymentEnvironment } from '../repository/inside';
import { BaseJob, CallJob, ReusableWorkflow } from '../workflows/inside';

/** Which runs of a reusable workflow are trusted. */
export interface TrustedReusableWorkflowOptions {
  /**
   * The exact names of the branches whose version of it is trusted. A workflow on another branch can call that version too; where its ref shall not, trust an
   * environment with a branch policy.
   *
   * @default - the branches that its callers run on, which must be exact
   */
  readonly branches?: string[];
}

/** Somebody whom a cloud identity trusts: what a job is, as a token can prove it. */
export class Trusted {
  /**
   * Every job that runs in an environment. The rules of the environment decide who gets there: who approves, which branches may deploy.
   *
   * @param environment one that is declared here
   */
  public static environment(environment: DeploymentEnvironment): Trusted {
    expectArgument('Trusted.environment', environment, ENVIRONMENT, 'it');
    const origin = Origin.here(constructPath(environment));
    return new Trusted({ kind: 'environment', name: environment.environmentName, origin });
  }

  /**
   * One job. A job with an environment is known by it; a job without one by the branches and tags that start it, which must be exact. A person
   * who starts it by hand can choose any branch: only the default branch is trusted.
   *
   * A token says which workflow a job belongs to, not which job it is: another job of the same workflow, started by the same ref, looks alike. All pull requests
   * have one subject: who trusts one trusts whatever somebody who can push a branch writes into a workflow there.
   *
   * @param job a job that runs steps
   */
  public static job(job: BaseJob): Trusted {
    expectArgument('Trusted.job', job, JOB, 'it');
    if (job instanceof CallJob) {
      throw new InvalidValueError('call/job-without-token', `Trusted.job('${job.jobId}')`,
        'this job calls a reusable workflow and has no token of its own; write Trusted.reusableWorkflow(…), or trust a job of that workflow');
    }
    return new Trusted({ kind: 'job', job: { workflow: job.workflow.file, job: job.jobId }, origin: Origin.here(constructPath(job)) });
  }

  /**
   * Every job of a reusable workflow, whoever of this repository calls it: what leads to the cloud stands in one place.
   *
   * @param workflow one that is declared here
   * @param options the branches whose runs may call it
   */
  public static reusableWorkflow(workflow: ReusableWorkflow, options: TrustedReusableWorkflowOptions = {}): Trusted {
    expectArgument('Trusted.reusableWorkflow', workflow, REUSABLE, 'it');
    const { branches } = expectOptions('Trusted.reusableWorkflow', workflow.node.id, options, OPTIONS);
    const origin = Origin.here(constructPath(workflow));
    return new Trusted({ kind: 'reusable', workflow: workflow.file, refs: branches?.map((branch) => `refs/heads/${branch}`), origin });
  }

  private readonly model: TrustedModel;

  private constructor(model: TrustedModel) {
    this.model = model;
  }

  /** @internal */
  public _model(): TrustedModel {
    return this.model;
  }
}

const ENVIRONMENT = kinds.made((value) => value instanceof DeploymentEnvironment, "a DeploymentEnvironment, such as new DeploymentEnvironment(delivery, 'production')");
const JOB = kinds.made((value) => value instanceof BaseJob, 'a job: the object, not its id');
const REUSABLE = kinds.made((value) => value instanceof ReusableWorkflow, "a ReusableWorkflow, such as new ReusableWorkflow(delivery, 'deploy')");
const branch = kinds.made((value) => typeof value === 'string' && value !== '' && !/[*?[\]\\\s~^:!]/.test(value) && !value.startsWith('refs/'), "the exact name of a branch, such as 'main'");
const OPTIONS = optionTable({
  branches: kinds.made((value) => Array.isArray(value) && value.length > 0 && !value.some((item) => branch.misfit(item)), "a list of exact names of branches, such as ['main']"),
});
