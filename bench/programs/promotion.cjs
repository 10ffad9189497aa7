/**
 * A reconcile of a repository that has promoted for years: reads what GitHub answers, decides, explains. The deployments are made before the clock starts.
 * Argument: how many there are. GitHub's answers come from memory: what is measured is the program.
 */
const { measuredLater } = require('./measured.cjs');

const PROMOTION = '../../lib/runtime/promotion';
const NOW = 1_793_610_000;
const BOT = { __typename: 'Bot', login: 'github-actions' };
const sha = (n) => n.toString(16).padStart(40, '0');
const time = (seconds) => new Date(seconds * 1000).toISOString();
const stage = (name, upstream) => ({
  name, environment: name, production: name === 'production', upstream: { join: 'all', stages: upstream }, automatic: 'newest', gates: [], strategies: ['rolling'], attempts: 1, timeout: 1800, rollback: { automatic: true, environment: name },
});
const CONFIGURATION = {
  version: 1, pipeline: 'delivery', ledger: 'ledger', defaultBranch: 'main', workflows: { control: ['.github/workflows/promote.yml'], release: [] }, analyses: {},
  stages: [stage('dev', []), stage('staging', ['dev']), stage('production', ['staging'])],
};

/** All deployments by environment, the newest first, as GraphQL has them. */
function history(count) {
  const places = { ledger: [], dev: [], staging: [], production: [] };
  let id = 0;
  const add = (environment, task, n, at, payload, statuses) => places[environment].unshift({
    databaseId: ++id, environment, task, commitOid: sha(n), createdAt: time(at), creator: BOT,
    payload: JSON.stringify(JSON.stringify({ v: 1, pipeline: 'delivery', by: 'github-actions[bot]', run: { id: n, attempt: 1 }, ...payload })),
    statuses: { totalCount: statuses.length, nodes: statuses.map(([state, description], i) => ({ state, description, createdAt: time(at + i), creator: BOT })) },
  });
  const rounds = Math.ceil(count / 4);
  for (let n = 1; n <= rounds; n++) {
    const at = NOW - (rounds - n + 1) * 3600;
    const release = {
      v: 1, release: `1.0.${n}`, pipeline: 'delivery', repository: 'acme/shop', commit: sha(n), ref: 'refs/heads/main', createdAt: '2026-11-01T00:00:00Z', run: { id: n, attempt: 1 }, workflow: '.github/workflows/ci.yml',
      images: { api: `ghcr.io/acme/api@sha256:${n.toString(16).padStart(64, '0')}` }, charts: {}, artifacts: {},
    };
    add('ledger', 'slipway:release', n, at, { kind: 'release', release }, []);
    const words = [['QUEUED', 'waits: it was proposed'], ['IN_PROGRESS', 'deploys: it'], ['SUCCESS', 'verified: it serves']];
    for (const [i, name] of ['dev', 'staging', 'production'].entries()) add(name, 'slipway:deploy', n, at + 600 * (i + 1), { kind: 'deploy', stage: name, release: `1.0.${n}` }, words);
    if (n % 60 === 0) add('ledger', 'slipway:snapshot', n, at + 60, { kind: 'snapshot', through: id - 3, records: [] }, []);
  }
  return places;
}

/** As many bytes as GitHub would send, and the work of reading them. */
function githubWith(places, counted) {
  return {
    repository: 'acme/shop',
    async query(text, variables) {
      counted.requests++;
      const size = Number(/first: (\d+), after/.exec(text)[1]);
      const pages = {};
      for (let i = 0; `environment${i}` in variables; i++) {
        const all = places[variables[`environment${i}`]];
        const from = Number(variables[`after${i}`] ?? 0);
        pages[`page${i}`] = { pageInfo: { hasNextPage: from + size < all.length, endCursor: String(from + size) }, nodes: all.slice(from, from + size) };
      }
      return JSON.parse(JSON.stringify({ repository: pages }));
    },
    async get() { throw new Error('nothing else is asked for'); },
  };
}

const [, , count] = process.argv;
const places = history(Number(count));
void measuredLater(async () => {
  const { run } = require(`${PROMOTION}/program`);
  const counted = { requests: 0 };
  const quiet = () => undefined;
  const code = await run('explain', () => ({
    variables: {}, options: [], configuration: CONFIGURATION, runner: { warn: quiet, fail: (message) => { throw new Error(message); }, log: quiet, mask: quiet, output: quiet, summary: quiet },
    print: (text) => { if (!text.includes(`1.0.${Math.ceil(Number(count) / 4)}`)) throw new Error('the newest release does not serve'); },
    now: NOW, github: githubWith(places, counted), prometheus: {}, bash: async () => undefined, wait: async () => undefined, workspace: '.', folder: '.', server: 'https://github.com',
  }), quiet);
  if (code !== 0 || counted.requests !== 1) throw new Error(`it ended with ${code} after ${counted.requests} requests`);
});
