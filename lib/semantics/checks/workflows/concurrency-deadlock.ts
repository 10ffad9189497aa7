import { Report, Rule } from '../../../checks/inside';
import { Origin, Severity } from '../../../core/inside';
import { ConcurrencyModel, WorkflowModel, calledBy, expressionsIn, workflowsOf } from '../../../workflows/inside';
import { allClaims, byGroup } from '../../groups/all-claims';
import { Claim } from '../../groups/claims';

/** Somebody who holds a group while it waits for another one. */
interface Holder {
  readonly group: string;
  readonly what: string;
  readonly origin: Origin;
}

/** Whoever holds a group must not wait for something that needs the same group. */
export const concurrencyDeadlock: Rule = {
  id: 'workflows/concurrency-deadlock',
  severity: Severity.ERROR,
  delivery(model, report) {
    const workflows = workflowsOf(model);
    const said = new Set<string>();
    for (const workflow of workflows) visit(workflow, [], [], workflows, said, report);
    for (const group of allClaims(workflows).flatMap((claims) => byGroup(claims))) reportInside(group, said, report);
  },
};

/** Groups that are written differently and come to the same in a run. */
function reportInside(claims: readonly Claim[], said: Set<string>, report: Report): void {
  for (const inner of claims) {
    const holder = claims.find((other) => other !== inner && isAround(other, inner));
    const key = holder && `${originOf(holder).path}\n${originOf(inner).path}`;
    if (!holder || key === undefined || said.has(key)) continue;
    said.add(key);
    const what = named(inner);
    report({
      message: `${what[0].toUpperCase()}${what.slice(1)} waits for the concurrency group '${inner.concurrency.group}', which in runs of '${inner.root.id}' by '${inner.trigger.event}' is the group '${holder.concurrency.group}' that ${named(holder)} holds until it is done: neither can go on, and GitHub cancels the run.`,
      at: [{ origin: originOf(inner) }, { origin: originOf(holder), note: 'holds the group' }],
      fix: `Give one of them another group, such as '${inner.concurrency.group}-inner', or leave the inner one out.`,
    });
  }
}

/** Whether one is done only when the other is: a workflow with its jobs, and a job with what it calls. */
function isAround(outer: Claim, inner: Claim): boolean {
  return outer.trail.length <= inner.trail.length && outer.trail.every(({ job, leg }, i) => job === inner.trail[i].job && leg === inner.trail[i].leg)
    && (outer.trail.length < inner.trail.length || outer.job !== undefined && inner.job === undefined);
}

function originOf({ job, workflow }: Claim): Origin {
  return (job ?? workflow).origin;
}

function named({ job, workflow }: Claim): string {
  return job ? `the job '${job.id}' of the workflow '${workflow.id}'` : `the workflow '${workflow.id}'`;
}

function visit(workflow: WorkflowModel, held: readonly Holder[], path: readonly string[], workflows: readonly WorkflowModel[], said: Set<string>, report: Report): void {
  // A workflow that calls itself is the matter of another rule.
  if (path.includes(workflow.file)) return;
  const own = claim(workflow.concurrency, `the workflow '${workflow.id}'`, workflow.origin, held, path.length > 0, said, report);
  for (const job of workflow.jobs) {
    const what = `the job '${job.id}' of the workflow '${workflow.id}'`;
    // The holders of the same file read the same contexts; those of callers do not.
    const outside = held.length === 0 ? [] : claim(job.concurrency, what, job.origin, held, true, said, report);
    const inside = claim(job.concurrency, what, job.origin, own, false, said, report);
    const called = calledBy(job, workflows);
    const next = [...held, ...own, ...(held.length === 0 ? inside : outside)];
    if (called && next.length > 0) visit(called, next, [...path, workflow.file], workflows, said, report);
  }
}

/** Takes a group, unless one of the holders has it already. Returns the new holder. */
function claim(wanted: ConcurrencyModel | undefined, what: string, origin: Origin, held: readonly Holder[], fromCaller: boolean, said: Set<string>, report: Report): Holder[] {
  if (!wanted) return [];
  const group = wanted.group.toLowerCase();
  const holder = held.find((other) => other.group === group);
  const key = `${holder?.origin.path}\n${origin.path}`;
  if (holder && !said.has(key) && (!fromCaller || isSameForCaller(wanted.group))) {
    said.add(key);
    report({
      message: `${what[0].toUpperCase()}${what.slice(1)} waits for the concurrency group '${wanted.group}', which ${holder.what} holds until it is done: neither can go on, and GitHub cancels the run.`,
      at: [{ origin }, { origin: holder.origin, note: 'holds the group' }],
      fix: `Give one of them another group, such as '${wanted.group}-inner', or leave the inner one out.`,
    });
  }
  return [{ group, what, origin }];
}

/** In a called workflow `github` and `vars` are those of the caller; inputs, needs and matrix are not. */
function isSameForCaller(group: string): boolean {
  return expressionsIn(group).every((text) => !/\b(?:inputs|needs|matrix|strategy|github\.job)\b/.test(text));
}
