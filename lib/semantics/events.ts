import { EVENTS } from '../workflows/inside';

/** Events that nobody causes who may not write to the repository. */
const WRITERS_ONLY = new Set(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'release', 'merge_group', 'create', 'delete']);

/** Whether only people who may write to the repository cause an event. One that nobody knows may be caused by anybody. */
export function isWritersOnly(event: string): boolean {
  return WRITERS_ONLY.has(event);
}

/** Every event that people without rights may cause. */
export function strangersEvents(): readonly string[] {
  return Object.keys(EVENTS).filter((event) => !isWritersOnly(event));
}
