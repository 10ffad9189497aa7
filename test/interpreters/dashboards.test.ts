import { spawnSync } from 'child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { withoutVariables } from '../../lib/observability/promql/grafana-variables';
import { ensure, promtool } from '../../scripts/conformance/tools';
import { EVERY_DASHBOARD } from '../observability/dashboards/support/every-dashboard';
import { Written, panelsOf } from '../observability/dashboards/support/read';
import { provenWith } from '../support/proven-with';

/** All that a dashboard asks: its panels, its annotations, and the series whose labels its variables have. */
function expressions(dashboard: Written): string[] {
  const series = dashboard.templating.list.filter(({ type }) => type === 'query').map(({ query }) => query.replace(/^label_values\(|, \w+\)$/g, ''));
  return [...panelsOf(dashboard).flatMap(({ targets = [] }) => targets.map(({ expr }) => expr)), ...dashboard.annotations.list.flatMap(({ expr }) => expr ?? []), ...series];
}

const missing = ensure(promtool);
const proven = provenWith(missing, test);

proven.each(EVERY_DASHBOARD)('GL-30: promtool takes all that %s asks', (_, dashboard) => {
  expect(missing).toBeUndefined();
  const all = expressions(dashboard);
  const rules = all.map((expr, at) => ({ record: `dashboard:expression:number${at}`, expr: withoutVariables(expr) }));
  const folder = mkdtempSync(join(tmpdir(), 'dashboards-'));
  try {
    const file = join(folder, 'dashboard.rules.yaml');
    // JSON is YAML.
    writeFileSync(file, JSON.stringify({ groups: [{ name: 'dashboard', rules }] }));
    const { status, stdout, stderr } = spawnSync(promtool.path, ['check', 'rules', '--lint=all', '--lint-fatal', file], { encoding: 'utf8' });
    expect(all.length).toBeGreaterThan(10);
    expect({ status, stderr, stdout: stdout.trim() }).toEqual({ status: 0, stderr: '', stdout: expect.stringMatching(new RegExp(`SUCCESS: ${all.length} rules found$`)) });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
