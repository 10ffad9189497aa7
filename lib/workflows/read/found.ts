import { OfficialError } from '../../expressions/inside';
import { JobModel, PermissionsModel, WorkflowModel } from '../model';
import { ownPath } from '../own-path';

/** A file of which no model can be made, and why: the end of a sentence. */
export interface Unreadable {
  readonly problem: string;
  readonly line?: number;
  readonly column?: number;
  /** All that GitHub's parser says of it. Undefined where it did not come to that. */
  readonly errors?: readonly OfficialError[];
}

/** A file of others of which no model could be made. */
export interface UnreadFile extends Unreadable {
  /** From the root of the repository. */
  readonly path: string;
  /** The file as a finding names it. */
  readonly shown: string;
}

/** The workflows of the repository that others write. */
export interface HandWrittenWorkflows {
  readonly workflows: readonly WorkflowModel[];
  readonly unread: readonly UnreadFile[];
}

export const NO_WORKFLOWS: HandWrittenWorkflows = { workflows: [], unread: [] };

/** The workflow that a `uses` names, among those that others write. */
export function handWrittenTarget(uses: string, { workflows }: HandWrittenWorkflows): WorkflowModel | undefined {
  const path = ownPath(uses);
  return path === undefined ? undefined : workflows.find(({ file }) => file === path);
}

/** The permissions that the file names for a job, there or for all jobs; undefined where the job takes what it is given. */
export function saidPermissions({ permissions }: JobModel, workflow: WorkflowModel): PermissionsModel | undefined {
  return permissions.granted ?? (workflow.permissions.kind === 'default' ? undefined : workflow.permissions);
}
