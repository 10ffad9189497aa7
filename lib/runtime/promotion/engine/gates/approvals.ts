import { closed, GateContext, open, Verdict } from './context';
import { ApprovalsGate } from '../../configuration';
import { momentFrom } from '../calendar/moments';
import { isSamePerson, whyNot } from '../controls/counts';
import { EntryOf } from '../records';

/** Enough of those who may have approved the release for the stage, not too long ago. */
export function approvalsGate(gate: ApprovalsGate, context: GateContext): Verdict {
  const { minimum, approvers, expires } = gate;
  const { now, inquiry } = context;
  const left: string[] = [];
  let self: string | undefined;
  if (gate.preventSelf) {
    const author = inquiry.attempt(context.release.release.run);
    if ('unknown' in author) return closed(`nobody knows who made the release, and who did may not approve it: ${author.unknown}`);
    self = author.value.actor;
  }
  const given = new Map<string, EntryOf<'approve'>>();
  for (const approval of approvalsOf(context)) {
    const ignored = now >= approval.at + expires ? `what ${approval.by} said has expired`
      : !approvers.some((login) => isSamePerson(login, approval.by)) ? `${approval.by} is none of the approvers`
        : self !== undefined && isSamePerson(self, approval.by) ? `${approval.by} made the release`
          : whyNot(approval, inquiry);
    if (ignored === undefined) given.set(approval.by.toLowerCase(), approval);
    else left.push(ignored);
  }
  const found = given.size === 0 ? 'nobody' : [...given.values()].map(({ by, at }) => `${by} (until ${momentFrom(at + expires, now)})`).join(', ');
  if (given.size >= minimum) return open(`approved by ${found}`);
  const more = left.length > 0 ? ` Not counted: ${[...new Set(left)].join('; ')}.` : '';
  return closed(`approved by ${found}: ${given.size} of ${minimum}. Who may: ${approvers.join(', ')}.${more}`);
}

/** All of them, the oldest first: of two of one person the later one lasts longer. */
function approvalsOf({ stage, release, state }: GateContext): EntryOf<'approve'>[] {
  return state.ledger.approvals.filter((approval) => approval.stage === stage.name && approval.release === release.id);
}
