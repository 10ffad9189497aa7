import { CompositeAction, Trivy, UploadArtifact } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { RunnerContext, Status } from 'slipway/expressions';

/** GL-3: what must hold of the code before it is built into anything. A scanner that breaks off fails its step: that is not a clean scan. */
export class SecurityGate extends CompositeAction {
  public constructor(delivery: Delivery) {
    super(delivery, 'security-gate', {
      name: 'Security gate',
      description: 'Scans the checkout and fails when something serious is found.',
      inputs: {
        'scan-type': { description: 'quick: dependencies and secrets of the checkout; full: the code, the Python packages and all commits as well.', defaultValue: 'full' },
        'fail-on': { description: 'From which severity on it fails: critical, high or medium.', defaultValue: 'high' },
      },
    });
    const reports = `${RunnerContext.temp}/security-gate`;
    const [full, env] = [this.input('scan-type').equalTo('full'), { REPORTS: reports }];
    const type = { ...env, SCAN_TYPE: this.input('scan-type'), FAIL_ON: this.input('fail-on') };
    this.run(PREPARE, { name: 'Look at what is asked for', env: type });
    this.use(new Trivy({ name: 'Trivy', scanType: 'fs', scanners: ['vuln', 'secret', 'misconfig'], format: 'json', output: `${reports}/trivy.json`, exitCode: 0 }));
    this.run(GITLEAKS, { name: 'Gitleaks', env: type });
    this.run(PIP_AUDIT, { name: 'pip-audit', condition: full, env });
    this.run("pipx run --spec 'bandit==1.9.4' bandit --recursive greenlang --format json --output \"$REPORTS/bandit.json\" --exit-zero", { name: 'Bandit', condition: full, env });
    const verdict = this.run(VERDICT, { name: 'Judge what was found', env: type });
    this.use(new UploadArtifact({ name: 'Keep the reports', condition: Status.cancelled().negate(), artifactName: 'security-gate', path: [reports], overwrite: true }));
    this.run('[ "$PASSED" = true ]', { name: 'Let it pass, or not', env: { PASSED: verdict.output('passed') } });
    this.addOutput('scan-report-path', reports, { description: 'The folder with the reports of the scanners.' });
    this.addOutput('vulnerabilities-found', verdict.output('found'), { description: 'How many findings there are, of any severity.' });
    this.addOutput('gate-passed', verdict.output('passed'), { description: 'Whether nothing was found that stops it: true or false.' });
    for (const severity of ['critical', 'high', 'medium', 'low']) this.addOutput(severity, verdict.output(severity), { description: `How many of them are ${severity}.` });
  }
}

const PREPARE = `
case "$SCAN_TYPE/$FAIL_ON" in
  quick/critical | quick/high | quick/medium | full/critical | full/high | full/medium) ;;
  *)
    echo "::error::scan-type is quick or full, and fail-on is critical, high or medium"
    exit 1
    ;;
esac
rm -rf "$REPORTS"
mkdir -p "$REPORTS"`;

// Built of its source, whose checksum Go's own database knows.
const GITLEAKS = `
GOBIN="$RUNNER_TEMP/bin" go install github.com/zricethezav/gitleaks/v8@v8.30.1
mode=dir
if [ "$SCAN_TYPE" = full ]; then mode=git; fi
"$RUNNER_TEMP/bin/gitleaks" "$mode" . --no-banner --redact --exit-code 0 --report-format json --report-path "$REPORTS/gitleaks.json"`;

// It ends with 1 when it finds something; whatever else it says is no audit.
const PIP_AUDIT = `
status=0
pipx run --spec 'pip-audit==2.10.1' pip-audit --requirement constraints.txt --no-deps --disable-pip --format json --output "$REPORTS/pip-audit.json" || status=$?
[ "$status" -le 1 ]`;

// pip-audit knows no severities and Trivy not all of them: what is not known is high. A secret is critical wherever it stands.
const VERDICT = `
cd "$REPORTS"
severities() {
  jq --raw-output '.Results[]? | (.Vulnerabilities[]?, .Misconfigurations[]?) | .Severity' trivy.json
  jq --raw-output '.Results[]? | .Secrets[]? | "CRITICAL"' trivy.json
  jq --raw-output '.[] | "CRITICAL"' gitleaks.json
  if [ "$SCAN_TYPE" = full ]; then
    jq --raw-output '.dependencies[] | .vulns[]? | "HIGH"' pip-audit.json
    jq --raw-output '.results[] | .issue_severity' bandit.json
  fi
}
found=$(severities)
known=$(sed '/^CRITICAL$/!{/^MEDIUM$/!{/^LOW$/!s/.*/HIGH/}}' <<< "$found")
if [ -z "$found" ]; then known=; fi
count() { grep --count --line-regexp "$1" <<< "$known" || true; }
case "$FAIL_ON" in
  critical) stops=$(count CRITICAL) ;;
  high) stops=$(($(count CRITICAL) + $(count HIGH))) ;;
  *) stops=$(($(count CRITICAL) + $(count HIGH) + $(count MEDIUM))) ;;
esac
passed=false
if [ "$stops" -eq 0 ]; then passed=true; fi
{
  echo "found=$(grep --count . <<< "$found" || true)"
  for severity in CRITICAL HIGH MEDIUM LOW; do echo "\${severity,,}=$(count "$severity")"; done
  echo "passed=$passed"
} | tee -a "$GITHUB_OUTPUT"`;
