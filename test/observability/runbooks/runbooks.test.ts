import { conduct } from '../../../lib/delivery/conduct';
import { makeShop, refused } from '../support/shop';
import { Duration } from 'slipway/core';
import { AlertGroup, AlertGroupProps, AlertRule, AlertRuleProps, AlertSeverity, PromQl, RecordingRule, Runbook } from 'slipway/observability';
import { GithubRepository, GithubRepositoryProps, GithubServer } from 'slipway/repository';
import { Job, Trigger, Workflow } from 'slipway/workflows';

const RUNBOOK: Runbook = { meaning: 'It is full.', causes: ['A sale.', 'A storm.'], look: ['The door.'], steps: ['Close it.', 'Wait.'] };

function makeAlert(props: Partial<AlertRuleProps> = {}, group: AlertGroupProps = {}, repository?: GithubRepositoryProps) {
  const shop = makeShop();
  if (repository) new GithubRepository(shop.delivery, 'acme/shop', repository);
  const alerts = new AlertGroup(shop.delivery, 'shop', group);
  const alert = (id: string, more: Partial<AlertRuleProps> = {}) => new AlertRule(alerts, id, {
    expression: shop.visitors.current().greaterThan(10), severity: AlertSeverity.WARNING, summary: 'It is full.', description: 'Look at {{ $labels.job }}.', runbook: RUNBOOK, ...more,
  });
  alert('Crowded', props);
  const page = (name = 'Crowded') => shop.delivery.synthText(`docs/runbooks/shop/${name}.md`);
  const url = () => /runbook_url: (.*)/.exec(shop.delivery.synthText(alerts.rulesFile))?.[1];
  return { ...shop, group: alerts, alert, page, url };
}

/** What stands below a heading. */
const below = (page: string, heading: string) => page.split(`\n## ${heading}\n\n`)[1].split('\n\n## ')[0];

test('a page says what it means, why, what to look at and what to do', () => {
  const { page } = makeAlert({ pendingFor: Duration.minutes(5), keepFiringFor: Duration.hours(1), labels: { team: 'shop' } }, { interval: Duration.minutes(1) });
  expect(page()).toBe(`# Crowded

**Warning.** It is full.

Look at *job*.

## Meaning

It is full.

## Likely causes

- A sale.
- A storm.

## What to look at

- The door.

## What to do

1. Close it.
2. Wait.

## When it fires

\`\`\`promql
shop_visitors > 10
\`\`\`

|  |  |
|---|---|
| fires | when it was so for 5m |
| ends | when it was not so for 1h |
| is asked | every 1m |
| labels | \`severity="warning"\` \`team="shop"\` |
| stands in | [the group shop](../../../deployment/monitoring/alerts/shop.yaml) |

## What it reads

When nothing of this arrives, the alert is silent whatever happens.

| metric | what it says | emitted by |
|---|---|---|
| \`shop_visitors\` (gauge) | Who is there. | shop |

All runbooks: [the list](../README.md).
`);
});

test('what is not said of an alert is said of its page', () => {
  const { page } = makeAlert();
  expect(below(page(), 'When it fires')).toContain('| fires | at once |\n| ends | as soon as it is not so any more |\n| is asked | as often as Prometheus is configured to |');
});

test('the list has every page, by group', () => {
  const { delivery, alert, visitors } = makeAlert();
  alert('Unpaged', { runbook: undefined });
  const other = new AlertGroup(delivery, 'other');
  new AlertRule(other, 'Crowded', { expression: visitors.current().greaterThan(20), severity: AlertSeverity.CRITICAL, summary: '{{ $labels.instance }} is full.', description: 'x', runbook: RUNBOOK });
  expect(delivery.synthText('docs/runbooks/README.md').split('\n').filter((line) => /^(?:##|\| \[)/.test(line))).toEqual([
    '## shop', '| [Crowded](shop/Crowded.md) | warning | It is full. |', '## other', '| [Crowded](other/Crowded.md) | critical | *instance* is full. |',
  ]);
});

test('without a runbook there is no page, and no list', () => {
  const { delivery } = makeAlert({ runbook: undefined });
  expect(delivery.synth().documents.filter(({ path }) => path.startsWith('docs/'))).toEqual([]);
});

test.each<[string, AlertRuleProps['runbookUrl'], AlertGroupProps, GithubRepositoryProps | undefined, string | undefined]>([
  ['in the repository, on its default branch', undefined, {}, {}, 'https://github.com/acme/shop/blob/main/docs/runbooks/shop/Crowded.md'],
  ['on a branch with a hostile name', undefined, {}, { defaultBranch: 'release/1#2' }, 'https://github.com/acme/shop/blob/release/1%232/docs/runbooks/shop/Crowded.md'],
  ['on a server of its own', undefined, {}, { server: GithubServer.enterpriseServer('git.example.com') }, 'https://git.example.com/acme/shop/blob/main/docs/runbooks/shop/Crowded.md'],
  ['where the group says that pages are', undefined, { runbookBaseUrl: 'https://docs.example.com/runbooks/' }, {}, 'https://docs.example.com/runbooks/shop/Crowded.md'],
  ['where the alert says', 'https://example.com/crowded', { runbookBaseUrl: 'https://docs.example.com/runbooks' }, {}, 'https://example.com/crowded'],
  ['nowhere, when nobody knows where that is', undefined, {}, undefined, undefined],
])('an alert links to its page %s', (_, runbookUrl, group, repository, expected) => {
  expect(makeAlert({ runbookUrl }, group, repository).url()).toBe(expected);
});

test('the panel, the runs and the file of the workflow are linked', () => {
  const { delivery, alert, page } = makeAlert({}, {}, {});
  const workflow = new Workflow(delivery, 'count', { name: 'Count [all]', triggers: [Trigger.push()] });
  new Job(workflow, 'count').run('make');
  alert('Linked', { runbook: { ...RUNBOOK, dashboardUrl: 'https://grafana.example.com/d/shop?var-a=(b)', workflow } });
  expect(below(page('Linked'), 'What to look at')).toBe(`- [The panel](https://grafana.example.com/d/shop?var-a=%28b%29) that shows what this alert asks.
- [The runs](https://github.com/acme/shop/actions/workflows/count.yml) of [Count \\[all\\]](../../../.github/workflows/count.yml).
- The door.`);
});

test('what is read is followed through whatever was recorded', () => {
  const { group, alert, page, orders } = makeAlert();
  const rate = new RecordingRule(group, 'country:shop_orders:rate5m', { expression: orders.rate().by('country') });
  alert('Many', { expression: rate.current().greaterThan(1) });
  expect(below(page('Many'), 'What it reads')).toContain(`| \`shop_orders_total\` (counter) | Orders that were placed. | shop |

| recorded series | made of |
|---|---|
| \`country:shop_orders:rate5m\` | \`sum by (country) (rate(shop_orders_total[5m]))\` |`);
});

test('a pattern with a bar does not break the table', () => {
  const { group, alert, page, orders } = makeAlert();
  const rate = new RecordingRule(group, 'country:shop_orders:rate5m', { expression: orders.rate().where({ country: ['de', 'fr'] }).by('country') });
  alert('Many', { expression: rate.current().greaterThan(1) });
  expect(page('Many')).toContain('`sum by (country) (rate(shop_orders_total{country=~"de\\|fr"}[5m]))` |');
});

test('texts of an alert are text, whatever is in them', () => {
  const { page } = makeAlert({ summary: '# *a* [b](c) <img src=x> | `d` & {{ $labels.job }}_{{ $value | humanize }}', description: '1. {{ if gt $value 5.0 }}much{{ end }}' });
  expect(page().split('\n').slice(2, 5)).toEqual([
    '**Warning.** \\# \\*a\\* \\[b\\](c) &lt;img src=x&gt; \\| \\`d\\` &amp; *job*\\_*value*', '', '1\\. `{{ if gt $value 5.0 }}`much`{{ end }}`',
  ]);
});

test('a command stays with the step that it belongs to', () => {
  const { page } = makeAlert({ runbook: { ...RUNBOOK, steps: ['Stop it:\n\n```sh\nkubectl scale deploy/shop --replicas=0\n```', 'Wait.'] } });
  expect(below(page(), 'What to do')).toBe('1. Stop it:\n\n   ```sh\n   kubectl scale deploy/shop --replicas=0\n   ```\n2. Wait.');
});

test('an expression cannot end its block', () => {
  const { page } = makeAlert({ expression: PromQl.raw('shop_visitors{job=`a`, instance="```"} > 1') });
  expect(page()).toContain('\n````promql\nshop_visitors{job=`a`, instance="```"} > 1\n````\n');
});

test('whoever opens the file is told where it comes from', () => {
  const { documents } = conduct(makeAlert().delivery, { header: '~~ Generated by "a --b".' });
  expect(documents.find(({ path }) => path.endsWith('Crowded.md'))!.text.split('\n').slice(0, 3)).toEqual(['<!-- ~~ Generated by "a - -b". -->', '', '# Crowded']);
});

test.each<[string, Readonly<Record<string, unknown>>, RegExp]>([
  ['nothing', { meaning: ' ' }, /runbook\.meaning must be Markdown without headings/],
  ['no step', { steps: [] }, /runbook\.steps must be a list with at least one item/],
  ['a block that never ends', { steps: ['Do:\n```sh\nrm'] }, /runbook\.steps\[0\] must be Markdown without headings, whose blocks of code and comments end/],
  ['a block that ends with another fence', { look: ['````\n```'] }, /runbook\.look\[0\] must be/],
  ['a comment that never ends', { meaning: 'a <!-- b' }, /runbook\.meaning must be/],
  ['a heading', { meaning: 'a\n\n## What to do\n\nNothing.' }, /runbook\.meaning must be/],
  ['a heading by its underline', { meaning: 'a\n---' }, /runbook\.meaning must be/],
  ['an address that is none', { dashboardUrl: 'javascript:alert(1)' }, /runbook\.dashboardUrl must be an address/],
  ['the name of a workflow', { workflow: 'ci' }, /runbook\.workflow must be a Workflow/],
  ['what there is not', { step: ['a'] }, /runbook has an unknown part: there is no option 'step'; did you mean 'steps'\?/],
])('a runbook that says %s is refused', (_, more, why) => {
  expect(refused(() => makeAlert({ runbook: { ...RUNBOOK, ...more } as never })).message).toMatch(why);
});

test('a heading in a block of code is none', () => {
  expect(() => makeAlert({ runbook: { ...RUNBOOK, steps: ['Do:\n~~~sh\n# as root\n---\nreboot <!--\n~~~\nand wait.'] } })).not.toThrow();
});
