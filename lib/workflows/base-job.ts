import { Construct } from 'constructs';
import { Concurrency } from './concurrency';
import { Matrix } from './matrix';
import { Permissions } from './permissions';
import { asWritten, constructPath, constructScope, expectArgument, InvalidValueError, kinds, nodeIdOf, Origin, takeText } from '../core/inside';
import { Expression, IResult, Status } from '../expressions/inside';
import { optionKinds } from './private/kinds';
import { jobOutput, jobResult } from './private/references';
import { CONCURRENCY } from './private/struct-kinds';
import { Workflow } from './workflow';

/** What every kind of job may say. */
export interface BaseJobProps {
  /**
   * What GitHub shows; also the name of its status check.
   *
   * @default - the id
   */
  readonly name?: string | Expression;
  /**
   * Lines above the job in the file, for its reader.
   *
   * @default - none
   */
  readonly comment?: string;
  /**
   * Jobs that must be done before. A reference to another job's output or result adds that job by itself.
   *
   * @default - those that references ask for
   */
  readonly needs?: BaseJob[];
  /**
   * Runs only when this holds. Without a status function it is read as `success() && (…)`.
   *
   * @default - runs when all jobs it needs succeeded
   */
  readonly condition?: Expression;
  /**
   * Runs the job once for every combination.
   *
   * @default - once
   */
  readonly matrix?: Matrix;
  /**
   * At most one job of the group runs at a time.
   *
   * @default - a job with an environment waits for the one that deploys there, and never cancels it; others have none
   */
  readonly concurrency?: Concurrency;
  /**
   * What the token may do in this job.
   *
   * @default - what its steps need, and nothing else
   */
  readonly permissions?: Permissions;
}

/** A job of a workflow: one that runs steps, or one that calls a reusable workflow. */
export abstract class BaseJob extends Construct implements IResult {
  /** The key of the job in the file. */
  public readonly jobId: string;
  /** The workflow it belongs to. */
  public readonly workflow: Workflow;
  /** @internal */
  public readonly _origin: Origin;
  /** @internal */
  public readonly _base: BaseJobProps;
  /** @internal */
  public readonly _needs: { job: BaseJob; origin: Origin }[] = [];
  /** Whether its steps say something about the other jobs of its workflow: it is resolved after them. @internal */
  public readonly _watches: boolean = false;

  /**
   * @param scope the workflow
   * @param id its id: letters, digits, `-` and `_`
   * @param props what every job may say
   */
  protected constructor(scope: Workflow, id: string, props: BaseJobProps) {
    super(workflowScope(`new ${new.target.name}`, scope, id), nodeIdOf(`new ${new.target.name}`, scope, id));
    this.jobId = id;
    this.workflow = scope;
    this._base = props;
    this._origin = Origin.here(constructPath(this));
    takeText(this, 'job');
    props.needs?.forEach((job) => this._needs.push({ job, origin: this._origin }));
    scope._jobs.push(this);
  }

  /** How the job went: `success`, `failure`, `cancelled` or `skipped`. For the jobs that run after it. */
  public get result(): Expression {
    return Expression._reference(jobResult(this));
  }

  /**
   * Whether the job came to run, however it went: `!cancelled() && needs.<id>.result != 'skipped'`. For the condition of a job that reports on it: that one then runs although
   * something failed.
   */
  public ran(): Expression {
    return Status.cancelled().negate().andAlso(this.result.notEqualTo('skipped'));
  }

  /**
   * Whether the job succeeded: `needs.<id>.result == 'success'`. A condition with nothing else in it still asks that all jobs it waits for succeeded; one that must also hold
   * when another was skipped is `Status.cancelled().negate().andAlso(job.succeeded())`.
   */
  public succeeded(): Expression {
    return this.result.equalTo('success');
  }

  /**
   * Waits for other jobs.
   *
   * @param jobs jobs of the same workflow
   */
  public addNeeds(...jobs: BaseJob[]): void {
    for (const job of jobs) expectArgument('job.addNeeds', job, JOB, 'it');
    const origin = Origin.here(constructPath(this));
    jobs.forEach((job) => this._needs.push({ job, origin }));
  }

  /**
   * An output, for the jobs that run after it.
   *
   * @param name one that was declared
   */
  public output(name: string): Expression {
    expectArgument('job.output', name, kinds.text, 'the name');
    return Expression._reference(jobOutput(this, name, this._hasOutput(name) ? undefined : Origin.here(constructPath(this))));
  }

  /** Whether an output is declared by now. @internal */
  public _hasOutput(_name: string): boolean {
    return false;
  }
}

const JOB = kinds.made((value) => value instanceof BaseJob, 'a job: the object, not its id');

/** Options of every job. @internal */
export const BASE_JOB = {
  name: optionKinds.phrase,
  comment: kinds.text,
  needs: kinds.list(JOB),
  condition: optionKinds.condition,
  matrix: kinds.made((value) => value instanceof Matrix, 'a Matrix, such as new Matrix({ axes: { node: [22, 24] } })'),
  concurrency: CONCURRENCY,
  permissions: optionKinds.permissions,
};

/** The workflow that something is declared in, when it is one: told before it is part of any tree. @internal */
export function workflowScope(call: string, scope: Workflow, id: string, why = 'a job is declared in a Workflow'): Workflow {
  if (constructScope(call, scope) instanceof Workflow) return scope;
  throw new InvalidValueError('call/wrong-scope', `${call}(${asWritten(scope)}, ${asWritten(id)})`, why, { option: 'scope', given: scope, allowed: ['a Workflow'] });
}
