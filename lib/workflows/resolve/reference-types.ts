import { Origin } from '../../core/inside';
import { BaseJob } from '../base-job';
import { CallJob } from '../call-job';
import { Matrix } from '../matrix';
import { Step } from '../step';
import { Workflow } from '../workflow';

/** What `private/references.ts` makes, with the types of its targets. @internal */
export type WorkflowReference =
  | StepOutputReference | StepResultReference | LegOutputReference | JobOutputReference | JobResultReference
  | CallOutputReference | MatrixReference | InputReference | CallSecretReference;

/** @internal */
export interface StepOutputReference { readonly referenceKind: 'step-output'; readonly step: Step; readonly output: string }
/** @internal */
export interface StepResultReference { readonly referenceKind: 'step-result'; readonly step: Step; readonly result: 'outcome' | 'conclusion' }
/** @internal */
export interface LegOutputReference {
  readonly referenceKind: 'leg-output';
  readonly step: Step;
  readonly output: string;
  readonly leg: Readonly<Record<string, string | number | boolean>>;
}
/** @internal */
export interface JobOutputReference { readonly referenceKind: 'job-output'; readonly job: BaseJob; readonly output: string; readonly asked?: Origin }
/** @internal */
export interface JobResultReference { readonly referenceKind: 'job-result'; readonly job: BaseJob }
/** @internal */
export interface CallOutputReference { readonly referenceKind: 'call-output'; readonly call: CallJob; readonly output: string; readonly asked?: Origin }
/** @internal */
export interface MatrixReference { readonly referenceKind: 'matrix'; readonly matrix: Matrix; readonly key: string; readonly asked?: Origin }
/** @internal */
export interface InputReference { readonly referenceKind: 'input'; readonly workflow: Workflow; readonly input: string }
/** @internal */
export interface CallSecretReference { readonly referenceKind: 'call-secret'; readonly workflow: Workflow; readonly secret: string }
