import { calledBy, followersOf, jobWords, triggerWords } from './words';
import { mermaidLabel } from '../../promotion/inside';
import type { WorkflowModel } from '../../workflows/inside';

/** How long a condition may be in a picture. */
const LONGEST = 60;

/**
 * Workflows as one diagram of Mermaid: what starts them, their jobs, who waits for whom, and who calls whom.
 *
 * @param shown those that are drawn
 * @param all those that there are: what a job calls is drawn where it is among the first
 */
export function mermaid(shown: readonly WorkflowModel[]): string {
  const ids = new Map(shown.map((workflow, i) => [workflow, `w${i + 1}`]));
  const jobId = (workflow: WorkflowModel, id: string) => `${ids.get(workflow)}_j${workflow.jobs.findIndex((job) => job.id.toLowerCase() === id.toLowerCase()) + 1}`;
  const lines = shown.flatMap((workflow) => {
    const id = ids.get(workflow)!;
    const first = workflow.jobs.filter(({ needs }) => needs.length === 0);
    return [
      `  subgraph ${id}["${mermaidLabel(workflow.name)}"]`,
      `    ${id}_on(["${mermaidLabel(...workflow.triggers.map(triggerWords))}"])`,
      ...workflow.jobs.map((job) => {
        const label = mermaidLabel(`<b>${job.id}</b>`, ...jobWords(job).map((words) => (words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words)));
        return `    ${jobId(workflow, job.id)}${job.kind === 'call' ? `[["${label}"]]` : `["${label}"]`}`;
      }),
      ...first.map((job) => `    ${id}_on --> ${jobId(workflow, job.id)}`),
      ...workflow.jobs.flatMap((job) => job.needs.filter((need) => workflow.jobs.some((one) => one.id.toLowerCase() === need.job.toLowerCase())).map((need) => `    ${jobId(workflow, need.job)} --> ${jobId(workflow, job.id)}`)),
      '  end',
    ];
  });
  const calls = shown.flatMap((workflow) => workflow.jobs.flatMap((job) => {
    const called = calledBy(job, shown);
    return called ? [`  ${jobId(workflow, job.id)} -. calls .-> ${ids.get(called)}_on`] : [];
  }));
  const follows = shown.flatMap((workflow) => followersOf(workflow, shown).map((follower) => `  ${ids.get(workflow)} -. then .-> ${ids.get(follower)}_on`));
  return `${['flowchart LR', ...lines, ...calls, ...follows].join('\n')}\n`;
}
