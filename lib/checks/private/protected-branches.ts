import { Owner } from './required';
import { DeliveryModel } from '../rule';

/**
 * Names of branches that the rules are about: for a pattern, one that matches it. Empty when that would be a guess.
 */
export function protectedBranches(owner: Owner, { repository: { facts } }: DeliveryModel): string[] {
  if (owner.kind === 'branch-protection') return [owner.branch];
  return (owner.refs?.include ?? []).flatMap((ref) => {
    if (ref === '~DEFAULT_BRANCH') return facts ? [facts.defaultBranch] : [];
    const name = ref.replace(/^refs\/heads\//, '');
    return ref.startsWith('~') || /[?[\]{}\\]/.test(name) ? [] : [name.replace(/\*+/g, 'x')];
  });
}
