/** What reads the configuration for what should not be so. */
export enum TerraformScanner {
  /** Trivy, which took over the rules of tfsec. */
  TRIVY = 'trivy',
  /** Checkov. */
  CHECKOV = 'checkov',
}
