import { Answers } from './known';
import { Records } from './records';
import { PromotionConfiguration } from '../../../../../lib/runtime/promotion/configuration';
import { AttemptFacts } from '../../../../../lib/runtime/promotion/engine/evidence';
import { StagePayload, RECORDER, ReleasePayload } from '../../../../../lib/runtime/promotion/engine/records';

type Runs = Readonly<Record<number, Partial<AttemptFacts>>>;

/** The runs that records name are what they say: CI made the releases, and the workflow that promotes deployed them. All but some. */
export function asRecorded(answers: Answers, records: Records, { workflows, defaultBranch }: PromotionConfiguration, except: Runs = {}): Answers {
  const known = new Map<number, Omit<AttemptFacts, 'actor'>>();
  for (const { task, payload } of records.all.filter(({ creator }) => creator === RECORDER)) {
    const { run, by, release } = read(payload);
    if (run === undefined) continue;
    if (task === 'slipway:deploy' && by === RECORDER) known.set(run.id, { event: 'schedule', path: workflows.control[0], branch: defaultBranch, sha: 'b'.repeat(40), began: 0 });
    if (typeof release === 'object') known.set(release.run.id, { event: 'push', path: workflows.release[0], branch: release.ref.replace(/^refs\/(heads|tags)\//, ''), sha: release.commit, began: 0 });
  }
  return {
    ...answers,
    attempt: (id, attempt) => {
      const said = answers.attempt?.(id, attempt) ?? { unknown: 'nobody answers' };
      const facts = known.get(id);
      if (!facts) return said;
      return { value: { actor: 'value' in said ? said.value.actor : 'ann', ...facts, ...except[id] } };
    },
  };
}

function read(payload: string): Partial<Omit<StagePayload, 'release'> & { release: string | ReleasePayload['release'] }> {
  try {
    return JSON.parse(payload) ?? {};
  } catch {
    return {};
  }
}
