import { causesOf } from './job-causes';
import { listedWords } from './listed-words';
import { DeliveryModel } from '../../../checks/inside';
import { fileName } from '../../../core/inside';
import { code, fenced } from '../../../observability/inside';
import { typed } from '../../../promotion/inside';
import { contextNamesOf } from '../../../semantics/inside';
import { JobModel, WorkflowModel } from '../../../workflows/inside';
import { dispatchLine } from '../reading/dispatch';
import { HandbookFacts } from '../reading/facts';
import { workflowHeading } from '../reading/workflow-names';

/** Every job of every workflow: under which name it shows, and what may be the matter. */
export function jobBlocks({ workflows }: HandbookFacts, model: DeliveryModel): string[][] {
  if (workflows.length === 0) return [];
  return [['## A job fails, waits or does not run'], ...workflows.flatMap((workflow) => workflowBlocksOf(workflow, workflows, model))];
}

function workflowBlocksOf(workflow: WorkflowModel, workflows: readonly WorkflowModel[], model: DeliveryModel): string[][] {
  const line = dispatchLine(workflow);
  const { concurrency } = workflow;
  return [
    [`### ${workflowHeading(workflow)}`],
    fenced('sh', [typed('gh', 'run', 'list', '--workflow', fileName(workflow.file), '--limit', '10'), ...line === undefined ? [] : ['# once more, by hand', line]].join('\n')),
    ...concurrency ? [[`Runs of the group ${code(concurrency.group)} do not run at once: ${concurrency.cancelInProgress === true ? 'a newer one cancels the older' : concurrency.cancelInProgress ? 'where its condition says so, a newer one cancels the older' : 'the newer one waits'}.`]] : [],
    ...workflow.jobs.flatMap((job) => [[`#### ${code(job.id)}`], [shows(job, workflow, workflows)], causesOf(job, workflow, workflows, model)]),
  ];
}

/** A matrix has many names, of which a few tell what the others look like. */
const SHOWN = 4;

function shows(job: JobModel, workflow: WorkflowModel, workflows: readonly WorkflowModel[]): string {
  const known = contextNamesOf(job, workflow, workflows);
  if ('unknown' in known) return `Only a run can tell under which name it shows${job.name === undefined ? '' : `: ${code(job.name)}`}.`;
  const names = [...new Set(known.names)];
  return `Shows as ${listedWords(names.map(code), SHOWN)}.`;
}
