import { Outcome } from './run';
import { GateConfiguration, StageConfiguration } from '../../lib/runtime/promotion/configuration';
import { decide } from '../../lib/runtime/promotion/engine/decide/decide';
import { textOf } from '../../lib/runtime/promotion/engine/explain/text';
import { readState } from '../../lib/runtime/promotion/engine/fold/fold';
import { readConfiguration } from '../../lib/runtime/promotion/read-configuration';
import { Answers, settled } from '../runtime/promotion/engine/support/known';
import { Records } from '../runtime/promotion/engine/support/records';
import { asRecorded } from '../runtime/promotion/engine/support/runs';

/** The run of the first approval. */
const APPROVED = 8_000;

/** What happened before somebody asks. All of it is about the release 1.2.3, of Monday morning; 1.2.2 serves in the last stage. */
const HAPPENED: Readonly<Record<string, (records: Records, stage: StageConfiguration) => void>> = {
  well: (records, stage) => {
    for (const { approvers } of stage.gates.flatMap((gate) => (gate.kind === 'approvals' ? [gate] : []))) for (const [at, by] of approvers.entries()) records.ledger('approve', { stage: stage.name, release: '1.2.3', by, run: { id: APPROVED + at, attempt: 1 } });
  },
  wrong: () => undefined,
  unknown: () => undefined,
  overridden: (records, { name }) => void records.ledger('override', { stage: name, release: '1.2.3', gates: 'all', reason: 'the shop is down', until: records.now + 4 * 3_600 }),
  held: (records, { name }) => void records.ledger('hold', { stage: name, release: '1.2.3', reason: 'the campaign begins at noon' }),
  withdrawn: (records) => void records.ledger('withdraw', { release: '1.2.3', reason: 'it loses orders' }),
  frozen: (records) => void records.ledger('freeze', { stage: 'all', until: records.now + 24 * 3_600, reason: 'the database moves' }),
  failed: (records, { name }) => {
    records.deploy(name, '1.2.3', ['waits', 'deploys', 'failed']);
    records.ledger('hold', { stage: name, release: '1.2.3', reason: 'its deployment failed', by: 'github-actions[bot]' });
  },
  lost: (records, { name }) => void records.deploy(name, '1.2.3', ['waits', 'deploys', 'lost']),
};

/**
 * What `slipway promote --explain` says of the pipeline of a program, two hours after its release was made.
 *
 * @param scenario what happened and how everything answers: `well`, `wrong`, `unknown`, or one of the others, which are well; then, behind commas, `all` for all stages instead of the last, and the time
 */
export function explained({ file }: Outcome, scenario: string): string {
  const configuration = readConfiguration(file('.github/promotion/shop/promotion.json')!);
  const [state, ...more] = scenario.split(',');
  const time = more.find((word) => /^\d{4}-/.test(word));
  const last = configuration.stages.at(-1)!;
  if (!Object.hasOwn(HAPPENED, state)) throw new Error(`'${scenario}': there are ${Object.keys(HAPPENED).join(', ')}.`);
  const good = !['wrong', 'unknown', 'overridden'].includes(state);
  const records = new Records();
  const start = records.now;
  const known = { tests: { total: 200, passed: good ? 199 : 180, failed: good ? 1 : 20, skipped: 0 }, coverage: good ? 0.91 : 0.6 };
  records.now -= 3 * 86_400;
  records.release('1.2.2', known);
  for (const { name } of configuration.stages) records.deploy(name, '1.2.2');
  records.now = start;
  records.release('1.2.3', { ...known, ref: good ? 'refs/heads/main' : 'refs/heads/experiment' });
  for (const { name } of configuration.stages.slice(0, -1)) records.deploy(name, '1.2.3');
  HAPPENED[state](records, last);
  const now = time === undefined ? start + 2 * 3_600 : Date.parse(time) / 1_000;
  const run = { id: 9_999, attempt: 1 };
  const witnesses = asRecorded(answers(state, good, last, configuration.workflows.control[0]), records, configuration);
  const decision = settled(witnesses, (evidence) => decide({ configuration, state: readState(records.all, configuration), evidence, now, run }));
  return textOf(decision, configuration.stages, more.includes('all') ? undefined : last.name);
}

function answers(state: string, good: boolean, { gates, override }: StageConfiguration, workflow: string): Answers {
  const people = gates.flatMap((gate) => (gate.kind === 'approvals' ? gate.approvers : []));
  const controls: Answers = {
    run: () => ({ value: { status: 'completed', attempt: 1 } }),
    attempt: (id) => ({ value: { event: 'workflow_dispatch', path: workflow, branch: 'main', sha: 'b'.repeat(40), actor: people[id - APPROVED] ?? 'ann', began: 0 } }),
    reviews: () => ({ value: { given: override ? [{ environment: override.environment, state: 'approved', by: 'grace' }] : [], waiting: [] } }),
  };
  if (state === 'unknown') return controls;
  const names = gates.flatMap((gate) => (gate.kind === 'checks' ? gate.names : []));
  return {
    ...controls,
    checks: () => ({ value: names.map((name, at) => ({ name, app: 15_368, suite: 1, status: 'completed', conclusion: good || at > 0 ? 'success' : 'failure', startedAt: 1 })) }),
    alerts: () => ({ value: good ? [] : [{ severity: 'critical' }] }),
    attestations: () => ({ value: good ? gates.flatMap((gate) => (gate.kind === 'attestation' ? gate.signers.map((signer) => `${signer}@refs/heads/main`) : [])) : [] }),
    metric: (query) => ({ value: metric(query, gates, good) }),
  };
}

/** A value that the gate likes, or one that it does not; of samples, as many as it takes, or one. */
function metric(query: string, gates: readonly GateConfiguration[], good: boolean): number {
  for (const gate of gates) {
    if (gate.kind !== 'metric') continue;
    if (gate.samples?.query === query) return good ? gate.samples.minimum * 3 : 1;
    if (gate.query === query) return gate.below === undefined ? gate.above! * (good ? 2 : 0.5) : gate.below * (good ? 0.5 : 2);
  }
  return 0;
}
