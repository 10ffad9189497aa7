import { FoundFacts } from './found-facts';
import { DesiredReliance, RepositoryFact } from '../../repository/inside';

const PLANS = ['free', 'pro', 'team', 'enterprise'];

/** Whether something that was made of a fact is wrong, now that the fact is another. */
export function isHurt(reliance: DesiredReliance, fact: RepositoryFact, found: FoundFacts): boolean {
  const { facts, least_plan: least } = reliance;
  if (!facts.includes(fact)) return false;
  if (least === undefined) return true;
  // A plan that is not known to be enough is not.
  const isEnough = typeof found.plan === 'string' && PLANS.indexOf(found.plan) >= PLANS.indexOf(least);
  return !isEnough && (!facts.includes('visibility') || found.visibility === 'private');
}

/** Whether it is wrong although the name differs in its case alone. */
export function isHurtByCase({ case_sensitive: exact = false }: DesiredReliance): boolean {
  return exact;
}
