import { Claim } from './claims';
import { NEW_COMMITS, TriggerModel } from '../../workflows/inside';
import { startsOf } from '../starts';

/** Whether one event may start the workflows of both. */
export function isTogether({ trigger: one }: Pick<Claim, 'trigger'>, { trigger: other }: Pick<Claim, 'trigger'>): boolean {
  if (one.event !== other.event || one.event === 'workflow_dispatch') return false;
  if (one.event === 'schedule') return (one.schedules ?? []).some(({ cron, timezone }) => (other.schedules ?? []).some((third) => third.cron === cron && third.timezone === timezone));
  if (one.event === 'workflow_run' && !overlaps(one.filters.workflows, other.filters.workflows)) return false;
  return overlaps(activitiesOf(one), activitiesOf(other)) && shareRef(one, other);
}

function activitiesOf({ event, types }: TriggerModel): readonly string[] | undefined {
  return types ?? (/^pull_request(?:_target)?$/.test(event) ? NEW_COMMITS : undefined);
}

/** What is not named is all there is. */
function overlaps(some: readonly string[] | undefined, others: readonly string[] | undefined): boolean {
  return !some || !others || some.some((one) => others.includes(one));
}

/** The branch that a pull request goes to is asked of the filters alone: every one of its runs is on a ref of its own. */
function shareRef(one: TriggerModel, other: TriggerModel): boolean {
  const [starts, others] = [one, other].map((trigger) => startsOf(/^pull_request/.test(trigger.event) ? { ...trigger, event: 'push', types: undefined } : trigger, 'main'));
  return starts.some((start) => others.some((second) => start.examples.some((ref) => takes(second, ref)) || second.examples.some((ref) => takes(start, ref))));
}

function takes(start: ReturnType<typeof startsOf>[number], ref: string): boolean {
  return start.exact ? start.ref === ref : start.takes(ref);
}
