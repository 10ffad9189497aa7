import { spawnSync } from 'child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'fs';
import { dirname, join } from 'path';
import { GitHistory } from './support/history';
import { Machines } from './support/machine';
import { ensure, kubeconform } from '../../../scripts/conformance/tools';
import { BIN } from '../../../scripts/lab/programs';
import { provenWith } from '../../support/proven-with';
import { Delivery } from 'slipway/delivery';
import { HelmCi } from 'slipway/pipelines';
import { Trigger, Workflow } from 'slipway/workflows';

const MISSING = !existsSync(join(BIN, 'helm')) ? 'helm: npm run lab' : spawnSync('jq', ['--version']).error ? 'jq' : ensure(kubeconform);

/** A schema of our own: those that kubeconform publishes are fetched from somewhere else. */
const SCHEMA = { type: 'object', required: ['apiVersion', 'kind', 'metadata', 'data'], additionalProperties: false, properties: { apiVersion: {}, kind: {}, metadata: {}, data: { type: 'object', additionalProperties: { type: 'string' } } } };

const chart = (folder: string, template: string, more: Readonly<Record<string, string>> = {}) => ({
  [`${folder}/Chart.yaml`]: 'apiVersion: v2\nname: shop\nversion: 1.0.0\nicon: https://example.com/i.svg\n',
  [`${folder}/values.yaml`]: 'size: small\n',
  [`${folder}/values-prod.yaml`]: 'size: big\n',
  [`${folder}/templates/map.yaml`]: template,
  ...Object.fromEntries(Object.entries(more).map(([path, text]) => [`${folder}/${path}`, text])),
});
const MAP = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: shop\ndata:\n  size: {{ .Values.size | quote }}\n';

provenWith(MISSING, describe)('GL-26: charts, by Helm and kubeconform', () => {
  let machines: Machines;
  let history: GitHistory;
  let path: string;
  const delivery = Delivery.standalone();
  const ci = new Workflow(delivery, 'helm', { triggers: [Trigger.pullRequest()] });
  new HelmCi(ci, 'helm', { charts: ['charts/*'], helmVersion: '4.3.1', kubernetesVersion: '1.34.0', values: { prod: 'values-prod.yaml', dev: 'values-dev.yaml' }, schemaLocations: ['schemas/{{.ResourceKind}}.json'] });

  beforeEach(() => {
    machines = new Machines();
    history = new GitHistory();
    history.commit({ ...chart('charts/a b', MAP), 'schemas/ConfigMap.json': JSON.stringify(SCHEMA), 'schemas/configmap.json': JSON.stringify(SCHEMA) });
    path = join(machines.folder, 'bin');
    mkdirSync(join(machines.folder, 'go/bin'), { recursive: true });
    mkdirSync(path);
    // What the job builds from the same module, and a runner has.
    symlinkSync(kubeconform.path, join(machines.folder, 'go/bin/kubeconform'));
    writeFileSync(join(path, 'go'), `#!/bin/sh\n[ "$1" = install ] || echo "${machines.folder}/go"\n`);
    chmodSync(join(path, 'go'), 0o755);
  });
  afterEach(() => {
    machines.remove();
    history.remove();
  });

  async function render(changes: Readonly<Record<string, string | null>>, folder = 'charts/a b') {
    history.git('checkout', '--quiet', '-b', 'topic');
    history.commit(changes);
    history.git('checkout', '--quiet', 'main');
    const { ref } = history.pullRequest('topic');
    const repository = history.checkout(ref, 2, false);
    Machines.write(delivery, repository, ['.github/workflows/helm.yml', '.github/actions/change-comment/action.yml', '.github/actions/change-comment/change-comment.cjs']);
    const variables = { PATH: `${path}:${BIN}:${dirname(process.execPath)}:${process.env.PATH}` };
    const outcome = await machines.run('helm', 'helm-render', { repository, event: 'pull_request', variables, contexts: { matrix: { part: folder } } });
    await machines.run('helm', 'helm-comment', { repository, event: 'pull_request', variables, contexts: { needs: { 'helm-render': { result: outcome.failed ? 'failure' : 'success', outputs: {} } } } });
    const report = (name: string) => readFileSync(join(machines.artifact('helm-report-0'), 'report', name), 'utf8');
    return { ...outcome, report, comment: machines.comment! };
  }

  test('what a change makes of a chart is shown for each environment that has values, and a folder may be called anything', async () => {
    const { failed, log, report, comment } = await render({ 'charts/a b/templates/map.yaml': MAP.replace('size:', 'volume:') });
    expect(failed && log).toBe(false);
    expect(JSON.parse(report('section.json'))).toEqual({ title: 'charts/a b', format: 'diff', changed: true, headline: '2 lines more, 2 lines less' });
    expect(comment).toMatch(/<b>charts\/a b<\/b>: 2 lines more, 2 lines less[^]*```diff[^]*head\/own\.yaml[^]*-  size: "small"\n\+  volume: "small"[^]*-  size: "big"\n\+  volume: "big"/);
    expect(report('lint.log')).toMatch(/^# own\n[^]*^# prod\n[^]*0 chart\(s\) failed/m);
  });

  test('a chart that renders the same says so, and a new one is new as a whole', async () => {
    expect(JSON.parse((await render({ 'charts/a b/README.md': 'x' })).report('section.json'))).toMatchObject({ changed: false, headline: 'renders the same' });
    history.git('branch', '--quiet', '-D', 'topic');
    const { failed, report } = await render(chart('charts/new', MAP), 'charts/new');
    expect([failed, JSON.parse(report('section.json'))]).toEqual([false, expect.objectContaining({ title: 'charts/new', changed: true, headline: expect.stringMatching(/^\d+ lines more, 0 lines less$/) })]);
  });

  test('what Kubernetes would refuse fails, and so does a kind that no schema is known of', async () => {
    expect(await render({ 'charts/a b/templates/map.yaml': `${MAP}colour: red\n` })).toMatchObject({ failed: true, log: expect.stringMatching(/additional properties 'colour' not allowed|additionalProperties 'colour' not allowed/), comment: expect.stringMatching(/:x: charts: failure/) });
    history.git('branch', '--quiet', '-D', 'topic');
    expect(await render({ 'charts/a b/templates/map.yaml': MAP.replace('ConfigMap', 'ServiceMonitor') })).toMatchObject({ failed: true, log: expect.stringMatching(/could not find schema for ServiceMonitor/) });
  });

  test('a chart that cannot be rendered for one of the environments fails, and lint says why', async () => {
    expect(await render({ 'charts/a b/values-dev.yaml': 'size: {}\n', 'charts/a b/templates/map.yaml': MAP.replace('| quote', '| required "no size" | upper') })).toMatchObject({ failed: true });
  });

  test('a chart that the base could not render is compared with nothing', async () => {
    history.commit({ 'charts/a b/templates/broken.yaml': '{{ fail "no" }}' });
    const { failed, log, report } = await render({ 'charts/a b/templates/broken.yaml': null });
    expect([failed && log, JSON.parse(report('section.json')).changed]).toEqual([false, true]);
  });

  test('a library is linted, and not rendered', async () => {
    const { failed, log } = await render({ 'charts/a b/Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 1.0.1\ntype: library\nicon: https://example.com/i.svg\n', 'charts/a b/templates/map.yaml': null, 'charts/a b/templates/_help.tpl': '{{- define "a" }}{{ end }}' });
    expect(failed && log).toBe(false);
    expect(existsSync(join(machines.artifact('helm-report-0'), 'rendered'))).toBe(false);
  });
});
