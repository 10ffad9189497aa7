import { markdownText } from '../../../core/inside';
import { code } from '../../../observability/inside';
import { TriggerModel, WorkflowModel } from '../../../workflows/inside';

/** What starts a workflow, as Markdown on one line: of each event what its filters let through. */
export function startWords({ triggers }: WorkflowModel): string {
  return triggers.length === 0 ? 'nothing' : triggers.map(triggerWords).join('; ');
}

/** How people call the events that they meet every day. */
const WORDS: Readonly<Record<string, string>> = { push: 'a push', pull_request: 'a pull request', merge_group: 'the merge queue', workflow_dispatch: 'by hand', workflow_call: 'another workflow', schedule: 'a clock', release: 'a release' };

function triggerWords({ event, types, filters, schedules = [] }: TriggerModel): string {
  if (schedules.length > 0) return schedules.map(({ cron, timezone = 'UTC' }) => `at ${code(cron)} (${markdownText(timezone)})`).join(' and ');
  if (event === 'workflow_run') return `after ${(filters.workflows ?? []).map((name) => `*${markdownText(name)}*`).join(' or ')}${filters.branches ? ` on ${list(filters.branches)}` : ''}`;
  const activities = types ? ` (${types.map(markdownText).join(', ')})` : '';
  const where = Object.entries(filters).map(([key, patterns]) => `${FILTERS[key] ?? `with ${markdownText(key)}`} ${list(patterns)}`);
  return `${WORDS[event] ?? code(event)}${activities}${where.length > 0 ? ` ${where.join(', ')}` : ''}`;
}

const FILTERS: Readonly<Record<string, string>> = {
  'branches': 'on', 'branches-ignore': 'not on', 'tags': 'of a tag', 'tags-ignore': 'not of a tag', 'paths': 'that changes', 'paths-ignore': 'that changes something else than',
};

function list(patterns: readonly string[]): string {
  return patterns.map(code).join(', ');
}
