import { ActionModel } from '../actions';
import { Place, SectionDocument, Severity } from '../core';
import { IdentityModel } from '../identity';
import { RepositoryModel } from '../repository';
import { ExpressionUse, JobModel, StepModel, WorkflowModel } from '../workflows';

/** All that was declared, as plain data: what the rules read. @internal */
export interface DeliveryModel {
  readonly workflows: readonly WorkflowModel[];
  readonly actions: readonly ActionModel[];
  readonly repository: RepositoryModel;
  readonly identity: IdentityModel;
  /** Paths that other parts of the project write. */
  readonly taken: ReadonlySet<string>;
  /** Parts of files of the user's that cannot be kept up to date, and why. */
  readonly brokenSections: readonly { readonly section: SectionDocument; readonly problem: string }[];
}

/**
 * One rule: one file under `rules/`, one line in the catalogue, one page under `docs/checks/`, one ok and one err fixture, all of the same name.
 *
 * Every hook is optional and is called for each thing of its kind; a rule that looks across things takes `delivery`.
 *
 * @internal
 */
export interface Rule {
  /** `<room>/<name>`, the path of its file. */
  readonly id: string;
  readonly severity: Severity;
  /** What cannot be acknowledged: without it the files could not be written safely. */
  readonly fatal?: boolean;
  delivery?(model: DeliveryModel, report: Report): void;
  workflow?(workflow: WorkflowModel, report: Report): void;
  job?(job: JobModel, workflow: WorkflowModel, report: Report): void;
  /** Called for every step, those inside `parallel` and inside composite actions included. */
  step?(step: StepModel, scope: StepScope, report: Report): void;
  expression?(use: ExpressionUse, scope: ExpressionScope, report: Report): void;
}

/** Where a step stands: in a job of a workflow, or in a composite action. */
export type StepScope =
  | { readonly kind: 'job'; readonly job: JobModel; readonly workflow: WorkflowModel }
  | { readonly kind: 'action'; readonly action: ActionModel };

export type ExpressionScope =
  | { readonly kind: 'workflow'; readonly workflow: WorkflowModel; readonly job?: JobModel }
  | { readonly kind: 'action'; readonly action: ActionModel };

/** How a rule says what it found. The engine adds the id and the severity. @internal */
export interface Report {
  (found: Found): void;
}

/** @internal */
export interface Found {
  /** What is wrong, the value given, what is allowed. */
  readonly message: string;
  /** The cause first. Anything with an `origin` will do; `{ origin, note }` says what a related place has to do with it. */
  readonly at: Located | readonly Located[];
  readonly fix?: string;
}

export type Located = Pick<Place, 'origin' | 'note'>;
