import { Checkout, SetupPython, UploadArtifact } from 'slipway/actions';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Functions, Github } from 'slipway/expressions';
import { CiGate } from 'slipway/repository';
import { Job, Matrix, Trigger, Workflow } from 'slipway/workflows';

/** A script of the repository says which databases are tested: two of them for a change, all of them at night. */
export function declareTests(delivery: Delivery): Workflow {
  const workflow = new Workflow(delivery, 'tests', {
    name: 'Tests',
    triggers: [Trigger.push({ branches: ['main'] }), Trigger.pullRequest(), Trigger.schedule({ cron: '23 3 * * *' }), Trigger.workflowDispatch()],
  });

  const plan = new Job(workflow, 'plan', { name: 'What is tested', timeout: Duration.minutes(5) });
  plan.use(new Checkout({ sparseCheckout: ['ci'] }));
  const chosen = plan.run(`python3 ci/matrix.py --event ${Github.eventName} >> "$GITHUB_OUTPUT"`, { name: 'Choose the databases' });

  const matrix = Matrix.fromExpression(Functions.fromJson(chosen.output('matrix')), { failFast: false });
  const test = new Job(workflow, 'test', {
    name: `${matrix.get('database')} ${matrix.get('release')}, Python ${matrix.get('python')}`,
    matrix,
    services: {
      database: {
        image: matrix.get('image'),
        env: { POSTGRES_PASSWORD: 'postgres', MYSQL_ROOT_PASSWORD: 'mysql' },
        ports: [`${matrix.get('port')}`],
        options: `${matrix.get('health')}`,
      },
      cache: { image: 'redis:8.2', ports: [6379], healthCheck: { command: 'redis-cli ping', interval: Duration.seconds(5), retries: 10 } },
    },
  });
  test.use(new Checkout(), new SetupPython({ pythonVersion: matrix.get('python'), cache: 'pip' }));
  test.run('python -m pip install -r requirements.txt', { name: 'Install' });
  const pytest = test.run('python -m pytest --junit-xml=results.xml', {
    name: 'Test',
    env: { DATABASE_URL: `${matrix.get('url')}`, REDIS_URL: 'redis://localhost:6379' },
  });
  test.use(new UploadArtifact({ artifactName: `results-${matrix.get('database')}-${matrix.get('release')}-${matrix.get('python')}`, path: ['results.xml'], condition: pytest.ran() }));

  new CiGate(workflow, 'gate', { name: 'Tests passed' });
  return workflow;
}
