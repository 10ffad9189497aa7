import { Checkout } from 'slipway/actions';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Secrets } from 'slipway/expressions';
import { ImageBuild, NodeCi, NodeTestRunner, PythonCi, PythonCoverage, PythonPackages, RustCi, Scanner, SecurityScan, TestSummary } from 'slipway/pipelines';
import { CiGate } from 'slipway/repository';
import { Job, Trigger, Workflow } from 'slipway/workflows';
import { declareImage } from './images';
import { SERVICES } from './services';

/** What must hold before a change is merged. */
export interface Ci {
  readonly workflow: Workflow;
  readonly integration: Job;
  readonly security: SecurityScan;
  /** The images, by the names of their services. */
  readonly images: ReadonlyMap<string, ImageBuild>;
  readonly gate: CiGate;
}

/** `ci.yml`: ST-1, ST-6, ST-9. Three languages beside one another, what scans them, and whether the image of every service can be built. */
export function declareCi(delivery: Delivery): Ci {
  const workflow = new Workflow(delivery, 'ci', { name: 'CI', triggers: [Trigger.push({ branches: ['main'] }), Trigger.pullRequest({ branches: ['main'] })] });

  const agents = new PythonCi(workflow, 'agents', { workingDirectory: 'agents', version: '3.11.8', packages: PythonPackages.pip({ requirements: ['requirements.txt', 'requirements-dev.txt'] }), coverage: PythonCoverage.atLeast(80) });
  agents.job('test').run('pytest tests/risk --cov=risk --cov-fail-under=100', { name: 'Financial calculations and risk, all of it covered' });
  const dashboard = new NodeCi(workflow, 'dashboard', { workingDirectory: 'dashboard', version: '20', testRunner: NodeTestRunner.JEST, coverage: 80 });
  const engine = new RustCi(workflow, 'engine', { workingDirectory: 'execution-engine', version: '1.75.0' });

  const integration = new Job(workflow, 'integration', { name: 'Integration tests', timeout: Duration.minutes(20) });
  integration.use(new Checkout());
  integration.run('./scripts/testing/run-integration-tests.sh', { name: 'Integration tests, on Docker Compose' });

  const security = new SecurityScan(workflow, 'security', { scanners: [Scanner.semgrep(), Scanner.snyk({ token: Secrets.get('SNYK_TOKEN'), arguments: ['--all-projects'] }), Scanner.trivyFs(), Scanner.trivyConfig()] });

  const verified = [...agents.jobs, ...dashboard.jobs, ...engine.jobs, integration, ...security.jobs];
  const images = new Map(SERVICES.map((service) => [service.name, declareImage(workflow, service, verified)]));
  const summary = new TestSummary(workflow, 'test-summary', { jobs: [...agents.testJobs, dashboard.job('test')] });
  const gate = new CiGate(workflow, 'ci-gate', { name: 'CI gate', guards: [...verified, summary, ...[...images.values()].map((image) => image.job('check'))] });
  return { workflow, integration, security, images, gate };
}
