import { levelsOf } from './levels';
import { calledBy, followersOf, jobWords, triggerWords } from './words';
import { printable } from '../../core/inside';
import type { WorkflowModel } from '../../workflows/inside';
import { paintFor } from '../paint';

type Paint = ReturnType<typeof paintFor>;

/** How wide the column of names gets at most. */
const WIDEST = 32;

/** A workflow for a terminal: its jobs in the order in which they can begin, those that may run at the same time beside one number. */
export function graphText(workflow: WorkflowModel, all: readonly WorkflowModel[], paint: Paint): string {
  const width = Math.min(WIDEST, Math.max(0, ...workflow.jobs.map(({ id }) => id.length)));
  const rows = levelsOf(workflow).flatMap((level, n) => level.map((job, i) => {
    const after = job.needs.length === 0 ? [] : [`after ${job.needs.map((need) => need.job).join(', ')}`];
    const called = calledBy(job, all);
    const words = [...after, ...jobWords(job).map((said) => (called && said.startsWith('calls ') ? `calls ${called.name}` : said))].map((said) => printable(said, 90));
    return `  ${i === 0 ? String(n + 1).padStart(2) : '  '}  ${paint.strong(printable(job.id).padEnd(width))}  ${paint.faint(words.join(' · '))}`.trimEnd();
  }));
  const name = workflow.name === workflow.file ? '' : `  ${paint.faint(printable(workflow.file))}`;
  return [
    `${paint.strong(printable(workflow.name))}${name}`,
    `  on  ${workflow.triggers.map((trigger) => printable(triggerWords(trigger), 90)).join('\n      ')}`,
    ...rows,
    ...followersOf(workflow, all).map((follower) => `  then ${printable(follower.name)}`),
    '',
  ].join('\n');
}
