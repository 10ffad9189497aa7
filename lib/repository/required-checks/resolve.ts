import { Declared, Origin, constructPath } from '../../core';
import { BaseJob, Defect, WorkflowModel } from '../../workflows';
import type { RepositoryFactsModel } from '../model';
import { CiGate } from './ci-gate';
import { contextNamesOf } from './context-names';
import { GITHUB_ACTIONS_APP, GateModel, RequiredCheckModel } from './model';
import { RequiredCheck } from './required-check';

export function resolveGates(declared: Declared): GateModel[] {
  return (declared.of('gate') as readonly CiGate[]).map((gate) => ({
    origin: gate._origin,
    workflow: gate.workflow.file,
    job: gate.jobId,
    guards: gate._guarded.map(({ job }) => job.jobId),
  }));
}

/** What is known when the checks of a branch are asked for. @internal */
export interface CheckSurroundings {
  readonly declared: Declared;
  readonly workflows: readonly WorkflowModel[];
  readonly facts?: RepositoryFactsModel;
  readonly defects: Defect[];
}

/** Only GitHub Actions may report for a job. Its id is another one on every server, so that it has to be asked for where it is not github.com. */
export function actionsApp(facts: RepositoryFactsModel | undefined): number | string {
  return (facts?.server.kind ?? 'github.com') === 'github.com' ? GITHUB_ACTIONS_APP : 'github-actions';
}

/**
 * The checks with their names.
 *
 * @param checks as declared; undefined for all gates of the delivery
 * @param owner the rule or protection that asks for them
 */
export function resolveChecks(checks: readonly RequiredCheck[] | undefined, owner: Origin, surroundings: CheckSurroundings): RequiredCheckModel[] {
  if (!checks) return (surroundings.declared.of('gate') as readonly CiGate[]).flatMap((gate) => ofJob(gate, owner, surroundings));
  return checks.flatMap(({ _spec: spec, _origin }, i) => {
    const origin = _origin.at(`${owner.path}/checks[${i}]`);
    return spec.kind === 'external' ? [{ origin, context: spec.context, app: spec.app }] : ofJob(spec.job, origin, surroundings);
  });
}

function ofJob(job: BaseJob, origin: Origin, { workflows, facts, defects }: CheckSurroundings): RequiredCheckModel[] {
  const workflow = workflows.find(({ file, origin: { path } }) => file === job.workflow.file && path === constructPath(job.workflow));
  const model = workflow?.jobs.find((one) => one.origin.path === constructPath(job));
  if (!workflow || !model) {
    defects.push({
      id: 'repository/required-unknown-name',
      origin,
      message: `The required job '${job.jobId}' does not belong to a workflow of this delivery, so nobody knows the name of its check.`,
      fix: 'Declare the workflow in the same delivery, or name the check: RequiredCheck.external(…).',
      related: [{ origin: job._origin, note: 'the job' }],
    });
    return [];
  }
  const found = contextNamesOf(model, workflow, workflows);
  if ('unknown' in found) {
    defects.push({
      id: 'repository/required-unknown-name',
      origin,
      message: `The name of the check of the required job '${job.jobId}' is not known before it runs: ${found.unknown}.`,
      fix: 'Require a CiGate of its workflow instead: new CiGate(workflow, \'ci-gate\') waits for the job, and its name never changes.',
      related: [{ origin: job._origin, note: 'the job' }],
    });
    return [];
  }
  return found.names.map((context) => ({ origin, context, app: actionsApp(facts), job: { workflow: workflow.file, job: model.id } }));
}
