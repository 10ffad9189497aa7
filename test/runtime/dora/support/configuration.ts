import { DoraConfiguration, MetricConfiguration } from '../../../../lib/runtime/dora/configuration';

const HOUR = 3_600;
const DAY = 24 * HOUR;

const metric = (type: MetricConfiguration['type'], name: string, labels: Record<string, string[]> = {}, openLabels: string[] = [], buckets?: number[]): MetricConfiguration => (
  { type, name, help: `The help of ${name}.`, labels, openLabels: ['repository', ...openLabels], buckets }
);

const ENVIRONMENTS = { environment: ['staging', 'production'] };
const WINDOWS = { ...ENVIRONMENTS, window: ['7d', '30d'] };
export const BUCKETS = [HOUR, 4 * HOUR, DAY, 7 * DAY];

/** A configuration as the construct writes it: two environments, a ledger of artifacts. */
export const CONFIGURATION: DoraConfiguration = {
  version: 1,
  environments: [{ name: 'staging', production: false }, { name: 'production', production: true }],
  targets: { deploymentsPerDay: 1, leadTimeSeconds: DAY, changeFailRate: 0.15, recoverySeconds: HOUR },
  leadTime: 'commit',
  ledger: { artifact: { retentionDays: 90 } },
  windows: [7, 30],
  workflows: ['build', 'deploy'],
  scanners: ['trivy'],
  suites: ['unit'],
  workflow: 'dora-metrics.yml',
  strict: false,
  metrics: {
    deployments: metric('counter', 'cicd_deployments_total', { ...ENVIRONMENTS, result: ['success', 'failure'] }),
    deployFailures: metric('counter', 'cicd_deploy_failures_total', { ...ENVIRONMENTS, reason: ['deploy', 'rollback', 'hotfix', 'incident'] }),
    deploymentRework: metric('counter', 'cicd_deployment_rework_total', ENVIRONMENTS),
    leadTime: metric('histogram', 'cicd_lead_time_seconds', ENVIRONMENTS, [], BUCKETS),
    recoveryTime: metric('histogram', 'cicd_mttr_seconds', ENVIRONMENTS, [], BUCKETS),
    lastDeployment: metric('gauge', 'cicd_last_deployment_timestamp_seconds', ENVIRONMENTS),
    workflowRuns: metric('gauge', 'github_workflow_runs', { status: ['queued', 'in_progress', 'waiting', 'pending'] }, ['workflow']),
    workflowRunsCompleted: metric('counter', 'github_workflow_runs_completed_total', { conclusion: ['success', 'failure', 'cancelled'] }, ['workflow']),
    workflowDuration: metric('histogram', 'github_workflow_duration_seconds', {}, ['workflow'], [60, 600]),
    buildDuration: metric('gauge', 'cicd_build_duration_seconds', {}, ['workflow']),
    testCoverage: metric('gauge', 'cicd_test_coverage_percent', {}, ['suite']),
    openCves: metric('gauge', 'cicd_cves_open', { severity: ['critical', 'high', 'medium', 'low'] }),
    securityScans: metric('gauge', 'cicd_security_scans', { result: ['pass', 'fail', 'error'] }, ['scanner']),
    securityScansCompleted: metric('counter', 'cicd_security_scans_completed_total', { result: ['pass', 'fail', 'error'] }, ['scanner']),
    recorderLastSuccess: metric('gauge', 'cicd_recorder_last_success_timestamp_seconds'),
    windowedDeploymentFrequency: metric('gauge', 'cicd_dora_deployments_per_day', WINDOWS),
    windowedLeadTime: metric('gauge', 'cicd_dora_lead_time_seconds', WINDOWS),
    windowedChangeFailRate: metric('gauge', 'cicd_dora_change_fail_ratio', WINDOWS),
    windowedRecoveryTime: metric('gauge', 'cicd_dora_recovery_time_seconds', WINDOWS),
    windowedReworkRate: metric('gauge', 'cicd_dora_rework_ratio', WINDOWS),
  },
};
