import { Review, lostValues, reviewsOf } from './review';
import { Plan, isAsDeclared } from '../plan';

/** A plan for programs: what its text says. */
export function planJson(plan: Plan): object {
  const { repository, missing, unmanaged, notes } = plan;
  return { version: 1, repository, as_declared: isAsDeclared(plan), changes: reviewsOf(plan).map(changeJson), missing, unmanaged, notes };
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
