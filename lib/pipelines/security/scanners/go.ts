import { lines, words } from '../command-words';
import { SecretScannerOptions, ToolScannerOptions } from '../scanner-options';
import { ScannerParts, scriptStep } from '../scanner-parts';
import { TOOLS } from '../tool-versions';

/** A module of Go at one version, which the checksum data base of Go vouches for. */
const goRun = (path: string, version: string) => `go run ${words(`${path}@${version}`)}`;

export function govulncheck({ version = TOOLS.govulncheck, arguments: more = ['./...'] }: ToolScannerOptions): ScannerParts {
  const script = `${goRun('golang.org/x/vuln/cmd/govulncheck', version)} -format sarif ${words(more)} > govulncheck.sarif`;
  return { name: 'govulncheck', title: 'govulncheck', format: 'sarif', report: 'govulncheck.sarif', scan: scriptStep(script) };
}

/** The program, which is free for everybody: it is the action that asks organisations for a licence. */
export function gitleaks({ version = TOOLS.gitleaks, configFile, arguments: more }: SecretScannerOptions): ScannerParts {
  const script = lines(
    `${goRun('github.com/zricethezav/gitleaks/v8', version)} git .`,
    configFile && `--config ${words(configFile)}`,
    words(more),
    '--no-banner --redact --exit-code 0 --report-format sarif --report-path gitleaks.sarif',
  );
  return { name: 'gitleaks', title: 'Gitleaks', format: 'sarif', report: 'gitleaks.sarif', history: true, level: 'critical', scan: scriptStep(script) };
}

export function tfsec({ version = TOOLS.tfsec, arguments: more }: ToolScannerOptions): ScannerParts {
  const script = lines(`${goRun('github.com/aquasecurity/tfsec/cmd/tfsec', version)} .`, words(more), '--soft-fail --format sarif --out tfsec.sarif');
  return { name: 'tfsec', title: 'tfsec', format: 'sarif', report: 'tfsec.sarif', scan: scriptStep(script) };
}
