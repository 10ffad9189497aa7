import { BOT, World, digest, sha } from './world';
import { DeploymentState } from '../../../support/github-server';

/** A release as `release` records it. */
export const releaseOf = (n: number, more: object = {}) => ({
  v: 1,
  release: `1.0.${n}`,
  pipeline: 'delivery',
  repository: 'acme/shop',
  commit: sha(n),
  ref: 'refs/heads/main',
  createdAt: '2026-11-01T00:00:00Z',
  run: { id: n, attempt: 1 },
  workflow: '.github/workflows/ci.yml',
  images: { api: `ghcr.io/acme/api@${digest(n)}` },
  charts: {},
  artifacts: {},
  ...more,
});

/** States, and what they say. */
type Words = readonly (readonly [string, string])[];

/** Puts a deployment where GitHub has it, whoever created it. */
export function deployed(world: World, environment: string, task: string, payload: unknown, at: number, more: Partial<DeploymentState> = {}, words: Words = []): DeploymentState {
  const { state } = world.github;
  const deployment: DeploymentState = {
    id: ++state.nextId,
    sha: sha(1),
    ref: sha(1),
    task,
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
    environment,
    description: '',
    creator: BOT,
    at,
    transient_environment: false,
    production_environment: false,
    statuses: words.map(([status, description], i) => ({ id: ++state.nextId, state: status, description, environment, environment_url: '', log_url: '', at: at + i, creator: BOT })),
    ...more,
  };
  state.deployments.push(deployment);
  return deployment;
}

const SAID = { v: 1, pipeline: 'delivery', by: BOT };
export const VERIFIED = [['queued', 'waits: it is proposed'], ['in_progress', 'deploys: it begins'], ['success', 'verified: it works']] as const;

/** A record of the ledger. */
export const noted = (world: World, kind: string, payload: object, at = world.now, more: Partial<DeploymentState> = {}): DeploymentState =>
  deployed(world, 'delivery-ledger', `slipway:${kind}`, { ...SAID, kind, run: { id: 1, attempt: 1 }, ...payload }, at, more);

/** A deployment of a release to a stage; verified, unless its statuses say otherwise. */
export const staged = (world: World, stage: string, n: number, at: number, words: Words = VERIFIED, payload: object = {}): DeploymentState =>
  deployed(world, stage, 'slipway:deploy', { ...SAID, kind: 'deploy', stage, release: `1.0.${n}`, run: { id: 1, attempt: 1 }, ...payload }, at, { sha: sha(n) }, words);

/** A repository that has promoted for a long time: so many deployments in all, a third in each stage, each release recorded, with snapshots on the way. */
export function history(world: World, deployments: number): void {
  const rounds = Math.ceil(deployments / 4);
  const [first, step] = [world.now - rounds * 3_600, 3_600];
  for (let i = 1; i <= rounds; i++) {
    const at = first + i * step;
    const entry = noted(world, 'release', { run: { id: i, attempt: 1 }, release: releaseOf(i) }, at - 3_000);
    for (const [stage, after] of [['dev', -2_400], ['staging', -1_800], ['production', -1_200]] as const) staged(world, stage, i, at + after);
    if (i % 60 === 0) {
      const payload = { v: 1, pipeline: 'delivery', kind: 'release', by: BOT, run: { id: i, attempt: 1 }, release: releaseOf(i) };
      noted(world, 'snapshot', { through: entry.id, records: [{ ...payload, id: entry.id, at: entry.at }] }, at - 600);
    }
  }
}
