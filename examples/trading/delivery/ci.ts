import { Checkout, RustCache, SetupBuildx, SetupNode, SetupPython, DockerBuildPush } from 'slipway/actions';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { CiGate } from 'slipway/repository';
import { Job, Matrix, RunStep, Trigger, Workflow } from 'slipway/workflows';
import { SERVICES } from './services';

/** What must hold before a change is merged, as jobs. */
export interface Ci {
  readonly workflow: Workflow;
  readonly python: Job;
  readonly typescript: Job;
  readonly rust: Job;
  readonly builds: Job;
  readonly integration: Job;
  readonly gate: CiGate;
}

/** `ci.yml`: ST-1. Three languages in parallel, and whether every service can be built. */
export function declareCi(delivery: Delivery): Ci {
  const workflow = new Workflow(delivery, 'ci', { name: 'CI', triggers: [Trigger.push({ branches: ['main'] }), Trigger.pullRequest({ branches: ['main'] })] });

  const python = new Job(workflow, 'python', { name: 'Agents (Python)', timeout: Duration.minutes(15), defaults: { workingDirectory: 'agents' } });
  python.use(new Checkout(), new SetupPython({ pythonVersion: '3.11.8', cache: 'pip', cacheDependencyPath: ['agents/requirements*.txt'] }));
  python.run('python -m pip install --requirement requirements.txt --requirement requirements-dev.txt', { name: 'Install dependencies' });
  python.run('pytest --cov=. --cov-fail-under=80', { name: 'Tests, at least 80 % covered' });
  python.run('pytest tests/risk --cov=risk --cov-fail-under=100', { name: 'Financial calculations and risk, all of it covered' });

  const typescript = new Job(workflow, 'typescript', { name: 'Dashboard (TypeScript)', timeout: Duration.minutes(15), defaults: { workingDirectory: 'dashboard' } });
  typescript.use(new Checkout(), new SetupNode({ nodeVersion: '20', cache: 'npm', cacheDependencyPath: ['dashboard/package-lock.json'] }));
  typescript.run('npm ci', { name: 'Install dependencies' });
  typescript.run('npx --no-install jest --ci --coverage', { name: 'Tests (Jest)' });

  const rust = new Job(workflow, 'rust', { name: 'Execution engine (Rust)', timeout: Duration.minutes(20), defaults: { workingDirectory: 'execution-engine' } });
  rust.use(new Checkout(), new RunStep('rustup toolchain install 1.75.0 --profile minimal && rustup default 1.75.0', { name: 'Install Rust' }), new RustCache({ workspaces: ['execution-engine'] }));
  rust.run('cargo test --locked', { name: 'Tests' });

  const services = new Matrix({ axes: { service: SERVICES.map(({ folder }) => folder) }, failFast: false });
  const builds = new Job(workflow, 'builds', { name: 'Build', matrix: services, timeout: Duration.minutes(20) });
  builds.use(new Checkout(), new SetupBuildx(), new DockerBuildPush({ name: 'Build the image, and keep it nowhere', context: `./${services.get('service')}`, push: false }));

  const integration = new Job(workflow, 'integration', { name: 'Integration tests', timeout: Duration.minutes(20) });
  integration.use(new Checkout());
  integration.run('./scripts/testing/run-integration-tests.sh', { name: 'Integration tests, on Docker Compose' });

  const gate = new CiGate(workflow, 'ci-gate', { name: 'CI gate', guards: [python, typescript, rust, builds, integration] });
  return { workflow, python, typescript, rust, builds, integration, gate };
}
