import { OwnersIndex } from '../../owners/match-owners';
import { CodeOwnersModel, OwnersRuleModel } from '../../owners/model';

/** The rules of a file in its order, numbered as in the index. */
export interface IndexedOwners {
  readonly rules: readonly OwnersRuleModel[];
  readonly index: OwnersIndex;
}

const indexes = new WeakMap<CodeOwnersModel, IndexedOwners>();

export function indexedOwners(owners: CodeOwnersModel): IndexedOwners {
  let found = indexes.get(owners);
  if (!found) {
    const rules = owners.groups.flatMap((group) => group.rules);
    indexes.set(owners, (found = { rules, index: new OwnersIndex(rules.map(({ pattern }) => pattern)) }));
  }
  return found;
}

/** `@acme/platform @octocat`, `nobody`. */
export function ownersShown({ owners }: OwnersRuleModel): string {
  return owners.length === 0 ? 'nobody' : owners.join(' ');
}
