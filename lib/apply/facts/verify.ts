import { Contradiction, FactValue } from './contradiction';
import { FoundFacts, foundFacts } from './found-facts';
import { isHurt, isHurtByCase } from './hurt';
import { SENTENCES, fixFor, isCase } from './sentences';
import { DesiredRepository, RepositoryFact } from '../../repository/inside';
import { Context } from '../context';

/** What was declared of the repository, beside what is so. */
export interface Verified {
  readonly contradictions: readonly Contradiction[];
  /** What GitHub does not show to this token. */
  readonly notes: readonly string[];
}

/** Which repository it is comes first. */
const ORDER: readonly RepositoryFact[] = ['id', 'owner_id', 'owner', 'name', 'archived', 'visibility', 'plan', 'owner_type', 'default_branch', 'created_at', 'fork', 'is_template'];

/** Asks whether what was declared of the repository is so. It sends nothing but GET. */
export async function verifyFacts(context: Pick<Context, 'client' | 'facts'>, declared: DesiredRepository | undefined): Promise<Verified> {
  if (!declared) return { contradictions: [], notes: [] };
  const found = await foundFacts(context, declared);
  const asked = ORDER.flatMap((fact) => (declared[fact] === undefined ? [] : [{ fact, said: declared[fact], is: found[fact] }]));
  return {
    contradictions: asked.flatMap(({ fact, said, is }) => (is === undefined || isSo(fact, said, is) ? [] : [contradictionOf(fact, said, is, { declared, found })])),
    notes: asked.filter(({ is }) => is === undefined).map(({ fact }) => `Not verified: ${fact}. ${fact === 'plan' ? HIDDEN_PLAN : 'GitHub does not show it to this token.'}`),
  };
}

const HIDDEN_PLAN = 'GitHub shows the plan of an organization to its owners and to apps with its permission Plan: read, and that of a person to that person.';

function isSo(fact: RepositoryFact, declared: FactValue, found: FactValue): boolean {
  // What is declared may be the day of a renaming or a transfer, which GitHub does not tell: it is not earlier than the creation.
  if (fact === 'created_at') return String(found) <= String(declared).slice(0, 10);
  return found === declared;
}

function contradictionOf(fact: RepositoryFact, said: FactValue, is: FactValue, { declared, found }: { declared: DesiredRepository; found: FoundFacts }): Contradiction {
  const onlyCase = isCase(is, said) && (fact === 'owner' || fact === 'name');
  const depends = (declared.relied_on_by ?? []).filter((reliance) => isHurt(reliance, fact, found));
  const hurts = depends.some((reliance) => reliance.severity === 'error' && (!onlyCase || isHurtByCase(reliance)));
  return {
    fact,
    declared: said,
    found: is,
    severity: hurts || (!onlyCase && isAnother(fact, declared, found)) ? 'error' : 'note',
    message: SENTENCES[fact].said(is, said),
    depends: depends.filter((reliance) => !onlyCase || isHurtByCase(reliance) || reliance.severity === 'note').map(({ what, file, otherwise }) => ({ what, ...(file === undefined ? {} : { file }), otherwise })),
    fix: fixFor(fact, is, `${String(found.owner)}/${String(found.name)}`),
  };
}

/** Whether it is not the repository that was meant, or one that takes no changes. An owner with the declared id has another name, and is the same. */
function isAnother(fact: RepositoryFact, declared: DesiredRepository, found: FoundFacts): boolean {
  if (fact === 'owner') return declared.owner_id === undefined || declared.owner_id !== found.owner_id;
  return fact === 'id' || fact === 'owner_id' || fact === 'archived';
}
