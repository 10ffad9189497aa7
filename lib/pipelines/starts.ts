import { passesFilter } from '../core/inside';
import { ReusableWorkflow, Workflow } from '../workflows/inside';

interface PushFilters {
  readonly branches?: readonly string[];
  readonly branchesIgnore?: readonly string[];
  readonly tags?: readonly string[];
  readonly tagsIgnore?: readonly string[];
}

/** Whether a workflow can start for a tag. Of a workflow that others call, and of one that is started by hand, nobody knows it is not so. @internal */
export function startsForTags(workflow: Workflow): boolean {
  return workflow instanceof ReusableWorkflow || workflow._triggers().some(({ _event, _options }) => _event === 'workflow_dispatch' || _event === 'release' || (_event === 'push' && takesTags(_options as PushFilters)));
}

/** Whether a workflow starts for a push to a branch, or is called by one that may. @internal */
export function startsForPushesTo(workflow: Workflow, branch: string): boolean {
  return workflow instanceof ReusableWorkflow || workflow._triggers().some(({ _event, _options }) => _event === 'push' && takesBranch(_options as PushFilters, branch));
}

/** Whether a workflow starts for pushes to any branch, or is called by one that may. @internal */
export function startsForPushes(workflow: Workflow): boolean {
  return workflow instanceof ReusableWorkflow || workflow._triggers().some(({ _event, _options }) => _event === 'push' && takesBranches(_options as PushFilters));
}

function takesTags({ tags, tagsIgnore, branches, branchesIgnore }: PushFilters): boolean {
  return tags !== undefined || tagsIgnore !== undefined || (branches === undefined && branchesIgnore === undefined);
}

function takesBranches({ tags, tagsIgnore, branches, branchesIgnore }: PushFilters): boolean {
  return branches !== undefined || branchesIgnore !== undefined || (tags === undefined && tagsIgnore === undefined);
}

function takesBranch(filters: PushFilters, branch: string): boolean {
  const { branches, branchesIgnore } = filters;
  if (branches !== undefined) return passesFilter(branch, branches);
  return takesBranches(filters) && !(branchesIgnore !== undefined && passesFilter(branch, branchesIgnore));
}
