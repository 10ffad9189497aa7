import { Defect } from '../../checks/inside';
import { Declared, Origin, constructPath } from '../../core/inside';
import { contextNamesOf, entryOf, waysTo } from '../../semantics/inside';
import { BaseJob, TriggerModel, WorkflowModel } from '../../workflows/inside';
import type { RepositoryFactsModel } from '../model';
import { CiGate, GATE_KIND } from './ci-gate';
import { GITHUB_ACTIONS_APP, GateModel, RequiredCheckModel } from './model';
import { RequiredCheck } from './required-check';

export function resolveGates(declared: Declared, workflows: readonly WorkflowModel[]): GateModel[] {
  return declared.of(GATE_KIND).map((gate) => ({
    origin: gate._origin,
    workflow: gate.workflow.file,
    job: gate.jobId,
    guards: gate._guarded(modelOf(gate, workflows)?.jobs ?? []).map(({ job }) => job),
  }));
}

function modelOf(job: BaseJob, workflows: readonly WorkflowModel[]): WorkflowModel | undefined {
  return workflows.find(({ file, origin: { path } }) => file === job.workflow.file && path === constructPath(job.workflow));
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
 * The checks with their names, each once.
 *
 * @param checks as declared; undefined for the gates of the delivery
 * @param owner the rule or protection that asks for them
 */
export function resolveChecks(checks: readonly (BaseJob | RequiredCheck)[] | undefined, owner: Origin, surroundings: CheckSurroundings): RequiredCheckModel[] {
  const all = checks ? checks.flatMap((check, i) => {
    const path = `${owner.path}/checks[${i}]`;
    return check instanceof RequiredCheck ? [{ origin: check._origin.at(path), context: check._context, app: check._app }] : ofJob(check, owner.at(path), surroundings);
  }) : gatesOnTheWay(surroundings).flatMap((gate) => ofJob(gate, owner, surroundings));
  const key = ({ context, app }: RequiredCheckModel) => `${app ?? ''} ${context}`;
  return all.filter((check, i) => all.findIndex((other) => key(other) === key(check)) === i);
}

/** The gates that look at changes before a merge. When there is none, all: the rules say why they do not fit. */
function gatesOnTheWay({ declared, workflows }: CheckSurroundings): readonly CiGate[] {
  const gates = declared.of(GATE_KIND);
  const fit = gates.filter((gate) => {
    const workflow = modelOf(gate, workflows);
    return workflow && waysTo(workflow, workflows).some((way) => entryOf(way, workflow).triggers.some(onTheWay));
  });
  return fit.length > 0 ? fit : gates;
}

/** A push counts when it may be one to any branch: pull requests show the checks of their last commit. */
function onTheWay({ event, filters: { branches, tags, 'tags-ignore': tagsIgnored, 'branches-ignore': branchesIgnored } }: TriggerModel): boolean {
  if (event !== 'push') return ['pull_request', 'pull_request_target', 'merge_group'].includes(event);
  return branches ? branches.some((pattern) => pattern.startsWith('*')) : branchesIgnored !== undefined || (!tags && !tagsIgnored);
}

function ofJob(job: BaseJob, origin: Origin, { workflows, facts, defects }: CheckSurroundings): RequiredCheckModel[] {
  const workflow = modelOf(job, workflows);
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
      fix: job instanceof CiGate
        ? 'Call its workflow from one that pull requests start, by a job whose name and matrix are fixed, or require another job or gate.'
        : 'Require a CiGate of its workflow instead: new CiGate(workflow, \'ci-gate\') waits for the job, and its name never changes.',
      related: [{ origin: job._origin, note: 'the job' }],
    });
    return [];
  }
  return found.names.map((context) => ({ origin, context, app: actionsApp(facts), job: { workflow: workflow.file, job: model.id } }));
}
