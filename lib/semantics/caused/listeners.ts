import { Caused } from './caused-by-job';
import { passesFilter } from '../../core/inside';
import { NEW_COMMITS, TriggerModel, WorkflowModel } from '../../workflows/inside';
import { passesBranches } from '../filters';
import { startsOf } from '../starts';

/** A trigger that waits for what a job causes. */
export interface Listener {
  readonly workflow: WorkflowModel;
  readonly trigger: TriggerModel;
}

/** The triggers of other workflows that wait for an event that a job causes in the runs of a trigger. */
export function listenersTo(caused: Caused, started: TriggerModel, root: WorkflowModel, workflows: readonly WorkflowModel[]): readonly Listener[] {
  const meant = asPull(caused, started);
  return waitingFor(workflows, meant.event).filter(({ workflow, trigger }) => workflow !== root && waitsFor(trigger, meant, started));
}

/** Of many workflows few wait for an event that jobs cause. */
function waitingFor(workflows: readonly WorkflowModel[], event: string): readonly Listener[] {
  let byEvent = listeners.get(workflows);
  if (!byEvent) listeners.set(workflows, (byEvent = new Map()));
  let found = byEvent.get(event);
  if (!found) byEvent.set(event, (found = workflows.flatMap((workflow) => workflow.triggers.flatMap((trigger) => (isFor(trigger, event) ? [{ workflow, trigger }] : [])))));
  return found;
}

const listeners = new WeakMap<readonly WorkflowModel[], Map<string, readonly Listener[]>>();

function isFor(trigger: TriggerModel, event: string): boolean {
  return trigger.event === event || (event === 'pull_request' && trigger.event === 'pull_request_target');
}

/** In a run of a pull request the own branch is that of the pull request: what is pushed to it changes that. */
function asPull(caused: Caused, { event }: TriggerModel): Caused {
  return caused.branch === 'own' && /^pull_request(?:_target)?$/.test(event) ? { ...caused, event: 'pull_request', types: ['synchronize'] } : caused;
}

function waitsFor(trigger: TriggerModel, caused: Caused, started: TriggerModel): boolean {
  const types = trigger.types ?? (caused.event === 'pull_request' ? NEW_COMMITS : undefined);
  if (types && caused.types && !types.some((type) => caused.types!.includes(type))) return false;
  if (caused.event !== 'push') return true;
  return caused.space === 'tags' ? waitsForTag(trigger, caused, started) : waitsForBranch(trigger, caused, started);
}

/** Whoever names no tags waits for branches, though tags start it as well. */
function waitsForTag({ filters: { tags } }: TriggerModel, { name, unlessThere }: Caused, started: TriggerModel): boolean {
  if (!tags) return false;
  if (unlessThere && (started.event === 'release' || (started.event === 'push' && started.filters.tags))) return false;
  return name === undefined || passesFilter(name, tags);
}

/** Whether the changed files pass a filter of paths, nobody knows. */
function waitsForBranch({ filters }: TriggerModel, { name, branch }: Caused, started: TriggerModel): boolean {
  if (filters.paths || filters['paths-ignore'] || (!filters.branches && (filters.tags ?? filters['tags-ignore']))) return false;
  if (name !== undefined) return filters.branches !== undefined && passesBranches(name, filters);
  return branchesOf(branch, started).some((own) => passesBranches(own, filters));
}

function branchesOf(branch: Caused['branch'], started: TriggerModel): readonly string[] {
  // The branch that a pull request goes to; without a word about it, that is mostly the default branch.
  if (branch === 'base') return started.filters.branches ?? ['main', 'master'];
  if (started.event !== 'push') return [];
  return startsOf(started, 'main').flatMap(({ exact, ref }) => (exact && ref.startsWith('refs/heads/') ? [ref.slice('refs/heads/'.length)] : []));
}
