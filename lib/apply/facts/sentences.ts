import { FactValue } from './contradiction';
import { RepositoryFact } from '../../repository/inside';

interface Sentence {
  /** The option of `GithubRepository` that says it. */
  readonly option?: string;
  /** What there is to do besides declaring it. */
  readonly more?: string;
  /** What is so, beside what was declared. */
  said(found: FactValue, declared: FactValue): string;
  /** How an option writes the value. */
  written?(found: FactValue): string;
}

const enumeration = (type: string) => (found: FactValue) => `${type}.${String(found).toUpperCase()}`;

/** A contradiction of each fact, in words. */
export const SENTENCES: { readonly [fact in RepositoryFact]: Sentence } = {
  id: {
    said: (found, declared) => `This is another repository than the one that was declared: its id is ${found}, and the document says ${declared}. Somebody took the name over or made the repository anew, or the id is mistyped.`,
    option: 'repositoryId',
    more: 'Bring what trusts it to the clouds again.',
  },
  owner_id: {
    said: (found, declared) => `The repository has another owner than the one that was declared: the owner's id is ${found}, and the document says ${declared}.`,
    option: 'ownerId',
    more: 'Bring what trusts it to the clouds again.',
  },
  owner: { said: (found, declared) => (isCase(found, declared) ? `GitHub writes the owner '${found}', and the document says '${declared}'.` : `The repository belongs to '${found}', and the document says '${declared}'.`) },
  name: { said: (found, declared) => (isCase(found, declared) ? `GitHub writes the name of the repository '${found}', and the document says '${declared}'.` : `The repository is called '${found}', and the document says '${declared}'.`) },
  owner_type: { said: (found, declared) => `The owner is ${kindOfOwner(found)}, and the document says ${kindOfOwner(declared)}.`, option: 'ownerType', written: enumeration('OwnerType') },
  plan: { said: (found, declared) => `The plan of the owner is '${found}', and the document says '${declared}'.`, option: 'plan', written: enumeration('GithubPlan') },
  visibility: { said: (found, declared) => `The repository is ${found}, and the document says ${declared}.`, option: 'visibility', written: enumeration('Visibility') },
  default_branch: { said: (found, declared) => `The default branch is '${found}', and the document says '${declared}'.`, option: 'defaultBranch' },
  created_at: { said: (found, declared) => `The repository was created on ${found}, and the document says ${declared}.`, option: 'createdAt' },
  archived: { said: () => 'The repository is archived: GitHub refuses every change, and runs nothing.' },
  fork: { said: (found) => (found ? 'The repository is a fork, and the document says that it is none.' : 'The repository is no fork, and the document says that it is one.'), option: 'fork' },
  is_template: { said: (found) => (found ? 'The repository is a template, and the document says that it is none.' : 'The repository is no template, and the document says that it is one.'), option: 'template' },
};

/** How to go on. */
export function fixFor(fact: RepositoryFact, found: FactValue, fullName: string): string {
  if (fact === 'archived') return `Take it out of the archive, gh repo unarchive ${fullName}, or do not deliver from it.`;
  const { option, written, more } = SENTENCES[fact];
  const value = written?.(found) ?? (typeof found === 'string' ? `'${found}'` : String(found));
  const call = option === undefined ? `new GithubRepository(…, '${fullName}', …)` : `new GithubRepository(…, { ${option}: ${value} })`;
  return `If that is meant, declare it, ${call}, and run the program that declares it again.${more === undefined ? '' : ` ${more}`}`;
}

function kindOfOwner(type: FactValue): string {
  return type === 'Organization' ? 'an organization' : type === 'User' ? 'a person' : `'${type}'`;
}

/** Whether two names differ in the case of letters alone. */
export function isCase(found: FactValue, declared: FactValue): boolean {
  return found !== declared && String(found).toLowerCase() === String(declared).toLowerCase();
}
