import { workflowPicture } from './picture';
import { markdownText } from '../../../core/inside';
import { code, fenced, table } from '../../../observability/inside';
import { InputModel, JobModel, WorkflowModel } from '../../../workflows/inside';
import { dispatchInputs, dispatchLine } from '../reading/dispatch';
import { HandbookFacts } from '../reading/facts';
import { jobMinutes, longestMinutes, minutesWords } from '../reading/longest';
import { startWords } from '../reading/start-words';
import { fileLink, workflowHeading, workflowLink } from '../reading/workflow-names';

/** Every workflow: what starts it, its jobs in order, and how long they may take. */
export function workflowBlocks({ workflows }: HandbookFacts, from: string): string[][] {
  if (workflows.length === 0) return [];
  return [
    ['## Workflows'],
    fenced('mermaid', workflowPicture(workflows)),
    table(['workflow', 'file', 'what starts it', 'at most'], workflows.map((workflow) => [
      workflowLink(workflow), fileLink(from, workflow.file), startWords(workflow), minutesWords(longestMinutes(workflow, workflows)),
    ])),
    ['The times are those after which GitHub ends the jobs, one after the other. Runners that are not free, and people who are asked, come on top.'],
    ...workflows.flatMap((workflow) => sectionOf(workflow, workflows)),
  ];
}

function sectionOf(workflow: WorkflowModel, workflows: readonly WorkflowModel[]): string[][] {
  const line = dispatchLine(workflow);
  return [
    [`### ${workflowHeading(workflow)}`],
    ...workflow.description === undefined ? [] : [[markdownText(workflow.description)]],
    table(['job', 'after', 'runs when', 'environment', 'at most'], workflow.jobs.map((job) => [
      code(job.id), job.needs.map((need) => code(need.job)).join(', '), job.condition === undefined ? '' : code(job.condition), environmentOf(job), minutesWords(jobMinutes(job, workflows)),
    ])),
    ...line === undefined ? [] : [['By hand:'], fenced('sh', line)],
    ...dispatchInputs(workflow).length === 0 ? [] : [table(['input', 'what it says', 'without it'], dispatchInputs(workflow).map(inputRow))],
  ];
}

function environmentOf(job: JobModel): string {
  return job.kind === 'steps' && job.environment ? code(job.environment.name) : '';
}

function inputRow({ name, description = '', type, options = [], defaultValue, required }: InputModel): string[] {
  const usual = defaultValue ?? (type === 'choice' ? options[0] : type === 'boolean' ? false : undefined);
  const choices = options.length > 0 ? ` One of ${options.map(code).join(', ')}.` : '';
  if (required && defaultValue === undefined) return [code(name), `${markdownText(description)}${choices}`.trim(), 'nothing starts'];
  return [code(name), `${markdownText(description)}${choices}`.trim(), usual === undefined || usual === '' ? 'nothing' : code(String(usual))];
}
