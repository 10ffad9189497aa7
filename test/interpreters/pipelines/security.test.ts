import { execFileSync, spawnSync } from 'child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { dirname, join } from 'path';
import { provenWith } from '../../support/proven-with';
import { runAction } from '../../support/steps';
import { Checkout } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { AcceptedFinding, Scanner, SecurityGate } from 'slipway/pipelines';
import { Job, Trigger, Workflow } from 'slipway/workflows';

/** Bandit, Semgrep and Gitleaks, installed and run as the action says it, and the program that judges what they wrote. */
const missing = ['pipx', 'go', 'git'].find((program) => spawnSync(program, [program === 'go' ? 'version' : '--version']).status !== 0);
const proven = provenWith(missing, test);

let root: string;
beforeEach(() => { root = mkdtempSync(join(tmpdir(), 'slipway-scan-')); });
afterEach(() => rmSync(root, { recursive: true, force: true }));

const RULES = 'rules:\n  - id: no-eval\n    pattern: eval(...)\n    message: no eval\n    languages: [python]\n    severity: WARNING\n';

const SCANNERS = () => [Scanner.bandit({ paths: ['src'] }), Scanner.semgrep({ configs: ['rules.yml'] }), Scanner.gitleaks()];

/** A repository with these files and the action, committed. */
function repository(files: Readonly<Record<string, string>>, accepted: AcceptedFinding[] = [], scanners = SCANNERS, quick: string[] | undefined = ['bandit']): string {
  const delivery = Delivery.standalone();
  const gate = new SecurityGate(delivery, 'security-gate', { scanners: scanners(), quick, accepted });
  new Job(new Workflow(delivery, 'ci', { triggers: [Trigger.push({ branches: ['main'] })] }), 'gate').use(new Checkout(), gate.step());
  const written = ['security-gate/action.yml', 'scan-verdict/action.yml', 'scan-verdict/scan-verdict.cjs'].map((file) => `.github/actions/${file}`);
  const all = { 'rules.yml': RULES, ...files, ...Object.fromEntries(written.map((file) => [file, delivery.synthText(file)])) };
  const folder = join(root, 'repository');
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { cwd: folder });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'all');
  return folder;
}

const scan = (folder: string, inputs: Readonly<Record<string, string>> = {}, variables: Readonly<Record<string, string>> = {}) => runAction('.github/actions/security-gate', inputs, {
  repository: folder,
  temp: root,
  variables: { RUNNER_TEMP: join(root, 'temp'), GITHUB_REPOSITORY: 'acme/app', GITHUB_REF: 'refs/heads/main', GITHUB_REF_TYPE: 'branch', ...variables },
  contexts: { github: { token: 'none' } },
  actions: () => ({}),
});

const CLEAN = { 'src/app.py': 'print("hello")\n' };

proven('what is clean passes, when all of them looked', async () => {
  const { failed, outputs, summary } = await scan(repository(CLEAN));
  expect([failed, outputs['gate-passed'], outputs['vulnerabilities-found']]).toEqual([false, 'true', '0']);
  expect(summary.match(/\| ran \|/g)).toHaveLength(3);
}, 600_000);

proven('GL-3: what they find is judged by what the action is told to fail on', async () => {
  const secret = ['ghp', '1234567890abcdefGHIJ1234567890abcdeF'].join('_');
  const folder = repository({ 'src/app.py': `import subprocess\nsubprocess.call(input(), shell=True)\neval("1")\nTOKEN = "${secret}"\n` });
  const { failed, summary, log } = await scan(folder, { 'fail-on': 'critical' });
  expect(failed).toBe(true);
  expect(summary).toMatch(/\| critical \| Gitleaks \| github-pat \|/);
  expect(summary).toMatch(/\| high \| Bandit \| B602 \|/);
  expect(summary).toMatch(/\| medium \| Semgrep \| no\\?-eval \|/);
  expect(summary + log).not.toContain(secret);
}, 600_000);

proven('what is accepted passes, and a quick scan says what it did not ask', async () => {
  const folder = repository({ 'src/app.py': 'import pickle\npickle.loads(input())\n' }, [{ id: 'B301', reason: 'A test', path: 'src/app.py' }]);
  const { failed, summary } = await scan(folder, { 'scan-type': 'quick', 'fail-on': 'medium' });
  expect(failed).toBe(false);
  expect(summary).toMatch(/B301[^\n]*A test/);
  expect(summary.match(/not asked/g)).toHaveLength(2);
}, 600_000);

proven('a file that Bandit cannot parse is no clean one', async () => {
  const { failed, summary, outputs } = await scan(repository({ 'src/app.py': 'def broken(:\n' }), { 'scan-type': 'quick' });
  expect([failed, outputs['gate-passed']]).toEqual([true, 'false']);
  expect(summary).toMatch(/\| Bandit \| \? [^\n]*did not run/);
}, 600_000);

test('a report that somebody committed is none, when the scanner breaks off as if it had found something', async () => {
  const clean = JSON.stringify({ dependencies: [{ name: 'requests', version: '2.0.0', vulns: [] }] });
  const folder = repository({ 'requirements.txt': 'not a requirement\n', 'pip-audit.json': clean }, [], () => [Scanner.pipAudit()], ['pip-audit']);
  mkdirSync(join(root, 'bin'));
  writeFileSync(join(root, 'bin/pipx'), '#!/bin/sh\necho broken >&2\nexit 1\n', { mode: 0o755 });
  const { failed, outputs } = await scan(folder, {}, { PATH: `${join(root, 'bin')}:${process.env.PATH}` });
  expect([failed, outputs['gate-passed']]).toEqual([true, 'false']);
}, 60_000);
