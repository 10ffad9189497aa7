import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { dirname, join } from 'path';
import { FakeTerminal } from './fake-terminal';
import { machine, run } from '../../lib/cli';
import { makeShop } from '../promotion/support/shop';
import { releaseOf } from '../runtime/promotion/support/history';
import { World } from '../runtime/promotion/support/world';
import { Duration } from 'slipway/core';
import { Gate, Upstream, Verification } from 'slipway/promotion';

const FILES = ['.github/promotion/shop/promotion.cjs', '.github/promotion/shop/promotion.json'];

/** The program itself, as a delivery wrote it, run by Node against the local GitHub. */
let world: World;
let root: string;
let terminal: FakeTerminal;
beforeEach(async () => {
  world = await World.start();
  root = mkdtempSync(join(tmpdir(), 'slipway-promote-'));
  const { delivery, stage } = makeShop();
  const staging = stage('staging', { verification: [Verification.http('https://staging.example.com')] });
  stage('production', { after: Upstream.all(staging), gates: [Gate.soak(Duration.hours(1))] });
  for (const file of FILES) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), delivery.synthText(file));
  }
  terminal = new FakeTerminal();
  const { read, folders, node } = machine();
  Object.assign(terminal, { read, folders, node });
  terminal.programs['git rev-parse --show-cdup'] = `${root}/`;
  Object.assign(terminal.env, { GH_TOKEN: world.github.grant('ghp_reads_0123456789', ['deployments=read', 'actions=read', 'contents=read', 'metadata=read'], 'mona'), GITHUB_REPOSITORY: 'acme/shop', PROMOTION_NOW: String(world.now), PATH: process.env.PATH });
});
afterEach(async () => {
  rmSync(root, { recursive: true });
  await world.stop();
});

const explain = (...args: string[]) => run(['promote', '--explain', '--api-url', world.github.url, ...args], terminal);

/** A release that serves in staging. */
function deployed(at: number): void {
  const { state } = world.github;
  const add = (environment: string, task: string, payload: object, words: readonly (readonly [string, string])[]) => state.deployments.push({
    id: ++state.nextId,
    sha: releaseOf(1).commit,
    ref: releaseOf(1).commit,
    task,
    payload: JSON.stringify({ v: 1, pipeline: 'shop', by: 'github-actions[bot]', run: { id: 1, attempt: 1 }, ...payload }),
    environment,
    description: '',
    creator: 'github-actions[bot]',
    at,
    transient_environment: false,
    production_environment: false,
    statuses: words.map(([status, description], i) => ({ id: ++state.nextId, state: status, description, environment, environment_url: '', log_url: '', at: at + i, creator: 'github-actions[bot]' })),
  });
  add('shop-ledger', 'slipway:release', { kind: 'release', release: { ...releaseOf(1), pipeline: 'shop' } }, []);
  add('staging', 'slipway:deploy', { kind: 'deploy', stage: 'staging', release: '1.0.1' }, [['queued', 'waits: it is proposed'], ['in_progress', 'deploys: it begins'], ['success', 'verified: it works']]);
}

test('slipway promote --explain says what serves and what each gate says, with a token that only reads, and writes nothing', async () => {
  deployed(world.now - 600);
  expect([await explain(), terminal.stderr]).toEqual([0, '']);
  expect(terminal.stdout).toMatch(/^Stage {7}Serves +Next +When\nstaging {5}1\.0\.1 .*\nproduction {2}nothing yet {2}1\.0\.1 /);
  expect(terminal.stdout).toMatch(/CLOSED soak +verified .*, and it takes 1 h: until /);
  expect(world.github.writes.filter(({ path }) => !path.endsWith('/graphql'))).toEqual([]);
});

test('the same is there as JSON, for one stage', async () => {
  deployed(world.now - 7_200);
  expect([await explain('production', '--json'), terminal.stderr]).toEqual([0, '']);
  const { stages } = JSON.parse(terminal.stdout) as { stages: { stage: string; candidate: { release: { id: string }; gates: { id: string; state: string }[] } }[] };
  expect(stages).toHaveLength(1);
  expect(stages[0]).toMatchObject({ stage: 'production', candidate: { release: { id: '1.0.1' }, gates: expect.arrayContaining([expect.objectContaining({ id: 'soak', state: 'open' })]) as object } });
});

test('a token that may not read deployments is an error that says what it needs', async () => {
  terminal.env.GH_TOKEN = world.github.grant('ghp_nothing_0123456789', ['metadata=read'], 'mona');
  expect(await explain()).toBe(1);
  expect(terminal.stdout).toBe('');
  expect(terminal.stderr).toMatch(/GitHub .*deployments/);
});
