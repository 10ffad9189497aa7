import { gaugesOf, totalsOf } from '../../../../lib/runtime/dora/push/families';
import { seriesOf, textOf } from '../../../../lib/runtime/dora/push/family';
import { CONFIGURATION } from '../support/configuration';
import { deploy, fold, START } from '../support/events';

const NOW = START + 100;
const folded = () => fold([deploy(0, 1, { leads: [3_600, 3_601, 9_999_999] }), deploy(10, 2, { result: 'failure' })]);
const text = () => textOf([...totalsOf(CONFIGURATION, folded()), ...gaugesOf(CONFIGURATION, folded(), { now: NOW, active: new Map([['build', { queued: 2 }]]) })]);
const linesWith = (part: string) => text().split('\n').filter((line) => line.includes(part) && !line.startsWith('#'));

describe('what is pushed', () => {
  test('GL-27: every series of every total is there from the first time on', () => {
    const pushed = text();
    for (const environment of ['staging', 'production']) {
      for (const result of ['success', 'failure']) expect(pushed).toContain(`cicd_deployments_total{environment="${environment}",result="${result}"} `);
      for (const reason of ['deploy', 'rollback', 'hotfix', 'incident']) expect(pushed).toContain(`cicd_deploy_failures_total{environment="${environment}",reason="${reason}"} `);
    }
    expect(linesWith('github_workflow_runs_completed_total')).toHaveLength(2 * 3);
    expect(linesWith('cicd_security_scans_completed_total')).toHaveLength(3);
  });

  test('a bucket holds what those below it hold, its own limit included', () => {
    expect(linesWith('cicd_lead_time_seconds').filter((line) => line.includes('production') && !line.includes('window'))).toEqual([
      'cicd_lead_time_seconds_bucket{environment="production",le="3600"} 1', 'cicd_lead_time_seconds_bucket{environment="production",le="14400"} 2',
      'cicd_lead_time_seconds_bucket{environment="production",le="86400"} 2', 'cicd_lead_time_seconds_bucket{environment="production",le="604800"} 2',
      'cicd_lead_time_seconds_bucket{environment="production",le="+Inf"} 3', 'cicd_lead_time_seconds_sum{environment="production"} 10007200', 'cicd_lead_time_seconds_count{environment="production"} 3',
    ]);
  });

  test('the last line ends, no series is there twice, and no sample has a time', () => {
    const samples = text().split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    expect(text().endsWith('\n')).toBe(true);
    expect(new Set(samples.map((line) => line.replace(/ [^ ]*$/, ''))).size).toBe(samples.length);
    for (const sample of samples) expect(sample).toMatch(/^[a-z_]+(?:\{[^}]*\})? [\d.e+]+$/);
  });

  test('a gauge of which nobody knows the value is not there; those of the windows are exact', () => {
    expect(linesWith('cicd_last_deployment')).toEqual([`cicd_last_deployment_timestamp_seconds{environment="production"} ${START + 10}`]);
    expect(linesWith('cicd_dora_change_fail_ratio')).toEqual(['7d', '30d'].map((window) => `cicd_dora_change_fail_ratio{environment="production",window="${window}"} 0.5`));
    expect(linesWith('cicd_dora_deployments_per_day')).toContain('cicd_dora_deployments_per_day{environment="staging",window="7d"} 0');
    expect(linesWith('cicd_recorder_last_success')).toEqual([`cicd_recorder_last_success_timestamp_seconds ${NOW}`]);
  });

  test('how many runs are active is there for every workflow and status, or not at all', () => {
    expect(linesWith('github_workflow_runs{')).toHaveLength(2 * 4);
    expect(linesWith('github_workflow_runs{')).toContain('github_workflow_runs{workflow="build",status="queued"} 2');
    expect(textOf(gaugesOf(CONFIGURATION, folded(), { now: NOW }))).not.toContain('github_workflow_runs{');
  });

  test('whatever a workflow is called, it is one label', () => {
    expect(seriesOf('x', { workflow: 'a"b\\c\nd' })).toBe('x{workflow="a\\"b\\\\c\\nd"}');
    const hostile = { ...CONFIGURATION, workflows: ['x"} 1\ncicd_deployments_total 5'] };
    expect(textOf(totalsOf(hostile, folded())).split('\n')).not.toContain('cicd_deployments_total 5');
  });
});
