import { AcceptedAuditModel, WorkflowLintersModel } from './model';
import { unknownYet } from './unknown-yet';
import { WORKFLOW_LINTERS_KIND } from './workflow-linters';
import { DeliveryModel } from '../../checks/inside';
import { Declared, fileName } from '../../core/inside';
import { DeclaredObservability } from '../../observability/inside';
import { DeclaredPromotion } from '../../promotion/inside';
import { DeclaredWorkflows, WorkflowModel } from '../../workflows/inside';

/** Asked last, when all that is written is known. */
export function resolveLinters(declared: Declared, model: DeliveryModel): WorkflowLintersModel[] {
  const workflows = DeclaredWorkflows.of(model);
  return declared.of(WORKFLOW_LINTERS_KIND).map(({ _id: id, _origin: origin, _accepted }) => ({
    id,
    origin,
    accepted: [
      ...followers(workflows, model),
      ..._accepted.map(({ audit, workflows: where, reason }) => ({ audit, reason, files: where.map((workflow) => fileName(workflow.file)) })),
    ],
    ownLabels: ownLabels(workflows),
    unknownYet: unknownYet(workflows),
  }));
}

/** What follows other runs and is written by Slipway: the programs take nothing from those runs but that they are done. */
function followers(workflows: readonly WorkflowModel[], model: DeliveryModel): AcceptedAuditModel[] {
  const own = new Set([
    ...DeclaredPromotion.of(model).pipelines.flatMap((pipeline) => pipeline.workflows.map(({ file }) => file)),
    ...DeclaredObservability.of(model).dora.map(({ workflow }) => workflow),
  ]);
  const files = workflows.filter(({ file, triggers }) => own.has(file) && triggers.some(({ event }) => event === 'workflow_run')).map(({ file }) => fileName(file));
  return files.length === 0 ? [] : [{ audit: 'dangerous-triggers', files, reason: 'They follow the runs of other workflows, take nothing from them but that they are done, and do not start after those of forks.' }];
}

/** Labels that GitHub does not have. Names of groups are no labels, and an expression is for the run to say. */
function ownLabels(workflows: readonly WorkflowModel[]): string[] {
  const labels = workflows.flatMap(({ jobs }) => jobs).flatMap((job) => (job.kind === 'steps' && job.runsOn.selfHosted ? job.runsOn.labels : []));
  return [...new Set(labels)].filter((label) => label !== 'self-hosted' && !label.includes('${{')).sort();
}
