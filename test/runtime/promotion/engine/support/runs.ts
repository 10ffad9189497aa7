import { Answers } from './known';
import { Records } from './records';
import { PromotionConfiguration } from '../../../../../lib/runtime/promotion/configuration';
import { AttemptFacts } from '../../../../../lib/runtime/promotion/engine/evidence';
import { readState } from '../../../../../lib/runtime/promotion/engine/fold/fold';
import { RECORDER } from '../../../../../lib/runtime/promotion/engine/records';

/** What is different about some of them. */
export type Runs = Readonly<Record<number, Partial<AttemptFacts> | { readonly unknown: string }>>;

/** The runs that records name are what they say: CI made the releases, and the workflow that promotes deployed them. All but some. */
export function asRecorded(answers: Answers, records: Records, configuration: PromotionConfiguration, except: Runs = {}): Answers {
  const { workflows, defaultBranch } = configuration;
  const { stages, ledger } = readState(records.all, configuration);
  const deployed = [...stages.values()].flatMap((stage) => stage.records).filter(({ by }) => by === RECORDER);
  const known = new Map<number, Omit<AttemptFacts, 'actor'>>([
    ...deployed.map(({ run }) => [run.id, { event: 'schedule', path: workflows.control[0], branch: defaultBranch, sha: 'b'.repeat(40), began: 0 }] as const),
    ...ledger.releases.map(({ release: { run, ref, commit } }) => [run.id, { event: 'push', path: workflows.release[0], branch: ref.replace(/^refs\/(heads|tags)\//, ''), sha: commit, began: 0 }] as const),
  ]);
  return {
    ...answers,
    attempt: (id, attempt) => {
      const said = answers.attempt?.(id, attempt) ?? { unknown: 'nobody answers' };
      const facts = known.get(id);
      const other = except[id] ?? {};
      if ('unknown' in other) return other;
      if (!facts) return said;
      return { value: { actor: 'value' in said ? said.value.actor : 'ann', ...facts, ...other } };
    },
  };
}
