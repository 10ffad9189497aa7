import { Construct } from 'constructs';
import { merged } from './merge-job';
import { PipelineProps } from './pipeline-options';
import { declare, expectArgument, expectDeclared, Kind, kinds, nodeIdOf, Origin } from '../../core/inside';
import { Job, JobProps, Workflow, workflowScope } from '../../workflows/inside';

/** What marks one. @internal */
export const PIPELINE_KIND = new Kind<Pipeline>('ready-made-pipeline');

/**
 * Jobs that belong together, added to a workflow of yours. Each is a `Job` like any other: `pipeline.job('test').use(…)` adds steps to it, other jobs wait for it, and references to its outputs work.
 *
 * Extend it to publish a pipeline of your own.
 */
export abstract class Pipeline extends Construct {
  /** The workflow that its jobs are in. */
  public readonly workflow: Workflow;
  /** @internal */
  public readonly _id: string;
  /** @internal */
  public readonly _origin: Origin;
  /** @internal */
  public readonly _pipeline: PipelineProps;
  private readonly byPart = new Map<string, Job>();

  /**
   * @param scope the workflow
   * @param id its id, with which the ids of its jobs begin
   * @param props what every pipeline takes
   */
  protected constructor(scope: Workflow, id: string, props: PipelineProps) {
    const call = `new ${new.target.name}`;
    super(workflowScope(call, scope, id, 'its jobs are declared in a Workflow'), nodeIdOf(call, scope, id, 'pipeline:'));
    this.workflow = scope;
    this._id = id;
    this._pipeline = props;
    this._origin = declare(this, PIPELINE_KIND);
  }

  /** All of its jobs, in the order of their declaration. */
  public get jobs(): Job[] {
    return [...this.byPart.values()];
  }

  /** The names of its parts. @internal */
  public get _parts(): ReadonlyMap<string, Job> {
    return this.byPart;
  }

  /**
   * One of its jobs, to add steps to it or to ask for its outputs.
   *
   * @param part what the pipeline calls it
   * @throws when it has no such part
   */
  public job(part: string): Job {
    expectArgument('pipeline.job', part, kinds.text, 'the part');
    expectDeclared('pipeline.job', 'part', part, [...this.byPart.keys()], `the pipeline '${this._id}'`, 'the options that make it');
    return this.byPart.get(part)!;
  }

  /**
   * Adds a job, with what was said of this part and of the whole pipeline.
   *
   * @param part what the pipeline calls it: `test`
   * @param props what the pipeline itself wants of it
   */
  protected addJob(part: string, props: JobProps): Job {
    const { jobId = `${this._id}-${part}`, ...own } = this._pipeline.jobs?.[part] ?? {};
    const job = new Job(this.workflow, jobId, merged(props, this._pipeline, own));
    this.byPart.set(part, job);
    return job;
  }

  /**
   * Takes in a job of another pipeline that this one is made of.
   *
   * @param part what this one calls it
   * @param job the job
   */
  protected addSharedJob(part: string, job: Job): void {
    this.byPart.set(part, job);
  }
}
