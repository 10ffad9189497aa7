import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Secrets } from 'slipway/expressions';
import { CodecovUpload, ImageBuild, PytestGroup, PytestSuite, PythonCi, PythonCoverage, PythonPackages, PythonTool, Scanner, SecurityScan, TestSummary } from 'slipway/pipelines';
import { CiGate } from 'slipway/repository';
import { Trigger, Workflow } from 'slipway/workflows';
import { declareImage } from './package';

const { minutes, seconds } = Duration;

/** What is verified: gates and required checks take it from here. */
export interface Ci {
  readonly workflow: Workflow;
  readonly python: PythonCi;
  readonly security: SecurityScan;
  readonly summary: TestSummary;
  readonly image: ImageBuild;
  readonly gate: CiGate;
}

/** `ci.yml`: GE-1, GE-14. Every pull request, every commit of main and develop, every release tag, and whoever wants to know. */
export function declareCi(delivery: Delivery): Ci {
  const branches = ['main', 'develop'];
  const workflow = new Workflow(delivery, 'ci', {
    name: 'CI',
    comment: 'Every pull request is verified. What is on main, and what a release tag names, is packaged and recorded as a release besides: staging-deploy.yml takes it from there.',
    triggers: [Trigger.push({ branches, tags: ['v*.*.*'] }), Trigger.pullRequest({ branches }), Trigger.workflowDispatch()],
  });

  const python = new PythonCi(workflow, 'python', {
    version: '3.12',
    packages: PythonPackages.pip({ requirements: ['requirements_infrastructure.txt', 'requirements_dev.txt'] }),
    quality: [PythonTool.ruff(), PythonTool.black({ options: ['--line-length', '100'] }), PythonTool.isort({ options: ['--profile', 'black'] }), PythonTool.mypy()],
    tests: [
      new PytestSuite('unit', { paths: ['tests'], marker: 'not performance and not slow', testTimeout: seconds(300), groups: groups('infrastructure', 'agents', 'orchestration', 'integration') }),
      new PytestSuite('smoke', { paths: ['tests'], marker: 'critical or smoke', maxFailures: 1 }),
      new PytestSuite('integration', { paths: ['tests'], marker: 'integration', testTimeout: seconds(600), groups: groups('orchestration', 'darwin', 'swarm', 'error-handling') }),
    ],
    coverage: PythonCoverage.atLeast(95, { ownJob: true }),
    codecov: CodecovUpload.token(Secrets.get('CODECOV_TOKEN')),
    jobs: {
      quality: { jobId: 'code-quality', timeout: minutes(10) },
      unit: { jobId: 'unit-tests', timeout: minutes(20) },
      smoke: { jobId: 'smoke-tests', timeout: minutes(10) },
      integration: { jobId: 'integration-tests', timeout: minutes(30) },
      coverage: { jobId: 'coverage-analysis', timeout: minutes(30) },
    },
  });

  const security = new SecurityScan(workflow, 'security', {
    scanners: [Scanner.bandit({ group: 'scan' }), Scanner.safety({ group: 'scan', requirements: ['requirements_infrastructure.txt'], apiKey: Secrets.get('SAFETY_API_KEY') }), Scanner.trufflehog({ group: 'scan' })],
    jobs: { scan: { jobId: 'security-scan', name: 'Security scan', timeout: minutes(15) } },
  });

  const summary = new TestSummary(workflow, 'test-summary', { jobs: python.testJobs, timeout: minutes(10) });
  const image = declareImage({ workflow, python, security, summary });
  const gate = new CiGate(workflow, 'ci-gate', { name: 'CI gate', timeout: minutes(5), guards: [...python.jobs, ...security.jobs, summary, image.job('check')] });
  return { workflow, python, security, summary, image, gate };
}

/** Tests by words in their names, each group beside the others. */
function groups(...names: string[]): PytestGroup[] {
  return names.map((name) => PytestGroup.keyword(name, name.replace('-', ' and ')));
}
