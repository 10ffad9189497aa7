import { CicdAlertOptions } from './cicd-alert-options';
import { Metric } from '../../metrics/metric';
import { Runbook } from '../../runbooks/runbook';
import { AlertRuleProps } from '../alert-rule';

/** The alerts that a delivery has on itself, by their names. */
export enum CicdAlert {
  /** Too many runs fail. */
  PIPELINE_FAILURE_RATE = 'PipelineFailureRate',
  /** A run waits for too long. */
  DEPLOYMENT_STUCK = 'DeploymentStuck',
  /** The latest scan did not pass. */
  SECURITY_SCAN_FAILED = 'SecurityScanFailed',
  /** Coverage is too low. */
  COVERAGE_DROPPED = 'CoverageDropped',
  /** Too many deployments fail. */
  DORA_CFR_HIGH = 'DORACFRHigh',
  /** Changes take too long. */
  DORA_LEAD_TIME_HIGH = 'DORALeadTimeHigh',
  /** Charts do not pass the linter. */
  HELM_LINT_FAILED = 'HelmLintFailed',
  /** There is a new critical weakness. */
  DEPENDENCY_VULNERABILITY = 'DependencyVulnerability',
}

/** What an alert is, and what a user said about it. */
export function withOptions(props: AlertRuleProps & { readonly runbook: Runbook }, { severity, labels, runbook, dashboardUrl, workflow }: CicdAlertOptions): AlertRuleProps {
  const page = runbook ?? props.runbook;
  return { ...props, severity: severity ?? props.severity, labels, runbook: { ...page, dashboardUrl: dashboardUrl ?? page.dashboardUrl, workflow: workflow ?? page.workflow } };
}

/** The repository of tests. */
export const REPOSITORY = 'acme/app';

/** A value that a label may have in a test: the wanted one, unless it never is. */
export function valueFor({ _labels }: Metric, label: string, wanted: string): string {
  const allowed = _labels.get(label);
  return allowed && !allowed.includes(wanted) ? allowed[0] : wanted;
}
