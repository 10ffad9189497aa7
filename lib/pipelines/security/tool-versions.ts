/** The tools as they were tried, each at one version: what a scan finds changes when somebody decides so. */
export const TOOLS = {
  bandit: '1.9.4',
  cargoAudit: '0.22.2',
  cargoLicense: '0.7.0',
  checkov: '3.3.30',
  gitleaks: 'v8.30.1',
  goLicenses: 'v1.6.0',
  govulncheck: 'v1.9.0',
  npmLicenses: '5.0.1',
  pipAudit: '2.10.1',
  pipLicenses: '5.5.5',
  safety: '3.8.1',
  semgrep: '1.185.0',
  snyk: 'v1.1307.4',
  tfsec: 'v1.28.14',
  trufflehog: '3.97.0',
  zap: '2.16.1',
};
