/**
 * Slipway, with every check, against projen's own `GithubWorkflow`, which checks nothing: the same content, in the same run, every program in a fresh
 * process, the two peers in turn. `--smoke` runs the small sizes once, to see that the benchmark itself works.
 */
import { execFileSync } from 'child_process';
import { cpus } from 'os';
import { join } from 'path';
import { checkRows } from './check';
import { publish } from './publish';
import { cleanUp, folder, median, Run, run } from './measure';
import { Row, table, verdict } from './table';

const smoke = process.argv.includes('--smoke');
const SIZES = smoke ? [10, 100] : [10, 100, 1000];
const TIMES = smoke ? 1 : 5;

// Measured is what users get: the compiled package.
execFileSync('npx', ['projen', 'compile'], { cwd: join(__dirname, '..'), stdio: ['ignore', 'ignore', 'pipe'] });

const times = <T>(count: number, work: (i: number) => T) => Array.from({ length: count }, (_, i) => work(i));
const ms = (r: Run) => `${r.ms.toFixed(0)} ms`;
const mb = (r: Run) => `${r.mb.toFixed(0)} MB`;
const rows: Row[] = [];

interface Peers { projen: Run; slipway: Run }

/** Both peers, each on its own folder, `TIMES` times: first into an empty folder, then again with nothing changed. */
function compare(count: number): { cold: Peers; unchanged: Peers } {
  const runs = { cold: { projen: [] as Run[], slipway: [] as Run[] }, unchanged: { projen: [] as Run[], slipway: [] as Run[] } };
  times(TIMES, () => {
    for (const peer of ['projen', 'slipway'] as const) {
      const target = folder(`${peer}-${count}`);
      runs.cold[peer].push(run(peer, String(count), target));
      runs.unchanged[peer].push(run(peer, String(count), target));
    }
  });
  const middle = ({ projen, slipway }: { projen: Run[]; slipway: Run[] }) => ({ projen: median(projen), slipway: median(slipway) });
  return { cold: middle(runs.cold), unchanged: middle(runs.unchanged) };
}

let largest: Run | undefined;
for (const count of SIZES) {
  const { cold, unchanged } = compare(count);
  for (const [title, { projen, slipway }, aim] of [['from cold', cold, 1.5], ['nothing changed', unchanged, 1.0]] as const) {
    const ratio = slipway.ms / projen.ms;
    rows.push({ title: `${count} workflows, ${title}`, slipway: ms(slipway), peer: ms(projen), compared: `${ratio.toFixed(2)} ×`, aim: { value: ratio, most: aim, unit: '×' } });
  }
  rows.push({ title: `${count} workflows, peak memory`, slipway: mb(cold.slipway), peer: mb(cold.projen), compared: `${(cold.slipway.mb / cold.projen.mb).toFixed(2)} ×` });
  largest = cold.slipway;
}
if (!smoke) {
  const ten = run('slipway', '10000', folder('slipway-10000'));
  for (const [title, shown, ratio] of [['time', ms, ten.ms / largest!.ms], ['peak memory', mb, ten.mb / largest!.mb]] as const) {
    rows.push({ title: `10,000 workflows against 1,000, ${title}`, slipway: shown(ten), peer: shown(largest!), compared: `${ratio.toFixed(2)} ×`, aim: { value: ratio, most: 10.5, unit: '×' } });
  }
}
const load = median(times(smoke ? 1 : 9, () => run('load')));
rows.push({ title: 'loading workflows, actions and delivery, beyond projen and constructs', slipway: ms(load), aim: { value: load.ms, most: 40, unit: 'ms' } });

// A hundredth of the paths, because the peer would take minutes.
const [own, peer] = [median(times(TIMES, () => run('owners', 'slipway'))), median(times(TIMES, () => run('owners', 'ignore')))];
rows.push({
  title: 'owners of 100,000 paths by 500 rules, against `ignore`', slipway: ms(own), peer: ms({ ...peer, ms: peer.ms * 100 }), compared: `${(own.ms / (peer.ms * 100)).toFixed(3)} ×`,
  aim: { value: own.ms, most: 1000, unit: 'ms' },
});
const [role, none] = (['with', 'without'] as const).map((which) => median(times(TIMES, () => run('identity', which, folder(`identity-${which}`)))));
const more = role.ms - none.ms;
rows.push({ title: 'first synthesis with a role in AWS, against without', slipway: ms(role), peer: ms(none), compared: `${more.toFixed(0)} ms more`, aim: { value: more, most: 300, unit: 'ms more' } });

const observed = median(times(TIMES, (i) => run('observability', folder(`observability-${i}`))));
rows.push({ title: '1,000 metrics, 100 dashboards of 20 panels and 1,000 alerts, from cold', slipway: ms(observed), aim: { value: observed.ms, most: 3000, unit: 'ms' } });
rows.push({ title: 'the same, peak memory', slipway: mb(observed) });

const ledger = join(folder('ledger'), 'ledger.jsonl.gz');
const EVENTS = smoke ? 10_000 : 1_000_000;
run('ledger', 'write', ledger, String(EVENTS));
const counted = median(times(TIMES, () => run('ledger', 'fold', ledger)));
rows.push({ title: `${EVENTS.toLocaleString('en')} events of the ledger of deployments, read, checked and counted`, slipway: ms(counted), aim: { value: counted.ms, most: 5000, unit: 'ms' } });
rows.push({ title: 'the same, peak memory', slipway: mb(counted), aim: { value: counted.mb, most: 300, unit: 'MB' } });

const DEPLOYMENTS = smoke ? 1_000 : 10_000;
const reconciled = median(times(TIMES, () => run('promotion', String(DEPLOYMENTS))));
rows.push({ title: `a decision about three stages with ${DEPLOYMENTS.toLocaleString('en')} deployments, by one request`, slipway: ms(reconciled), aim: { value: reconciled.ms, most: 1000, unit: 'ms' } });
rows.push({ title: 'the same, peak memory', slipway: mb(reconciled) });

// Eight times as long may take eight times as long: what is read again and again would take sixty-four times.
const BYTES = smoke ? 25_000 : 100_000;
const [short, long] = [BYTES, 8 * BYTES].map((bytes) => median(times(TIMES, () => run('inputs', String(bytes)))));
const growth = long.ms / short.ms;
const [slowest, slow] = Object.entries(long.stages!).sort(([, a], [, b]) => b - a)[0];
const count = Object.keys(long.stages!).length;
rows.push({ title: `${count} repetitive texts of ${8 * BYTES / 1000} KB against ${BYTES / 1000} KB`, slipway: ms(long), peer: ms(short), compared: `${growth.toFixed(2)} ×`, aim: { value: growth, most: 10, unit: '×' } });
rows.push({ title: `the slowest of them, ${slowest}`, slipway: `${slow.toFixed(0)} ms`, aim: { value: slow, most: 1000, unit: 'ms' } });
rows.push({ title: 'the same, peak memory', slipway: mb(long) });

rows.push(...checkRows({ smoke, times: TIMES }));

const machine = `${cpus()[0].model.trim()}, ${cpus().length} cores, Node ${process.version}; every workflow has 10 jobs with 8 steps; median of ${TIMES}`;
const stages = Object.entries(largest!.stages!).map(([stage, time]) => `${stage} ${time}`).join(', ');
const where = `Where the time of ${SIZES[SIZES.length - 1]} workflows from cold goes, in milliseconds, besides declaring and what projen does: ${stages}.`;

console.log(`\n${machine}\n\n${table(rows)}\n\n${verdict(rows)}\n\n${where}`);
if (process.argv.includes('--write')) publish({ table: table(rows), verdict: verdict(rows), machine, where });
cleanUp();
