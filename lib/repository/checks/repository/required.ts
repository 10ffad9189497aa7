import { DeliveryModel } from '../../../checks/inside';
import { Way, waysTo } from '../../../semantics/inside';
import { JobModel, WorkflowModel, jobsOf, workflowsOf } from '../../../workflows/inside';
import { DeclaredRepository } from '../../declared-repository';
import { RequiredCheckModel } from '../../required-checks/model';
import { BranchProtectionModel, RulesetModel } from '../../rulesets/model';

/** What asks for checks. */
export type Owner = RulesetModel | BranchProtectionModel;

/** A job that somebody asks for before a merge. */
export interface RequiredJob {
  readonly owner: Owner;
  readonly job: JobModel;
  readonly workflow: WorkflowModel;
  /** The checks that it reports: one for every leg and for every way to it. */
  readonly checks: readonly RequiredCheckModel[];
  /** The ways to its workflow from one that an event starts. */
  readonly ways: readonly Way[];
  readonly gate: boolean;
}

/** A ruleset that is disabled asks for nothing. */
export function ownersOfChecks(model: DeliveryModel): Owner[] {
  const { rulesets, protections } = DeclaredRepository.of(model);
  return [...protections, ...rulesets.filter(({ enforcement }) => enforcement !== 'disabled')];
}

/** The required jobs: each once for everyone who asks for it. */
export function requiredJobs(model: DeliveryModel): RequiredJob[] {
  return ownersOfChecks(model).flatMap((owner) => {
    const byJob = new Map<string, RequiredCheckModel[]>();
    for (const check of owner.requiredChecks) {
      if (!check.job) continue;
      const key = `${check.job.workflow}\n${check.job.job}`;
      byJob.set(key, [...(byJob.get(key) ?? []), check]);
    }
    return [...byJob.values()].flatMap((checks) => requiredJob(owner, checks, model));
  });
}

function requiredJob(owner: Owner, checks: readonly RequiredCheckModel[], model: DeliveryModel): RequiredJob[] {
  const address = checks[0].job!;
  const workflow = workflowsOf(model).find(({ file }) => file === address.workflow);
  const job = workflow && jobsOf(workflow).get(address.job.toLowerCase());
  if (!workflow || !job) return [];
  const gate = DeclaredRepository.of(model).gates.some((one) => one.workflow === workflow.file && one.job === job.id);
  return [{ owner, job, workflow, checks, ways: waysTo(workflow, workflowsOf(model)), gate }];
}

/** Each job once, under the first who asks for it. */
export function onceEach(jobs: readonly RequiredJob[]): RequiredJob[] {
  const seen = new Set<JobModel>();
  return jobs.filter(({ job }) => !seen.has(job) && seen.add(job));
}

/** As a message calls it: `the branch protection of 'main'`. */
export function nameOf(owner: Owner): string {
  return owner.kind === 'ruleset' ? `the ruleset '${owner.name}'` : `the protection of the branch '${owner.branch}'`;
}
