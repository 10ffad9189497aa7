import { Plan, changesOf, isAsDeclared } from '../plan';

/** A plan for programs. */
export function planJson(plan: Plan): object {
  const { repository, contradictions, missing, unmanaged, notes, leftOut } = plan;
  return {
    version: 1,
    repository,
    // Of what was left out nobody knows.
    as_declared: isAsDeclared(plan) && leftOut.length === 0,
    contradictions,
    changes: changesOf(plan).map(({ kind, name, action, differences }) => ({ kind, name, action, differences })),
    missing,
    unmanaged,
    notes,
    left_out: leftOut,
  };
}
