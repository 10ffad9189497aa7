import { mkdirSync } from 'fs';
import { join } from 'path';
import { GithubError } from '../../common/github';
import { collect } from '../aggregate/collect';
import { Loaded, loadLedger } from '../aggregate/load';
import { wasThereBefore } from '../aggregate/lost';
import { publish } from '../aggregate/publish';
import { reconcile } from '../aggregate/reconcile';
import { Known, scan } from '../aggregate/scan';
import { LedgerEvent } from '../events/event';
import { DAY } from '../fold/figures';
import { Fold, Folded } from '../fold/fold';
import { activeRuns } from '../github/runs';
import { LedgerHeader } from '../ledger/header';
import { merge, writeLedger } from '../ledger/ledger';
import { metricsSummary } from '../pages/summary';
import { gaugesOf, totalsOf } from '../push/families';
import { heldAfter, heldBefore, hold } from '../push/held';
import { ConflictError, Store, StoreError, StoredLedger } from '../store/store';
import { Surroundings, ledgerFile, ownRun, pushgatewayOf, storesOf } from '../surroundings';

/** Stores show what was written lately, and GitHub knows of what was begun lately: so far back it is looked at again. */
const LOOK_BACK = 3 * DAY;
/** An attempt of a run can end that long after the first one did. */
const RECENT = 70 * DAY;
const MOST_TRIES = 5;

/** Adds what is new to the ledger, adds everything up, and pushes the totals. */
export async function aggregate(surroundings: Surroundings): Promise<void> {
  for (let tried = 1; ; tried++) {
    try {
      return await once(surroundings);
    } catch (error) {
      if (!(error instanceof ConflictError) || tried === MOST_TRIES) throw error;
      surroundings.runner.log(`${error.message} in the meantime: it is read again.`);
    }
  }
}

async function once(surroundings: Surroundings): Promise<void> {
  const { variables, configuration, runner, now, github, folder } = surroundings;
  mkdirSync(folder, { recursive: true });
  const loaded = await loadLedger(storesOf(surroundings));
  for (const failure of loaded.failures) runner.warn(`${failure}.`);
  const before = loaded.newest?.header ?? await beginning(surroundings);

  const { fresh, known, complete } = await freshEvents(surroundings, loaded, before);
  const seen = before.generation === 0 && before.since === 0 ? { ...before.seen, from: Math.min(now, ...fresh.map(({ at }) => at)) } : before.seen;
  // After a deployment nobody should wait for it; once a week somebody may.
  const allRuns = variables.GITHUB_EVENT_NAME === 'schedule';
  const asked = await warned(surroundings, 'GitHub could not be asked for what nobody recorded; the next run asks again', async () => reconcile(github, configuration, known, seen, { now, allRuns }));
  const events = [...fresh, ...(asked?.events ?? []).filter(({ at }) => at >= before.since)];

  const fold = new Fold(configuration, { since: before.since, kept: now - Math.max(...configuration.windows) * DAY });
  const merged = join(folder, 'events.jsonl.gz');
  const count = await merge({
    file: loaded.newest?.file,
    fresh: events,
    target: merged,
    take: (event) => fold.add(event),
    skip: (id, why) => runner.warn(`The event ${id} of the ledger is left out: ${why}.`),
  });
  const folded = fold.end();
  const totals = hold(totalsOf(configuration, folded), before.held);
  const looked = { ...asked?.seen ?? seen, stores: complete ? now : lookedAt(before) };
  const header: LedgerHeader = { ledger: 1, generation: before.generation + 1, events: count, since: before.since, written: now, held: heldBefore(totals, before.held), seen: looked };
  const file = join(folder, 'new-ledger.jsonl.gz');
  const save = async (some: LedgerHeader, stores: ReadonlyMap<Store, StoredLedger | undefined>) => {
    await writeLedger(file, some, merged);
    return saveAll(stores, { file, header: some });
  };
  const saved = await save(header, loaded.stores);
  runner.output('ledger-file', configuration.ledger.artifact ? ledgerFile(surroundings) : '');
  if (saved.stores.size === 0) throw new StoreError([...loaded.failures, ...saved.failures].join('; '));

  runner.log(`${count} events, ${events.length} of them new.`);
  const failures = [...loaded.failures, ...saved.failures];
  const remember = async (held: LedgerHeader['held']) => {
    const again = await save({ ...header, generation: header.generation + 1, held }, saved.stores);
    failures.push(...again.failures);
    if (again.stores.size === 0) throw new StoreError(again.failures.join('; '));
  };
  const newer = (await Promise.all([...saved.stores].map(async ([store, ledger]) => store.isCurrent(ledger)))).includes(false);
  if (newer) runner.log('Nothing is pushed: somebody else wrote a newer ledger, and pushes it.');
  else await pushTotals(surroundings, folded, { totals, held: before.held, remember });
  runner.summary(`## Delivery metrics\n\n${lostNote(before, now)}${metricsSummary(configuration, folded, now)}`);
  if (failures.length > 0) throw new StoreError(failures.join('; '));
}

/** Where there is no ledger. One that was lost begins at zero now: a part of what was counted would look like new events. */
async function beginning(surroundings: Surroundings): Promise<LedgerHeader> {
  const { now, runner } = surroundings;
  const lost = await wasThereBefore(surroundings);
  if (lost !== undefined) runner.warn(`There is no ledger, and ${lost}: it was lost. All totals begin at zero now.`);
  const from = lost === undefined ? 0 : now;
  return { ledger: 1, generation: 0, events: 0, since: from, written: from, held: {}, seen: { from, deployments: [], runs: [] } };
}

/** For a month, because the windows are not complete until then. */
function lostNote({ since }: LedgerHeader, now: number): string {
  return since === 0 || since < now - 31 * DAY ? '' : `> The ledger was lost. Everything is counted from ${new Date(since * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC on.\n\n`;
}

/** Until when every event that a store had is in the ledger. */
const lookedAt = ({ seen, written }: LedgerHeader): number => seen.stores ?? written;

async function freshEvents(surroundings: Surroundings, loaded: Loaded, before: LedgerHeader): Promise<{ fresh: LedgerEvent[]; known: Known; complete: boolean }> {
  const { runner, now } = surroundings;
  const { since } = before;
  const listed = await Promise.all([...loaded.stores.keys()].map(async (store) => (
    warned(surroundings, 'Events are missing until the next run', async () => store.events(Math.max(0, lookedAt(before) - LOOK_BACK), (message) => runner.warn(`${message}.`)))
  )));
  const stored = listed.flatMap((events) => events ?? []);
  const known = await scan(loaded.newest?.file, new Set(stored.map(({ id }) => id)), now - RECENT);
  const fresh = await collect(stored, known, { since, now }, (message) => runner.warn(message));
  for (const event of fresh) {
    known.addId(event.id);
    if (event.kind === 'deploy') known.addDeployment(event);
  }
  return { fresh, known, complete: loaded.failures.length === 0 && !listed.includes(undefined) };
}

/** What the next run repairs is no failure of this one. */
async function warned<T>({ runner }: Surroundings, consequence: string, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof GithubError || error instanceof StoreError) || error instanceof ConflictError) throw error;
    runner.warn(`${error.message}. ${consequence}.`);
    return undefined;
  }
}

/** Writes to all stores that could be read: one that could not may have what is newer. */
async function saveAll(stores: ReadonlyMap<Store, StoredLedger | undefined>, { file, header }: StoredLedger): Promise<{ stores: Map<Store, StoredLedger>; failures: string[] }> {
  const saved = new Map<Store, StoredLedger>();
  const failures: string[] = [];
  for (const [store, before] of stores) {
    try {
      saved.set(store, { file, header, tag: await store.save(file, before) });
    } catch (error) {
      if (!(error instanceof StoreError) || error instanceof ConflictError) throw error;
      failures.push(error.message);
    }
  }
  return { stores: saved, failures };
}

async function pushTotals(surroundings: Surroundings, folded: Folded, what: Omit<Parameters<typeof publish>[1], 'gauges'>): Promise<void> {
  const { configuration, runner, now, github } = surroundings;
  const gateway = pushgatewayOf(surroundings);
  if (!gateway) return runner.log('Nothing is pushed: DORA_PUSHGATEWAY_URL is not set.');
  const active = await warned(surroundings, 'How many runs are active is not pushed', async () => activeRuns(github, ownRun(surroundings).run));
  const failed = await publish(gateway, { ...what, gauges: gaugesOf(configuration, folded, { now, active }) }, surroundings);
  if (failed === undefined) runner.log(`${Object.keys(heldAfter(what.totals, {})).length} totals are pushed.`);
  else runner.warn(`The totals were not pushed, and the next run does it: ${failed}.`);
}
