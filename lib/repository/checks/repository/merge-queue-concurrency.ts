import { mergeQueues } from './merge-queue';
import { shareBranch } from './protected-branches';
import { requiredJobs } from './required';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { evaluateExpression, splitText } from '../../../expressions/inside';
import { entryOf } from '../../../semantics/inside';
import { WorkflowModel } from '../../../workflows/inside';

/** A merge queue builds several groups at a time. Where their runs share a concurrency group, one cancels the other. */
export const mergeQueueConcurrency: Rule = {
  id: 'repository/merge-queue-concurrency',
  severity: Severity.WARNING,
  delivery(model, report) {
    const seen = new Set<WorkflowModel>();
    for (const { ruleset, rule } of mergeQueues(model)) {
      if (rule.parameters?.max_entries_to_build === 1) continue;
      const entries = requiredJobs(model).filter(({ owner }) => shareBranch(owner, ruleset, model)).flatMap(({ ways, workflow }) => ways.map((way) => entryOf(way, workflow)));
      for (const entry of entries) {
        if (seen.has(entry) || !shared(entry)) continue;
        seen.add(entry);
        report({
          message: `The merge queue builds several groups at a time, and in the workflow '${entry.id}' they all are in the concurrency group '${entry.concurrency!.group}'. One run cancels the other, and the queue removes the pull request that lost its check.`,
          at: [entry, { origin: rule.origin, note: 'the merge queue' }],
          fix: 'Leave concurrency out: then only a newer run for the same pull request cancels an older one. Or end the group with what only one run has, such as Github.runId: a group of the queue has no head_ref.',
        });
      }
    }
  },
};

function shared({ concurrency, triggers }: WorkflowModel): boolean {
  if (!concurrency || !triggers.some(({ event }) => event === 'merge_group')) return false;
  const groups = [1, 2].map((run) => evaluated(concurrency.group, run));
  if (groups[0] === undefined || groups[0] !== groups[1]) return false;
  const { cancelInProgress: cancels = false } = concurrency;
  // One run waits and a third one takes its place; only a queue without end keeps all.
  return typeof cancels === 'string' || cancels || concurrency.queue !== 'max';
}

/** The text for a group of the queue; undefined when it asks for what is not known. */
function evaluated(text: string, run: number): string | undefined {
  const ref = `refs/heads/gh-readonly-queue/main/pr-${run}-${run}`;
  const github = {
    event_name: 'merge_group',
    ref,
    ref_name: ref.slice('refs/heads/'.length),
    head_ref: '',
    base_ref: '',
    run_id: run,
    run_number: run,
    sha: String(run),
    event: { merge_group: { head_ref: ref, head_sha: String(run), base_ref: 'refs/heads/main' } },
  };
  try {
    return splitText(text).map((part) => (part.kind === 'raw' ? String(evaluateExpression(part.text, { github, inputs: {}, vars: {} }) ?? '') : part.kind === 'text' ? part.text : '')).join('');
  } catch {
    return undefined;
  }
}
