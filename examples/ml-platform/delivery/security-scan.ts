import {
  Checkout, CodeqlAnalyze, CodeqlInit, DockerBuildPush, Gitleaks, SetupBuildx, Trivy, Trufflehog, UploadArtifact, UploadSarif,
} from 'slipway/actions';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Github, Secrets, Status } from 'slipway/expressions';
import { Job, Step, Trigger, Workflow } from 'slipway/workflows';
import { Alert, Channel } from './alert';
import { PythonEnv } from './python-env';

/** ML-5: `security-scan.yml`. */
export function declareSecurityScan(delivery: Delivery, python: PythonEnv): Workflow {
  const scan = new Workflow(delivery, 'security-scan', {
    name: 'Security scan',
    comment: 'A scan fails its job when it finds something. What it found is uploaded all the same.',
    triggers: [Trigger.schedule({ cron: '0 2 * * *' }), Trigger.push({ branches: ['main'] })],
    // The secret scanners look at the commits of one push, so no newer run may take the place of an older one.
    concurrency: { group: `security-scan-${Github.sha}` },
  });
  const jobs = [dependencies(scan, python), sast(scan, python), codeql(scan), secrets(scan), container(scan), licenses(scan, python)];

  new Job(scan, 'alert', { name: 'Alert', needs: jobs, condition: Status.failure(), timeout: Duration.minutes(5) })
    .use(new Alert('A security scan failed', [Channel.PAGERDUTY, Channel.EMAIL]));
  return scan;
}

function dependencies(scan: Workflow, python: PythonEnv): Job {
  const job = new Job(scan, 'dependencies', { name: 'Dependencies' });
  job.use(new Checkout(), python.install('requirements-security.txt'));
  const safety = job.run('safety check --file requirements.txt --save-json safety-report.json', { name: 'Safety' });
  job.use(report('safety-report', 'safety-report.json', safety));
  const audit = job.run('pip-audit --requirement requirements.txt --format json --output pip-audit-report.json', { name: 'pip-audit', condition: safety.ran() });
  job.use(report('pip-audit-report', 'pip-audit-report.json', audit));
  return job;
}

function sast(scan: Workflow, python: PythonEnv): Job {
  const job = new Job(scan, 'sast', { name: 'Static analysis' });
  job.use(new Checkout(), python.install('requirements-security.txt'));
  const bandit = job.run('bandit --recursive src --format sarif --output bandit.sarif', { name: 'Bandit' });
  job.use(report('bandit-security-report', 'bandit.sarif', bandit), codeScanning('bandit', bandit));
  const semgrep = job.run(`
    semgrep scan --config p/python --config p/owasp-top-ten --metrics off \\
      --error --sarif --output semgrep.sarif
  `, { name: 'Semgrep', condition: bandit.ran() });
  job.use(report('semgrep-report', 'semgrep.sarif', semgrep), codeScanning('semgrep', semgrep));
  return job;
}

function codeql(scan: Workflow): Job {
  const job = new Job(scan, 'codeql', { name: 'CodeQL' });
  job.use(
    new Checkout(),
    new CodeqlInit({ languages: ['python'], buildMode: 'none', queries: ['security-and-quality'] }),
    new CodeqlAnalyze({ category: '/language:python' }),
  );
  return job;
}

function secrets(scan: Workflow): Job {
  const job = new Job(scan, 'secrets', { name: 'Secrets' });
  const gitleaks = new Gitleaks({ env: { GITLEAKS_LICENSE: Secrets.get('GITLEAKS_LICENSE'), GITLEAKS_ENABLE_COMMENTS: false } });
  job.use(
    new Checkout({ fetchDepth: 0 }),
    gitleaks,
    // The action would take the newest image; this is the one it was released with.
    new Trufflehog({ condition: gitleaks.ran(), version: '3.97.0', extraArgs: '--results=verified,unknown' }),
  );
  return job;
}

function container(scan: Workflow): Job {
  const job = new Job(scan, 'container', { name: 'Container image' });
  const trivy = { imageRef: 'ml-platform:scan', severity: ['CRITICAL', 'HIGH'], scanners: ['vuln', 'secret', 'misconfig'] };
  const sarif = new Trivy({ ...trivy, format: 'sarif', output: 'trivy.sarif', exitCode: 1 });
  job.use(
    new Checkout(),
    new SetupBuildx(),
    new DockerBuildPush({ context: '.', load: true, tags: [trivy.imageRef] }),
    sarif,
    new Trivy({ ...trivy, name: 'Trivy, as a table', condition: sarif.ran(), format: 'table', output: 'trivy.txt' }),
    report('trivy-container-report', 'trivy.*', sarif),
    codeScanning('trivy', sarif),
  );
  return job;
}

function licenses(scan: Workflow, python: PythonEnv): Job {
  const job = new Job(scan, 'licenses', { name: 'Licenses' });
  job.use(new Checkout(), python.install('requirements-licenses.txt'));
  const licenses = job.run(`
    pip-licenses --format json --output-file licenses.json
    pip-licenses --format markdown --output-file licenses.md
    pip-licenses --partial-match --fail-on 'GNU General Public;GNU Affero General Public;UNKNOWN'
  `, { name: 'pip-licenses' });
  job.use(report('licenses', 'licenses.*', licenses));
  return job;
}

function report(artifactName: string, path: string, scanner: Step): Step {
  return new UploadArtifact({ condition: scanner.ran(), artifactName, path: [path] });
}

function codeScanning(tool: string, scanner: Step): Step {
  return new UploadSarif({ condition: scanner.ran(), sarifFile: `${tool}.sarif`, category: tool });
}
