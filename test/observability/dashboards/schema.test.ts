import { EVERY_DASHBOARD } from './support/every-dashboard';
import { Written, panelsOf } from './support/read';
import { problems } from './support/schemas';

/** What the types of Grafana say against a dashboard, its panels and what they ask. */
function against(dashboard: Written): string[] {
  return [
    ...problems('GrafanaDashboardJson', dashboard),
    ...panelsOf(dashboard).flatMap(({ type, options, targets = [], fieldConfig: { defaults: { custom } } }) => [
      ...problems(`GrafanaOptionsOf_${type}`, options),
      ...targets.flatMap((target) => problems('GrafanaTargetJson', target)),
      ...(custom === undefined ? [] : problems(`GrafanaCustomOf_${type}`, custom)),
    ]),
  ];
}

test.each(EVERY_DASHBOARD)('GL-30: Grafana\'s own types take %s', (_, dashboard) => {
  expect(against(dashboard)).toEqual([]);
});

test.each<[string, (text: string) => string]>([
  ['an unknown key of a panel', (text) => text.replace('"gridPos"', '"gridpos"')],
  ['an unknown way to draw', (text) => text.replace('"drawStyle":"bars"', '"drawStyle":"lines"')],
  ['an unknown colour mode', (text) => text.replace('"colorMode":"background"', '"colorMode":"backgrund"')],
  ['an unknown key of a query', (text) => text.replace('"expr":"sum(rate(', '"exprr":"sum(rate(')],
  ['an unknown format of a query', (text) => text.replace('"format":"heatmap"', '"format":"heat"')],
  ['an unknown key of a heatmap', (text) => text.replace('"yAxis"', '"yaxis"')],
  ['a variable whose choice has no text', (text) => text.replace('"text":"NZ",', '')],
])('the types would notice %s', (_, change) => {
  const [, shop] = EVERY_DASHBOARD.find(([path]) => path.endsWith('dashboards/shop.json'))!;
  const text = JSON.stringify(shop);
  expect(change(text)).not.toBe(text);
  expect(against(JSON.parse(change(text)) as Written)).not.toEqual([]);
});
