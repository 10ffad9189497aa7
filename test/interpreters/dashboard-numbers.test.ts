import { spawnSync } from 'child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { withValues, withoutVariables } from '../../lib/observability/promql/grafana-variables';
import { ensure, promtool } from '../../scripts/conformance/tools';
import { EVERY_DASHBOARD } from '../observability/dashboards/support/every-dashboard';
import { panelsOf } from '../observability/dashboards/support/read';
import { provenWith } from '../support/proven-with';

const HOURS = 8 * 24;

/** A series that grows by this much every hour, and one that stays as it is. */
const growing = (series: string, each: number) => ({ series, values: `0+${each}x${HOURS}` });
const staying = (series: string, value: number) => ({ series, values: `${value}+0x${HOURS}` });

const here = 'repository="acme/app"';
const production = `${here}, environment="production"`;

/** A week and a day of a team, hour by hour. Another repository, which nobody chose, does nothing but fail. */
const INPUT = [
  growing(`cicd_deployments_total{${production}, result="success"}`, 1),
  growing(`cicd_deployments_total{${production}, result="failure"}`, 0.25),
  growing(`cicd_deploy_failures_total{${production}, reason="deploy"}`, 0.125),
  growing(`cicd_deploy_failures_total{${production}, reason="rollback"}`, 0.125),
  growing(`cicd_lead_time_seconds_sum{${production}}`, 7200),
  growing(`cicd_lead_time_seconds_count{${production}}`, 2),
  growing(`cicd_mttr_seconds_sum{${production}}`, 450),
  growing(`cicd_mttr_seconds_count{${production}}`, 0.25),
  growing(`github_workflow_runs_completed_total{${here}, workflow="CI", conclusion="success"}`, 8),
  growing(`github_workflow_runs_completed_total{${here}, workflow="CI", conclusion="failure"}`, 1),
  growing(`github_workflow_runs_completed_total{${here}, workflow="CI", conclusion="timed_out"}`, 1),
  growing(`github_workflow_runs_completed_total{${here}, workflow="CI", conclusion="cancelled"}`, 5),
  growing(`github_workflow_duration_seconds_bucket{${here}, workflow="CI", le="60"}`, 90),
  growing(`github_workflow_duration_seconds_bucket{${here}, workflow="CI", le="120"}`, 100),
  growing(`github_workflow_duration_seconds_bucket{${here}, workflow="CI", le="+Inf"}`, 100),
  staying(`github_workflow_runs{${here}, workflow="CI", status="queued"}`, 2),
  staying(`github_workflow_runs{${here}, workflow="CI", status="in_progress"}`, 1),
  staying(`cicd_build_duration_seconds{${here}, workflow="CI"}`, 300),
  staying(`cicd_test_coverage_percent{${here}, suite="unit"}`, 87.5),
  ...['critical', 'high', 'medium', 'low'].map((severity, at) => staying(`cicd_cves_open{${here}, severity="${severity}"}`, at + 1)),
  growing(`cicd_security_scans_completed_total{${here}, scanner="trivy", result="pass"}`, 3),
  growing(`cicd_security_scans_completed_total{${here}, scanner="trivy", result="error"}`, 1),
  growing('cicd_deploy_failures_total{repository="acme/other", environment="production", reason="deploy"}', 9),
  growing('github_workflow_runs_completed_total{repository="acme/other", workflow="CI", conclusion="failure"}', 9),
  staying('cicd_cves_open{repository="acme/other", severity="critical"}', 99),
];

/** What each panel shows of that. */
const SHOWN: Readonly<Record<string, [labels: string, value: number][]>> = {
  'Deployment frequency': [['{environment="production"}', 24]],
  'Lead time for changes': [['{environment="production"}', 3600]],
  'Failed deployment recovery time (MTTR)': [['{environment="production"}', 1800]],
  'Change failure rate': [['{environment="production"}', 0.2]],
  'Success rate': [['{workflow="CI"}', 0.8]],
  'Duration (P95)': [['{workflow="CI"}', 90]],
  'Active runs': [['{}', 3]],
  'Failed runs (24 h)': [['{}', 48]],
  'Build duration': [['{repository="acme/app", workflow="CI"}', 300]],
  'Test coverage': [['{repository="acme/app", suite="unit"}', 87.5]],
  'Open CVEs by severity': [['{}', 1], ['{}', 2], ['{}', 3], ['{}', 4]],
  'Scan pass rate': [['{scanner="trivy"}', 0.75]],
};

const [, cicd] = EVERY_DASHBOARD.find(([path]) => path.endsWith('dashboards/cicd-pipeline.json'))!;
const CHOSEN = new Map([['repository', 'acme/app'], ['environment', '.+']]);

const missing = ensure(promtool);
const proven = provenWith(missing, test);

/** What promtool says of a panel that would show this. */
function judged(title: string, shown: [labels: string, value: number][]): { status: number | null; said: string } {
  const targets = panelsOf(cicd).find((panel) => panel.title === title)!.targets!;
  const samples = targets.length === 1 ? [shown] : shown.map((one) => [one]);
  const tests = targets.map(({ expr }, at) => ({ expr: withoutVariables(withValues(expr, CHOSEN)), eval_time: `${HOURS}h`, exp_samples: samples[at].map(([labels, value]) => ({ labels, value })) }));
  const folder = mkdtempSync(join(tmpdir(), 'dashboards-'));
  try {
    const file = join(folder, 'dashboard.test.yaml');
    writeFileSync(file, JSON.stringify({ tests: [{ interval: '1h', input_series: INPUT, promql_expr_test: tests }] }));
    const { status, stdout, stderr } = spawnSync(promtool.path, ['test', 'rules', file], { encoding: 'utf8' });
    return { status, said: `${stdout}${stderr}` };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('there is an answer for every panel', () => {
  expect(panelsOf(cicd).map(({ title }) => title)).toEqual(Object.keys(SHOWN));
});

proven.each(Object.entries(SHOWN))('GL-30: %s shows what was so', (title, shown) => {
  expect(missing).toBeUndefined();
  expect(judged(title, shown)).toEqual({ status: 0, said: expect.stringContaining('SUCCESS') });
});

proven('another number would be noticed', () => {
  expect(judged('Change failure rate', [['{environment="production"}', 0.25]])).toEqual({ status: 1, said: expect.stringContaining('FAILED') });
});
