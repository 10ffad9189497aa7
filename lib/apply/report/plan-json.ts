import { Review, lostValues, reviewsOf } from './review';
import { Plan, isAsDeclared } from '../plan';

/** A plan for programs: what its text says. */
export function planJson(plan: Plan): object {
  const { repository, contradictions, missing, unmanaged, notes, leftOut } = plan;
  return {
    version: 1,
    repository,
    // Of what was left out nobody knows.
    as_declared: isAsDeclared(plan) && leftOut.length === 0,
    contradictions,
    changes: reviewsOf(plan).map(changeJson),
    missing,
    unmanaged,
    notes,
    left_out: leftOut,
  };
}

function changeJson(review: Review): object {
  const { number, kind, name, action, needs, differences, checks, lost, keeps } = review;
  return {
    number,
    kind,
    name,
    action,
    differences: differences.map(({ weakens, ...difference }) => ({ ...difference, ...(weakens ? { weakens } : {}) })),
    ...(needs.length > 0 ? { needs } : {}),
    ...(checks.renamed.length > 0 ? { renamed_checks: checks.renamed } : {}),
    ...(checks.removed.length > 0 ? { removed_checks: checks.removed } : {}),
    ...(lost ? { deleted: lost, lost: lostValues(review) } : {}),
    ...(Object.keys(keeps).length > 0 ? { keeps } : {}),
  };
}
