import { TreeDocument, TreeMap, overridden, treeMap } from '../../core/inside';
import { WorkflowModel } from '../model';
import { shapeJob } from './jobs';
import { concurrency, defaults, permissions, unlessUnsaid, userMap } from './parts';
import { shapeTriggers } from './triggers';

const SECTION = { blankBefore: true } as const;

/** A workflow as a document: the keys in the order in which a reader asks for them. */
export function shapeWorkflow(workflow: WorkflowModel): TreeDocument {
  const root = treeMap([
    ['name', unlessUnsaid(workflow, 'name', workflow.name)],
    ['description', workflow.description],
    ['run-name', workflow.runName],
    ['on', shapeTriggers(workflow.triggers), SECTION],
    ['permissions', permissions(workflow.permissions), SECTION],
    ['concurrency', concurrency(workflow.concurrency), SECTION],
    ['env', workflow.envExpression ?? userMap(workflow.env), SECTION],
    ['defaults', defaults(workflow.defaults), SECTION],
    ['jobs', jobs(workflow), SECTION],
  ], workflow.origin);
  return { path: workflow.file, root: overridden(root, workflow.overrides), comment: workflow.comment, origin: workflow.origin };
}

function jobs(workflow: WorkflowModel): TreeMap {
  return treeMap(workflow.jobs.map((job, i) => [job.id, shapeJob(job, workflow.asWritten), { comment: job.comment, blankBefore: i > 0 }]));
}
