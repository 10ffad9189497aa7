import { EVENTS, ExpressionScope, PayloadPart, describedEvents, mayBeOverridden, payloadParts } from '../../workflows/inside';

/** What `github.event` is at a place, below some names: one part for every event that may have started the run. Undefined when there can be anything. */
export function payloadAt(names: readonly string[], scope: ExpressionScope): readonly PayloadPart[] | undefined {
  return payloadParts(names, eventsAt(scope));
}

/** The texts that a part of the payload may be, when these are all. */
export function payloadChoices(names: readonly string[], scope: ExpressionScope): readonly string[] | undefined {
  const events = eventsAt(scope);
  const parts = payloadParts(names, events);
  if (!parts || parts.length === 0) return undefined;
  const values = parts.flatMap((part) => (part.kind === 'choice' ? [part.values] : []));
  if (values.length < parts.length) return undefined;
  // GitHub lists its activities for workflows, too, and sooner.
  const activities = names.length === 1 && names[0].toLowerCase() === 'action' ? events.flatMap((event) => (Object.hasOwn(EVENTS, event) ? EVENTS[event].types ?? [] : [])) : [];
  return [...new Set([...values.flat(), ...activities])];
}

/** The events that may start what stands there. Of what others call, that can be any. */
function eventsAt(scope: ExpressionScope): readonly string[] {
  if (scope.kind === 'action' || mayBeOverridden(scope.workflow.overrides, 'on')) return describedEvents();
  const events = scope.workflow.triggers.map(({ event }) => event);
  return events.includes('workflow_call') ? describedEvents() : events;
}
