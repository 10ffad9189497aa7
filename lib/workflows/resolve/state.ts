import { IConstruct } from 'constructs';
import { Defect } from '../../checks/inside';
import { Origin } from '../../core/inside';
import { ParallelSteps } from '../background-steps';
import { BaseJob } from '../base-job';
import { CallJob } from '../call-job';
import { Job } from '../job';
import { ExpressionUse, NeedModel, WorkflowModel } from '../model';
import { OwnActions } from '../own-action';
import { ownPath } from '../own-path';
import { HandWrittenWorkflows, handWrittenTarget } from '../read/found';
import { Step } from '../step';
import { Workflow } from '../workflow';

/** What is learnt about a list of steps while references are resolved. @internal */
export interface OwnerState {
  readonly owner: IConstruct;
  /** Ids that the file will hold: the user's own, and those that a reference asked for. */
  readonly ids: Map<Step, string>;
  /** Lower case, because GitHub compares ids without case. */
  readonly takenIds: Set<string>;
  /** The position of every step; the parts of a `parallel` share the position of the whole. */
  readonly order: Map<Step, number>;
}

/** What is learnt about a job: a reference in one job may ask for an output in another. @internal */
export interface JobState extends OwnerState {
  readonly job: BaseJob;
  readonly needs: Map<BaseJob, NeedModel>;
  /** Name to text with `${{ }}`. The declared ones are there from the start, references add theirs. */
  readonly outputs: Map<string, string>;
}

/** A use of an expression, while the step that it stands in is no data yet. @internal */
export interface OpenUse extends Omit<ExpressionUse, 'step'> {
  readonly step?: Step;
}

/** Where findings and uses of expressions are collected. @internal */
export interface Sink {
  readonly defects: Defect[];
  readonly uses: OpenUse[];
}

/** @internal */
export interface WorkflowState extends Sink {
  readonly workflow: Workflow;
  readonly jobs: Map<BaseJob, JobState>;
  /** Outputs of `workflow_call` that a caller's reference asked for: name to expression text. */
  readonly callOutputs: Map<string, { readonly text: string; readonly origin: Origin }>;
}

/** Everything that one synthesis learns. References cross workflows, so all of them are resolved together. @internal */
export class Resolution {
  public readonly workflows = new Map<Workflow, WorkflowState>();

  private readonly byFile = new Map<string, Workflow>();

  /**
   * @param workflows those that the delivery declares
   * @param actions likewise
   * @param handWritten the workflows beside them, which others write
   */
  public constructor(workflows: readonly Workflow[], public readonly actions: OwnActions, private readonly handWritten: HandWrittenWorkflows) {
    for (const workflow of workflows) {
      this.byFile.set(workflow.file, workflow);
      this.workflows.set(workflow, {
        workflow,
        jobs: new Map((workflow._jobs as BaseJob[]).map((job) => [job, jobState(job)])),
        callOutputs: new Map(),
        defects: [],
        uses: [],
      });
    }
  }

  /** The workflow that a job calls, by object or by path; undefined when it is none of this delivery. */
  public called(call: CallJob): Workflow | undefined {
    const path = ownPath(call._props.uses);
    return path === undefined ? undefined : this.byFile.get(path);
  }

  /** The workflow that a job calls, when others write it. */
  public calledByHand(call: CallJob): WorkflowModel | undefined {
    return handWrittenTarget(call._props.uses, this.handWritten);
  }

  public jobState(job: BaseJob): JobState | undefined {
    return this.workflows.get(job.workflow)?.jobs.get(job);
  }
}

function jobState(job: BaseJob): JobState {
  return { ...ownerState(job, job instanceof Job ? job._steps : []), job, needs: new Map(), outputs: new Map() };
}

/** The state of a list of steps before any reference was seen. */
export function ownerState(owner: IConstruct, steps: readonly Step[]): OwnerState {
  const state: OwnerState = { owner, ids: new Map(), takenIds: new Set(), order: new Map() };
  const enter = (step: Step, index: number) => {
    state.order.set(step, index);
    const id = step._base.stepId;
    if (id !== undefined) {
      state.ids.set(step, id);
      state.takenIds.add(id.toLowerCase());
    }
  };
  steps.forEach((step, index) => {
    enter(step, index);
    if (step instanceof ParallelSteps) step._steps.forEach((part) => enter(part, index));
  });
  return state;
}
