/**
 * Slipway, with every check, against projen's own `GithubWorkflow`, which checks nothing: the same content, in the same run, every program in a fresh
 * process, the two peers in turn. `--smoke` runs the small sizes once, to see that the benchmark itself works.
 */
import { execFileSync } from 'child_process';
import { cpus } from 'os';
import { join } from 'path';
import { publish } from './publish';
import { cleanUp, folder, median, Run, run } from './measure';

const smoke = process.argv.includes('--smoke');
const SIZES = smoke ? [10, 100] : [10, 100, 1000];
const TIMES = smoke ? 1 : 5;

// Measured is what users get: the compiled package.
execFileSync('npx', ['projen', 'compile'], { cwd: join(__dirname, '..'), stdio: ['ignore', 'ignore', 'pipe'] });

const times = <T>(count: number, work: (i: number) => T) => Array.from({ length: count }, (_, i) => work(i));
const ms = (r: Run) => `${r.ms.toFixed(0)} ms`;
const mb = (r: Run) => `${r.mb.toFixed(0)} MB`;
const rows: string[][] = [];

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
    rows.push([`${count} workflows, ${title}`, ms(slipway), ms(projen), `${(slipway.ms / projen.ms).toFixed(2)} ×`, `at most ${aim.toFixed(1)} ×`]);
  }
  rows.push([`${count} workflows, peak memory`, mb(cold.slipway), mb(cold.projen), `${(cold.slipway.mb / cold.projen.mb).toFixed(2)} ×`, '']);
  largest = cold.slipway;
}
if (!smoke) {
  const ten = run('slipway', '10000', folder('slipway-10000'));
  rows.push(['10,000 workflows against 1,000, time', ms(ten), ms(largest!), `${(ten.ms / largest!.ms).toFixed(2)} ×`, 'at most 10.5 ×']);
  rows.push(['10,000 workflows against 1,000, peak memory', mb(ten), mb(largest!), `${(ten.mb / largest!.mb).toFixed(2)} ×`, 'at most 10.5 ×']);
}
const load = median(times(smoke ? 1 : 9, () => run('load')));
rows.push(['loading workflows, actions and delivery, beyond projen and constructs', `${load.ms.toFixed(0)} ms`, '', '', 'at most 40 ms']);

// A hundredth of the paths, because the peer would take minutes.
const [own, peer] = [median(times(TIMES, () => run('owners', 'slipway'))), median(times(TIMES, () => run('owners', 'ignore')))];
rows.push(['owners of 100,000 paths by 500 rules, against `ignore`', ms(own), ms({ ...peer, ms: peer.ms * 100 }), `${(own.ms / (peer.ms * 100)).toFixed(3)} ×`, 'at most 1,000 ms']);
const [role, none] = (['with', 'without'] as const).map((which) => median(times(TIMES, () => run('identity', which, folder(`identity-${which}`)))));
rows.push(['first synthesis with a role in AWS, against without', ms(role), ms(none), `${(role.ms - none.ms).toFixed(0)} ms more`, 'at most 300 ms more']);

const table = [['', 'Slipway', 'peer', 'ratio', 'aim'], ['---', '---', '---', '---', '---'], ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
const machine = `${cpus()[0].model.trim()}, ${cpus().length} cores, Node ${process.version}; every workflow has 10 jobs with 8 steps; median of ${TIMES}`;
const stages = Object.entries(largest!.stages!).map(([stage, time]) => `${stage} ${time}`).join(', ');
const where = `Where the time of ${SIZES[SIZES.length - 1]} workflows from cold goes, in milliseconds, besides declaring and what projen does: ${stages}.`;

console.log(`\n${machine}\n\n${table}\n\n${where}`);
if (process.argv.includes('--write')) publish(table, machine, where);
cleanUp();
