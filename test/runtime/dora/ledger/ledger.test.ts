import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { gunzipSync, gzipSync } from 'zlib';
import fc from 'fast-check';
import { lineOf } from '../../../../lib/runtime/dora/events/canonical';
import { LedgerEvent } from '../../../../lib/runtime/dora/events/event';
import { Fold, Folded } from '../../../../lib/runtime/dora/fold/fold';
import { BrokenLedgerError, LedgerHeader } from '../../../../lib/runtime/dora/ledger/header';
import { headerOf, merge, writeLedger } from '../../../../lib/runtime/dora/ledger/ledger';
import { allOf, EVENTS } from '../support/any-events';
import { CONFIGURATION } from '../support/configuration';
import { counted, deploy, fold, START } from '../support/events';

const HEADER: LedgerHeader = { ledger: 1, generation: 1, events: 0, since: 0, written: START, held: {}, seen: { from: 0, deployments: [], runs: [] } };

describe('the ledger', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'slipway-ledger-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  let files = 0;
  const fresh = () => join(folder, `${files++}.gz`);

  async function add(file: string | undefined, events: readonly LedgerEvent[]): Promise<{ file: string; count: number; folded: Folded; skipped: string[] }> {
    const [target, ledger, all, skipped] = [fresh(), fresh(), new Fold(CONFIGURATION, { since: 0, kept: 0 }), [] as string[]];
    const count = await merge({ file, fresh: events, target, take: (event) => all.add(event), skip: (id, why) => skipped.push(`${id}: ${why}`) });
    await writeLedger(ledger, { ...HEADER, events: count }, target);
    return { file: ledger, count, folded: all.end(), skipped };
  }

  function ledgerOf(lines: readonly string[]): string {
    const file = fresh();
    writeFileSync(file, gzipSync(`${[JSON.stringify(HEADER), ...lines].join('\n')}\n`));
    return file;
  }

  test('GL-27: whatever is recorded, in whatever order, by however many, and twice: the totals are the same', async () => {
    await fc.assert(fc.asyncProperty(EVENTS, fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), fc.infiniteStream(fc.nat()), async (events, writers, chance) => {
      const truth = fold(events);
      const shuffled = events.map((event) => ({ event, at: chance.next().value as number })).sort((a, b) => a.at - b.at).map(({ event }) => event);
      let last = await add(undefined, []);
      for (const [at] of writers.entries()) {
        const part = shuffled.filter((_, index) => index % writers.length === at);
        last = await add(last.file, [...part, ...part.slice(0, 3), ...shuffled.slice(0, at)]);
      }
      expect(last.count).toBe(events.length);
      expect(allOf(last.folded)).toEqual(allOf(truth));
      // What was merged before and comes again changes nothing.
      expect(allOf((await add(last.file, shuffled.slice(0, 5))).folded)).toEqual(allOf(truth));
    }), { numRuns: 40 });
  });

  test('a ledger is text that anybody can unpack: a header, and an event per line, by time', async () => {
    const { file } = await add(undefined, [deploy(9, 2), deploy(0, 1)]);
    const lines = gunzipSync(readFileSync(file)).toString().split('\n');
    expect(lines).toEqual([JSON.stringify({ ...HEADER, events: 2 }), lineOf(deploy(0, 1)), lineOf(deploy(9, 2)), '']);
    expect(await headerOf(file)).toEqual({ ...HEADER, events: 2 });
  });

  test('the first line of an event is its time and its id', () => {
    expect(lineOf(deploy(0, 1, { version: '1.0' }))).toBe(
      '{"at":1700000000,"id":"1-1-production-deploy-0","kind":"deploy","attempt":1,"environment":"production","job":"deploy","leg":"0","result":"success","run":1,'
      + '"sha":"0000000100000001000000010000000100000001","source":"recorder","v":1,"version":"1.0"}',
    );
  });

  test('an event of the ledger that is none is left out, and named; the others count', async () => {
    const broken = lineOf(deploy(5, 2)).replace('"success"', '"perhaps"');
    const { folded, skipped, count } = await add(ledgerOf([lineOf(deploy(0, 1)), broken, lineOf(deploy(9, 3))]), []);
    expect(skipped).toEqual(['2-1-production-deploy-0: its result is none that there can be']);
    expect([count, counted(folded)]).toEqual([2, { 'deployments success': 2 }]);
  });

  test('an event that a ledger has twice is one', async () => {
    const { count, folded } = await add(ledgerOf([lineOf(deploy(0, 1)), lineOf(deploy(0, 1)), lineOf(deploy(9, 2))]), []);
    expect([count, counted(folded)]).toEqual([2, { 'deployments success': 2 }]);
  });

  test('two new events with one id are one, whichever comes first', async () => {
    const two = [deploy(0, 1, { leads: [1] }), deploy(0, 1, { leads: [2] })];
    const results = [await add(undefined, two), await add(undefined, [...two].reverse())];
    expect(results.map(({ count }) => count)).toEqual([1, 1]);
    expect(allOf(results[0].folded)).toEqual(allOf(results[1].folded));
  });

  test.each([
    ['events that do not stand in their order', () => ledgerOf([lineOf(deploy(9, 2)), lineOf(deploy(0, 1))]), 'its events do not stand in their order'],
    ['something that is no event', () => ledgerOf(['hello']), 'its events do not stand in their order'],
    ['no header', () => { const file = fresh(); writeFileSync(file, gzipSync(`${lineOf(deploy(0, 1))}\n`)); return file; }, 'its first line is not what this program writes'],
    ['nothing', () => { const file = fresh(); writeFileSync(file, gzipSync('')); return file; }, 'it is empty'],
    ['no gzip', () => { const file = fresh(); writeFileSync(file, 'hello'); return file; }, 'it cannot be unpacked (Z_DATA_ERROR)'],
    ['half of it', () => { const file = ledgerOf([lineOf(deploy(0, 1))]); writeFileSync(file, readFileSync(file).subarray(0, 40)); return file; }, 'it cannot be unpacked (Z_BUF_ERROR)'],
  ])('a file with %s is no ledger, and says why', async (_, make, why) => {
    const file = make();
    await expect((async () => { await headerOf(file); await add(file, []); })()).rejects.toEqual(new BrokenLedgerError(why));
  });
});
