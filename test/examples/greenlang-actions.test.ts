import { readFileSync, readdirSync } from 'fs';
import { join } from 'path';
import { stringify } from 'yaml';
import { Example } from './example';

let example: Example;
beforeAll(() => {
  example = new Example('greenlang');
});

const SIX = ['setup-greenlang', 'setup-k8s', 'security-gate', 'docker-build-push', 'notify', 'dora-record'];
const action = (name: string) => example.read(`.github/actions/${name}/action.yml`);
const workflows = () => [...example.made.keys()].filter((path) => path.startsWith('.github/workflows/')).map((path) => ({ path, jobs: Object.entries<any>(example.read(path).jobs).filter(([, { steps }]) => steps !== undefined) }));
const defaults = (name: string) => Object.fromEntries(Object.entries<any>(action(name).inputs).map(([input, { default: value, required }]) => [input, value ?? (required ? 'required' : '')]));
const used = (name: string, from: string) => action(name).runs.steps.map(({ uses, run }: any) => uses ?? run).filter((text: string) => text.includes(from));

test('GL-1: setup-greenlang has the inputs and outputs that were asked for, caches pip, and shows what it installed', () => {
  expect(defaults('setup-greenlang')).toMatchObject({ 'python-version': '3.11', 'install-extras': 'test,dev' });
  expect(Object.keys(action('setup-greenlang').outputs)).toEqual(['python-path', 'greenlang-version']);
  const [python, install, show] = action('setup-greenlang').runs.steps;
  expect(python.with.cache).toBe("${{ case(inputs.cache == 'true', 'pip', '') }}");
  expect(install.run).toContain('pip install');
  expect(show.run).toContain('python --version');
});

test('GL-1: whoever uses it checks out before', () => {
  const jobs = workflows().flatMap(({ jobs: all }) => all).filter(([, { steps }]) => steps.some(({ uses }: any) => uses === './.github/actions/setup-greenlang'));
  expect(jobs.length).toBeGreaterThan(10);
  for (const [id, { steps }] of jobs) expect([id, steps[0].uses]).toEqual([id, expect.stringMatching(/^actions\/checkout@/)]);
});

test('GL-2: setup-k8s installs kubectl and, if it is wanted, Helm, and signs in by a role', () => {
  expect(defaults('setup-k8s')).toEqual({ 'cluster-env': 'required', 'install-helm': 'true' });
  expect(Object.keys(action('setup-k8s').outputs)).toEqual(['kubeconfig-path', 'cluster-name']);
  expect(used('setup-k8s', 'azure/setup-kubectl@')).toHaveLength(1);
  const { steps } = action('setup-k8s').runs;
  expect(steps.find(({ uses }: any) => uses?.startsWith('azure/setup-helm@')).if).toBe("inputs.install-helm == 'true'");
  expect(steps.find(({ uses }: any) => uses?.startsWith('aws-actions/')).with['role-to-assume']).toContain('greenlang-deploy-${{ inputs.cluster-env }}');
});

test('GL-3: security-gate asks Trivy, pip-audit, Bandit and Gitleaks, and says whether it lets pass', () => {
  expect(defaults('security-gate')).toEqual({ 'scan-type': 'full', 'fail-on': 'high' });
  expect(Object.keys(action('security-gate').outputs)).toEqual(['scan-report-path', 'vulnerabilities-found', 'gate-passed']);
  for (const scanner of ['trivy', 'pip-audit', 'bandit', 'gitleaks']) expect(used('security-gate', scanner)).not.toEqual([]);
});

test('GL-4: docker-build-push builds for two platforms, pushes, signs and attaches the SBOM', () => {
  expect(defaults('docker-build-push')).toMatchObject({ context: '.', dockerfile: 'Dockerfile', tags: 'required', platforms: 'linux/amd64,linux/arm64', sign: 'true' });
  expect(Object.keys(action('docker-build-push').outputs)).toEqual(['image-digest', 'image-uri']);
  for (const part of ['docker/setup-buildx-action@', 'docker/login-action@', 'docker/build-push-action@', 'cosign sign --yes', 'anchore/sbom-action@', 'actions/attest@']) expect(used('docker-build-push', part)).not.toEqual([]);
});

test('GL-38: every image that is pushed is pushed by it, and so is signed', () => {
  const pushing = workflows().flatMap(({ path, jobs }) => jobs.flatMap(([id, { steps }]) => steps.filter(({ uses }: any) => uses?.startsWith('docker/build-push-action@')).map(() => `${path}/${id}`)));
  expect(pushing).toEqual([]);
  const uses = workflows().flatMap(({ jobs }) => jobs.flatMap(([, { steps }]) => steps.filter(({ uses: one }: any) => one === './.github/actions/docker-build-push')));
  expect(uses.filter(({ with: inputs }: any) => inputs.push !== false).map(({ with: inputs }: any) => inputs.sign ?? 'true')).toEqual(['true', 'true']);
});

test('GL-5: notify has a status, a channel, a title and a body, and names what it told of', () => {
  expect(defaults('notify')).toMatchObject({ channel: 'pipeline', title: 'required', body: '', status: 'info' });
  expect(Object.keys(action('notify').outputs)).toEqual(['notification-id']);
  expect(action('notify').inputs.status.description).toMatch(/success, failure, .*warning/);
});

test('GL-6: dora-record takes a deploy, a release, an incident and a recovery, and hands on the measures', () => {
  expect(action('dora-record').inputs['event-type'].description).toContain('deploy, release, incident or recovery');
  expect(Object.keys(action('dora-record').outputs)).toEqual(expect.arrayContaining(['deployment-frequency', 'lead-time', 'change-failure-rate']));
  const recorded = workflows().flatMap(({ jobs }) => jobs.flatMap(([, { steps }]) => steps.filter(({ uses }: any) => uses === './.github/actions/dora-record').map(({ with: inputs }: any) => inputs['event-type'])));
  expect([...new Set(recorded)].sort()).toEqual(['deploy', 'recovery', 'release']);
});

const lines = (value: unknown) => stringify(value, { lineWidth: 0 }).trimEnd().split('\n').length;

test('GL-7: with the actions there are at least 40 % fewer lines than if each use were written out', () => {
  let [written, inlined] = [SIX.reduce((sum, name) => sum + lines(action(name).runs.steps), 0), 0];
  for (const { jobs } of workflows()) {
    for (const [, { steps }] of jobs) {
      for (const step of steps) {
        const name = SIX.find((one) => step.uses === `./.github/actions/${one}`);
        if (name === undefined) continue;
        written += lines([step]);
        inlined += lines(action(name).runs.steps);
      }
    }
  }
  expect(inlined).toBeGreaterThan(1000);
  expect(1 - written / inlined).toBeGreaterThanOrEqual(0.4);
});

test('GL-40: whatever the actions use is a full commit', () => {
  for (const name of SIX) {
    const uses = action(name).runs.steps.flatMap((step: any) => step.uses ?? []);
    expect(uses.filter((one: string) => !/^(?:\.\/|[\w.-]+\/[\w./-]+@[0-9a-f]{40}$)/.test(one))).toEqual([]);
  }
});

test('GL-40: a change of an action runs it, and what it hands on is looked at', () => {
  const { on, jobs } = example.workflow('composite-actions');
  expect([on.pull_request.paths[0], on.push.paths[0]]).toEqual(['.github/actions/**', '.github/actions/**']);
  for (const name of SIX) {
    const { steps } = jobs[name];
    const at = steps.findIndex(({ uses }: any) => uses === `./.github/actions/${name}`);
    expect(at).toBeGreaterThan(0);
    expect(JSON.stringify(steps.slice(at + 1))).toContain(`steps.${steps[at].id}.outputs.`);
  }
  expect(jobs['actions-gate'].needs).toEqual(SIX);
});

test('the program has less than 45 % of the lines of YAML that it writes', () => {
  const count = (text: string) => text.trimEnd().split('\n').length;
  const folder = join(__dirname, '..', '..', 'examples', 'greenlang');
  const files = ['.projenrc.ts', ...readdirSync(join(folder, 'delivery'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).map((file) => join('delivery', file))];
  const program = files.map((file) => count(readFileSync(join(folder, file), 'utf8'))).reduce((a, b) => a + b);
  const written = [...example.made].filter(([path]) => /\.ya?ml$/.test(path)).map(([, text]) => count(text)).reduce((a, b) => a + b);
  expect(Math.max(...files.map((file) => count(readFileSync(join(folder, file), 'utf8'))))).toBeLessThan(100);
  expect(program / written).toBeLessThan(0.45);
});
