/**
 * A ledger of many events of two years. Arguments: `write`, a file and how many, makes it; `fold` and the file reads it, checks every event and counts.
 */
const { createWriteStream } = require('fs');
const { once } = require('events');
const { createGzip, gzipSync } = require('zlib');
const { measuredLater } = require('./measured.cjs');

const DORA = '../../lib/runtime/dora';
const START = 1_700_000_000;
const TWO_YEARS = 2 * 365 * 86_400;
const [HOUR, DAY] = [3_600, 86_400];

const histogram = (name) => ({ name, type: 'histogram', help: name, labels: {}, openLabels: [], buckets: [HOUR / 4, HOUR, 4 * HOUR, DAY, 7 * DAY, 30 * DAY] });
const CONFIGURATION = {
  environments: [{ name: 'staging', production: false }, { name: 'production', production: true }],
  workflows: ['build', 'deploy'], scanners: ['trivy'], strict: false,
  metrics: { leadTime: histogram('lead'), recoveryTime: histogram('recovery'), workflowDuration: histogram('duration') },
};

/** The same events every time. */
function chance() {
  let seed = 1;
  return () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
}

function event(i, at, random) {
  const what = random();
  if (what < 0.4) return { kind: 'run', at, id: `run-${i}-1`, run: i, attempt: 1, workflow: what < 0.2 ? 'build' : 'deploy', conclusion: random() < 0.9 ? 'success' : 'failure', seconds: Math.floor(random() * 900) };
  if (what < 0.5) return { kind: 'scan', at, id: `${i}-1-scan`, run: i, scanner: 'trivy', result: 'pass' };
  // Neighbours are legs of one deployment.
  const run = Math.floor(i / 2);
  const environment = what < 0.7 ? 'production' : 'staging';
  const change = random() < 0.02 ? 'hotfix' : undefined;
  const sha = Math.floor(run * 2_654_435_761 % 4_294_967_296).toString(16).padStart(8, '0').repeat(5);
  return { kind: 'deploy', at, id: `${run}-1-${environment}-deploy-${i % 2}`, environment, run, attempt: 1, job: 'deploy', leg: String(i % 2), sha, result: random() < 0.9 ? 'success' : 'failure', change, leads: [Math.floor(random() * 7 * DAY), HOUR, 2 * HOUR], source: 'recorder' };
}

async function write(file, count) {
  const { lineOf } = require(`${DORA}/events/canonical`);
  const [random, out, gzip] = [chance(), createWriteStream(file), createGzip({ level: 1 })];
  out.write(gzipSync(`${JSON.stringify({ ledger: 1, generation: 1, events: count, since: 0, written: START + TWO_YEARS, held: {}, seen: { from: START, deployments: [], runs: [] } })}\n`));
  gzip.pipe(out);
  for (let i = 0; i < count; i += 5_000) {
    const lines = Array.from({ length: Math.min(5_000, count - i) }, (_, at) => lineOf(event(i + at, START + Math.floor((i + at) * TWO_YEARS / count), random)));
    if (!gzip.write(`${lines.join('\n')}\n`)) await once(gzip, 'drain');
  }
  gzip.end();
  await once(out, 'close');
}

async function fold(file) {
  const { merge } = require(`${DORA}/ledger/ledger`);
  const { Fold } = require(`${DORA}/fold/fold`);
  const all = new Fold(CONFIGURATION, { since: 0, kept: START + TWO_YEARS - 30 * DAY });
  const skip = (id, why) => { throw new Error(`${id}: ${why}`); };
  await merge({ file, fresh: [], take: (some) => all.add(some), skip });
  if (all.end().totals.counted('deployments', ['production', 'success']) === 0) throw new Error('nothing was counted');
}

const [, , what, file, count] = process.argv;
void measuredLater(() => (what === 'write' ? write(file, Number(count)) : fold(file)));
