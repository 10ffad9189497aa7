import { Rule } from '../../../checks/inside';
import { passesFilter, Severity } from '../../../core/inside';
import { DeclaredWorkflows, TriggerModel, WorkflowModel } from '../../../workflows/inside';
import { WorkflowBadgeModel } from '../../badges/model';
import { DeclaredRepository } from '../../declared-repository';

/** A badge that asks for runs that there never are says "no status" for ever. */
export const idleBadge: Rule = {
  id: 'repository/idle-badge',
  severity: Severity.WARNING,
  delivery(model, report) {
    const workflows = DeclaredWorkflows.of(model);
    const repository = DeclaredRepository.of(model);
    const main = repository.facts?.defaultBranch;
    for (const badge of repository.badges.flatMap(({ badges }) => badges)) {
      const workflow = workflows.find(({ file }) => file === badge.workflow);
      if (!workflow || main === undefined || workflow.triggers.some((trigger) => canCount(trigger, badge, main))) continue;
      report({
        message: `The badge of '${workflow.id}' speaks of runs ${badge.event === undefined ? '' : `that '${badge.event}' started `}on the branch '${badge.branch}', but there are none: ${startsOf(workflow)}.`,
        at: [badge, { origin: workflow.origin, note: 'the workflow' }],
        fix: 'Ask for runs that there are, with { branch } and { event }, or leave the badge out.',
      });
    }
  },
};

/** Runs of these belong to the branch of a pull request, to a tag, to a queue, or to the workflow that calls. */
const ELSEWHERE = new Set(['merge_group', 'pull_request', 'pull_request_review', 'pull_request_review_comment', 'pull_request_target', 'release', 'workflow_call']);

function canCount({ event, filters }: TriggerModel, badge: WorkflowBadgeModel, main: string): boolean {
  if (badge.event !== undefined && badge.event !== event) return false;
  if (event === 'push') return isPushed(filters, badge.branch);
  if (event === 'workflow_dispatch') return true;
  return ELSEWHERE.has(event) ? badge.branch !== main && event !== 'workflow_call' : badge.branch === main;
}

function isPushed(filters: TriggerModel['filters'], branch: string): boolean {
  const { branches, 'branches-ignore': ignored } = filters;
  if (branches) return passesFilter(branch, branches);
  if (ignored) return !passesFilter(branch, ignored);
  return !filters.tags && !filters['tags-ignore'];
}

function startsOf({ triggers }: WorkflowModel): string {
  const words = triggers.map(({ event, filters }) => `'${event}'${filters.branches ? ` on ${filters.branches.join(', ')}` : ''}`);
  return words.length === 0 ? 'nothing starts it' : `it starts with ${words.join(' and ')}`;
}
