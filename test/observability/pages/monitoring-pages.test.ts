import { posix } from 'path';
import { anchor } from '../../../lib/observability/pages/page';
import { Delivery } from 'slipway/delivery';
import { CicdAlerts, CicdDashboard, CicdMetrics, GrafanaDashboard, GrafanaUnit, MetricCatalogue, MonitoringPages, RecordingRule, AlertGroup, Row, StatPanel, TextPanel } from 'slipway/observability';
import { DeploymentEnvironment, GithubRepository } from 'slipway/repository';

function everything() {
  const delivery = Delivery.standalone();
  new GithubRepository(delivery, 'acme/app', { repositoryId: 2, ownerId: 1, createdAt: '2026-09-01' });
  const metrics = new CicdMetrics(delivery, 'cicd', { environments: [new DeploymentEnvironment(delivery, 'production', { branches: ['main'] })] });
  const alerts = new CicdAlerts(delivery, 'cicd-alerts', { metrics });
  const dashboard = new CicdDashboard(delivery, 'cicd-pipeline', { metrics });
  const pages = new MonitoringPages(delivery, 'monitoring', { pictures: { 'cicd-pipeline': 'docs/pictures/pipeline.svg' } });
  return { delivery, metrics, alerts, dashboard, pages };
}

const textsOf = (delivery: Delivery) => new Map(delivery.synth().documents.map(({ path, text }) => [path, text]));

describe('the pages about what is measured', () => {
  const { delivery, metrics, dashboard, pages } = everything();
  const texts = textsOf(delivery);
  const page = (path: string) => texts.get(path)!;

  test('X-2: every metric has a section with its labels, who emits it and who reads it', () => {
    const text = page(pages.metricsFile);
    for (const metric of [metrics.deployments, metrics.leadTime, metrics.openCves, metrics.recorderLastSuccess]) expect(text).toContain(`\n### ${metric.metricName}\n`);
    const deployments = text.slice(text.indexOf('### cicd_deployments_total'), text.indexOf('### cicd_deploy_failures_total'));
    expect(deployments).toContain('| labels | `environment`: `production`<br>`result`: `success`, `failure`<br>`repository`: any |');
    expect(deployments).toContain('| emitted by | aggregator |');
    expect(deployments).toMatch(/\| read by \| the alert \[DORACFRHigh\]\(\.\.\/runbooks\/cicd-alerts\/DORACFRHigh\.md\)<br>the panel \[[^\]]+\]\(dashboards\/cicd-pipeline\.md#[^)]+\) of /);
  });

  test('GL-30: every panel has a section with what it asks, its unit, its thresholds and the alerts on the same metrics', () => {
    const text = page('docs/monitoring/dashboards/cicd-pipeline.md');
    const sections = text.split('\n### ').slice(1);
    expect(sections).toHaveLength(12);
    for (const section of sections) expect(section).toMatch(/\n```promql\n[^]+\n```\n\nReads \[`/);
    expect(sections.find((section) => section.startsWith('Change fail'))).toMatch(/thresholds \|[^|]*yellow from 10 %, red from 15 % \|/);
    expect(sections.find((section) => section.startsWith('Lead time'))).toContain('| thresholds | green, yellow from 1 day, red from 7 days |');
    expect(sections.find((section) => section.startsWith('Change fail'))).toContain('Alerts on the same: [DORACFRHigh](../../runbooks/cicd-alerts/DORACFRHigh.md)');
  });

  test('a picture stands on the page of its dashboard', () => {
    expect(page('docs/monitoring/dashboards/cicd-pipeline.md')).toContain('](../../pictures/pipeline.svg)\n');
  });

  test('the list of pages leads to the dashboards, the metrics and the runbooks', () => {
    expect(page(pages.file)).toMatch(/\[[^\]]+\]\(dashboards\/cicd-pipeline\.md\) \| 12 \|/);
    expect(page(pages.file)).toContain('| [DeploymentStuck](../runbooks/cicd-alerts/DeploymentStuck.md) | warning | [cicd-alerts](../../deployment/monitoring/alerts/cicd-alerts.yaml) |');
  });

  test('every link leads to a file that is written, and every jump to a heading of it', () => {
    const dead: string[] = [];
    for (const [path, text] of texts) {
      if (!path.startsWith('docs/monitoring/')) continue;
      for (const [, target] of text.matchAll(/(?<!!)\[(?:[^\]\\]|\\.)*\]\(([^)\s]+)\)/g)) {
        if (/^https?:/.test(target)) continue;
        const [file, heading] = target.split('#');
        const to = file === '' ? path : posix.join(posix.dirname(path), file);
        const headings = [...(texts.get(to) ?? '').matchAll(/^#+ (.*)$/gm)].map(([, title]) => anchor(title));
        if (!texts.has(to) || (heading !== undefined && !headings.includes(`#${heading}`))) dead.push(`${path}: ${target}`);
      }
    }
    expect(dead).toEqual([]);
    expect(dashboard.file).toBe('deployment/monitoring/dashboards/cicd-pipeline.json');
  });
});

test('what people write into a description cannot break out of its cell, its heading or its block', () => {
  const delivery = Delivery.standalone();
  const shop = new MetricCatalogue(delivery, 'shop');
  const orders = shop.gauge('shop_orders', { help: 'Orders | of <b>all</b>\n\n# kinds `x`.', openLabels: ['country'] });
  const group = new AlertGroup(delivery, 'shop');
  new RecordingRule(group, 'shop:orders:sum', { expression: orders.current().sum() });
  const dashboard = new GrafanaDashboard(delivery, 'metrics', { title: 'a|b <i>', description: 'What is sold.' });
  new StatPanel(dashboard, 'orders', { title: 'Orders | <now>', description: 'How many.', queries: [{ expression: orders.current().sum() }], unit: GrafanaUnit.NONE });
  new MonitoringPages(delivery, 'handbook', { folder: 'handbook' });
  const texts = textsOf(delivery);
  expect(texts.get('handbook/metrics.md')).toContain('| [`shop_orders`](#shop_orders) | gauge | Orders \\| of &lt;b&gt;all&lt;/b&gt; # kinds \\`x\\`. |');
  expect(texts.get('handbook/metrics.md')).toContain('the recording rule shop:orders:sum');
  expect(texts.get('handbook/dashboards/metrics.md')).toContain('\n### Orders \\| &lt;now&gt;\n');
  expect([...texts.keys()].filter((path) => path.startsWith('handbook/')).sort()).toEqual(['handbook/README.md', 'handbook/dashboards/metrics.md', 'handbook/metrics.md']);
});

test('of headings that are called the same, a link leads to the one that is meant', () => {
  const delivery = Delivery.standalone();
  const orders = new MetricCatalogue(delivery, 'shop').gauge('shop_orders', { help: 'Orders.' });
  const dashboard = new GrafanaDashboard(delivery, 'shop', { title: 'Shop', description: 'What is sold.' });
  const row = new Row(dashboard, 'orders', { title: 'Orders' });
  for (const id of ['now', 'later']) new StatPanel(row, id, { title: 'Orders', description: 'How many.', queries: [{ expression: orders.current().sum() }], unit: GrafanaUnit.NONE });
  new MonitoringPages(delivery, 'monitoring');
  const [links] = /\| read by \|.*\|/.exec(textsOf(delivery).get('docs/monitoring/metrics.md')!)!;
  expect([...links.matchAll(/shop\.md(#[\w-]*)/g)].map(([, heading]) => heading)).toEqual(['#orders-1', '#orders-2']);
});

test.each([
  ['a block that does not end', '```sh\nmake', ['> ```sh', '> make']],
  ['a comment that does not end', 'a <!-- b', ['> a <!-- b']],
  ['headings', '# Orders\n\nAll.', ['> # Orders', '>', '> All.']],
])('%s in a description or a text is quoted, and the rest of the page is as it was', (_, text, lines) => {
  const delivery = Delivery.standalone();
  const orders = new MetricCatalogue(delivery, 'shop').gauge('shop_orders', { help: 'Orders.' });
  const dashboard = new GrafanaDashboard(delivery, 'shop', { title: 'Shop', description: text });
  new TextPanel(dashboard, 'text', { content: text });
  new StatPanel(dashboard, 'orders', { title: 'Orders', description: text, queries: [{ expression: orders.current().sum() }], unit: GrafanaUnit.NONE });
  new MonitoringPages(delivery, 'monitoring');
  const page = textsOf(delivery).get('docs/monitoring/dashboards/shop.md')!;
  expect(page.split(`\n\n${lines.join('\n')}\n`)).toHaveLength(4);
  expect(page).not.toMatch(/^### ?$/m);
});

test('pages lie in a folder of the repository', () => {
  for (const folder of ['../docs', '/docs', 'docs/', 'a/../b', '', 'docs\\x', '.']) expect(() => new MonitoringPages(Delivery.standalone(), 'monitoring', { folder })).toThrow('a path from the root of the repository');
});
