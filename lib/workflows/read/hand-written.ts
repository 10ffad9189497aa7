import { posix } from 'path';
import { RepositoryFiles, onceOf } from '../../checks/inside';
import { Declared } from '../../core/inside';
import { WORKFLOWS_FOLDER, readWorkflowText, workflowFilesIn } from '../../expressions/inside';
import { CallJob } from '../call-job';
import { StepModel, WorkflowModel } from '../model';
import { OWN_ACTION_KIND, OwnActions } from '../own-action';
import { ownPath } from '../own-path';
import { WORKFLOW_KIND } from '../workflow';
import { HandWrittenWorkflows, NO_WORKFLOWS, UnreadFile } from './found';
import { requiredByRead } from './required';
import { readWorkflow } from './workflow';

const known = new WeakMap<Declared, HandWrittenWorkflows>();

/**
 * Reads the workflows that the delivery does not declare: what it calls, and what else GitHub runs beside it. Read once for a synthesis.
 *
 * @param files undefined where there is no folder to look into: then there is nothing that is known
 */
export function handWrittenWorkflows(declared: Declared, files: RepositoryFiles | undefined): HandWrittenWorkflows {
  if (!files) return NO_WORKFLOWS;
  let found = known.get(declared);
  if (!found) known.set(declared, (found = readAll(declared, files)));
  return found;
}

function readAll(declared: Declared, files: RepositoryFiles): HandWrittenWorkflows {
  const own = new Set(declared.of(WORKFLOW_KIND).map(({ file }) => file));
  const listed = workflowFilesIn(files);
  // What is called is asked for by its name as well: a folder that is a link has no list.
  const paths = [...new Set([...listed, ...calledPaths(declared)])].filter((path) => !own.has(path));
  if (paths.length === 0) return NO_WORKFLOWS;
  const there = new Set([...own, ...paths.filter((path) => files.read(path) !== undefined)]);
  const actions = new OwnActions(declared.of(OWN_ACTION_KIND), declared.root);
  const around = {
    actionFile: (uses: string) => actions.fileOf(uses),
    workflowFile: (uses: string) => [ownPath(uses)].find((path) => path !== undefined && there.has(path)),
    needed: (steps: readonly StepModel[]) => requiredByRead(steps, actions),
  };
  const workflows: WorkflowModel[] = [];
  const unread: UnreadFile[] = [];
  for (const path of paths) {
    const file = files.read(path);
    if (!file) continue;
    const { shown, text } = file;
    const read = text === undefined ? { problem: file.problem ?? 'it cannot be read' } : readWorkflow({ path, shown, text }, around, onceOf(files, 'workflow', file, () => readWorkflowText(path, text)));
    if ('problem' in read) unread.push({ path, shown, ...read });
    else workflows.push(read);
  }
  return { workflows, unread };
}

/** The files of workflows that jobs of the delivery name by their path. */
function calledPaths(declared: Declared): string[] {
  const calls = declared.of(WORKFLOW_KIND).flatMap(({ _jobs: jobs }) => (jobs as readonly unknown[]).filter((job): job is CallJob => job instanceof CallJob));
  return calls.flatMap(({ _props: { uses } }) => [ownPath(uses)].flatMap((path) => (path !== undefined && posix.dirname(path) === WORKFLOWS_FOLDER ? [path] : [])));
}
