import { TOPICS } from './on-the-way';
import { Owner } from './required';
import { DeliveryModel } from '../../../checks/inside';
import { DeclaredRepository } from '../../declared-repository';
import { fnmatch } from '../../environment/fnmatch';

/** What an owner is about, and names of branches that it may be: for a pattern, some that match it. */
export interface ProtectedRef {
  /** As a message calls it. */
  readonly shown: string;
  readonly names: readonly string[];
}

/** What stands for a `*`: numbers, versions and words. */
const FILLINGS = ['x', '1', '1.0', 'v1', '1.x'];

/** The branches that the rules are about. What would be a guess is left out. */
export function protectedRefs(owner: Owner, model: DeliveryModel): ProtectedRef[] {
  if (owner.kind === 'branch-protection') return [{ shown: `'${owner.branch}'`, names: [owner.branch] }];
  if (owner.target !== 'branch') return [];
  return (owner.refs?.include ?? []).map((ref) => {
    const names = namesOf(ref, model).filter((name) => protects(owner, name, model));
    return { shown: ref === '~ALL' ? `branches such as '${TOPICS[0]}'` : `'${ref.startsWith('~') ? names[0] : branchName(ref)}'`, names };
  }).filter(({ names }) => names.length > 0);
}

/** Whether the rules are about a branch. */
export function protects(owner: Owner, branch: string, model: DeliveryModel): boolean {
  if (owner.kind === 'branch-protection') return owner.branch === branch;
  if (owner.target !== 'branch' || !owner.refs) return false;
  const among = (refs: readonly string[]) => refs.some((ref) => (ref === '~ALL' ? true : ref === '~DEFAULT_BRANCH' ? defaultBranches(model).includes(branch) : fnmatch(branchName(ref), branch)));
  return among(owner.refs.include) && !among(owner.refs.exclude);
}

/** Whether there is a branch that both are about. */
export function shareBranch(one: Owner, other: Owner, model: DeliveryModel): boolean {
  if (one === other) return true;
  const about = (owner: Owner) => [...protectedRefs(owner, model).flatMap(({ names }) => names), ...defaultBranches(model).filter((name) => protects(owner, name, model))];
  return about(one).some((name) => protects(other, name, model)) || about(other).some((name) => protects(one, name, model));
}

function namesOf(ref: string, model: DeliveryModel): readonly string[] {
  const { facts } = DeclaredRepository.of(model);
  if (ref === '~ALL') return TOPICS;
  if (ref === '~DEFAULT_BRANCH') return facts ? [facts.defaultBranch] : [];
  const pattern = branchName(ref);
  if (!/[*?[]/.test(pattern)) return [pattern];
  const filled = FILLINGS.flatMap((filling) => [`${filling}/`, ''].map((folder) => (
    pattern.replace(/\*\*\//g, folder).replace(/\*+/g, filling).replace(/\?/g, filling[0]).replace(/\[([^!\]])[^\]]*\]/g, '$1')
  )));
  return [...new Set(filled)].filter((name) => fnmatch(pattern, name));
}

/** Where nobody said which repository it is, both usual names may be meant. */
function defaultBranches(model: DeliveryModel): readonly string[] {
  const { facts } = DeclaredRepository.of(model);
  return facts ? [facts.defaultBranch] : ['main', 'master'];
}

function branchName(ref: string): string {
  return ref.replace(/^refs\/heads\//, '');
}
