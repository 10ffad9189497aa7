import { spawnSync } from 'child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { dirname, join } from 'path';
import { provenWith } from '../../support/proven-with';
import { runJob } from '../../support/steps';

const EXAMPLE = join(__dirname, '..', '..', '..', 'examples', 'organisation', 'billing');
const CI = '.github/workflows/ci.yml';
const missing = ['bash', 'jq'].find((program) => spawnSync('which', [program]).status !== 0);
const proven = provenWith(missing, test);

let repository: string;
beforeEach(() => {
  repository = mkdtempSync(join(tmpdir(), 'service-'));
  mkdirSync(dirname(join(repository, CI)), { recursive: true });
  cpSync(join(EXAMPLE, CI), join(repository, CI));
});
afterEach(() => rmSync(repository, { recursive: true, force: true }));

/** What the job of the descriptor makes of a file `service.json`. */
function look(descriptor: string | undefined) {
  if (descriptor !== undefined) writeFileSync(join(repository, 'service.json'), descriptor);
  const variables = { PATH: process.env.PATH! };
  return runJob(CI, 'ci-descriptor', { repository, temp: repository, variables, contexts: { github: {} }, actions: () => ({}) });
}

const GOOD = { team: 'billing', tier: 1, runbook: 'https://handbook.acme.example/billing' };

proven('a descriptor that says who is called passes', async () => {
  const { failed, log } = await look(JSON.stringify(GOOD));
  expect({ failed, log }).toEqual({ failed: false, log: expect.stringContaining('billing is called for a service of tier 1') });
});

proven.each([
  ['no team', JSON.stringify({ ...GOOD, team: undefined }), 'team: which team is called at night?'],
  ['a list for a team', JSON.stringify({ ...GOOD, team: ['billing'] }), 'team: which team is called at night?'],
  ['a tier that there is not', JSON.stringify({ ...GOOD, tier: 4 }), 'tier: 1, 2 or 3?'],
  ['a tier as text', JSON.stringify({ ...GOOD, tier: '1' }), 'tier: 1, 2 or 3?'],
  ['no tier', JSON.stringify({ ...GOOD, tier: undefined }), 'tier: 1, 2 or 3?'],
  ['no runbook', JSON.stringify({ ...GOOD, runbook: undefined }), 'runbook: where is it?'],
  ['a runbook that nobody can open', JSON.stringify({ ...GOOD, runbook: 'file:///runbook' }), 'runbook: where is it?'],
  ['no JSON', '{', 'parse error'],
  ['nothing', '', 'service.json: it holds one object'],
  ['two answers', `${JSON.stringify(GOOD)}${JSON.stringify(GOOD)}`, 'service.json: it holds one object'],
  ['a list', JSON.stringify([GOOD]), 'service.json: it holds one object'],
  ['no file', undefined, 'service.json'],
])('a descriptor with %s fails, and says what is missing', async (_, descriptor, message) => {
  const { failed, log } = await look(descriptor);
  expect({ failed, log }).toEqual({ failed: true, log: expect.stringContaining(message) });
});
