import { Checkout } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Expression, Github, Status } from 'slipway/expressions';
import { DoraMetrics, Notification } from 'slipway/observability';
import { DeploymentEnvironment } from 'slipway/repository';
import { DispatchInput, Job, Trigger, Workflow } from 'slipway/workflows';

/** GL-6: what is on main goes to one environment after the other, and each deployment is recorded, however it went. */
export function declareDeployments(delivery: Delivery, environments: DeploymentEnvironment[], dora: DoraMetrics, notification: Notification): Workflow {
  const workflow = new Workflow(delivery, 'deploy-environments', {
    name: 'Deploy',
    triggers: [
      Trigger.push({ branches: ['main'] }),
      Trigger.workflowDispatch({ change: DispatchInput.choice({ options: ['planned', 'rollback', 'hotfix'], description: 'Whether it mends something', defaultValue: 'planned' }) }),
    ],
  });
  let before: Job | undefined;
  for (const environment of environments) before = deployTo(environment, workflow, dora, notification, before);
  dora.addDeployWorkflow(workflow);
  return workflow;
}

function deployTo(environment: DeploymentEnvironment, workflow: Workflow, dora: DoraMetrics, notification: Notification, before: Job | undefined): Job {
  const { environmentName: name } = environment;
  const job = new Job(workflow, `deploy-${name}`, { name: `Deploy to ${name}`, environment, needs: before && [before] });
  job.use(new Checkout());
  const deployStep = job.run('make deploy', { name: 'Deploy', env: { ENVIRONMENT: name, VERSION: Github.sha } });
  // What was pushed is planned: it has no such input.
  const change = Expression.choose(workflow.input('change').equalTo('planned'), '', workflow.input('change'));
  job.use(dora.record({ environment, version: Github.sha, change, deployStep }));
  const told = { environment: name, version: Github.sha };
  job.use(
    notification.send('deploy-success', { title: `${name} has a new version`, condition: Status.success(), ...told }),
    notification.send('deploy-failure', { title: `The deployment to ${name} failed`, condition: Status.failure(), ...told }),
  );
  return job;
}
