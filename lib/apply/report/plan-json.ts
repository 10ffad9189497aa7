import { Plan, changesOf, isAsDeclared } from '../plan';

/** A plan for programs. */
export function planJson(plan: Plan): object {
  const { repository, missing, unmanaged, notes } = plan;
  return {
    version: 1,
    repository,
    as_declared: isAsDeclared(plan),
    changes: changesOf(plan).map(({ kind, name, action, differences }) => ({ kind, name, action, differences })),
    missing,
    unmanaged,
    notes,
  };
}
