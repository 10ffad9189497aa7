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
