import { passesBranches } from '../../../semantics/inside';
import { TriggerModel } from '../../../workflows/inside';

type Filters = TriggerModel['filters'];

/** Branches that nobody thought of when the filter was written. */
export const TOPICS = ['topic', 'topic/x'];

/** The events of a pull request and of the merge queue. */
export const ON_THE_WAY = ['pull_request', 'pull_request_target', 'merge_group'];

/** Whether a trigger may start for a commit that is on its way to a branch. */
export function isOnTheWay({ event, filters }: TriggerModel): boolean {
  return ON_THE_WAY.includes(event) || (event === 'push' && pushesAnywhere(filters));
}

/** Whether a push to any branch starts it, as far as its branches and tags decide. */
export function pushesAnywhere(filters: Filters): boolean {
  if (filters.branches || filters['branches-ignore']) return TOPICS.some((branch) => passesBranches(branch, filters));
  return !filters.tags && !filters['tags-ignore'];
}
