import { Checkout, SetupNode } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { IStep, Job, RunStep, Step, Trigger, Workflow } from 'slipway/workflows';

/** What must hold before a change is merged. */
export interface FrontendChecks {
  readonly workflow: Workflow;
  readonly quality: Job;
  readonly test: Job;
}

/** `frontend-ci.yml`: OR-2. */
export function declareFrontendCi(delivery: Delivery): FrontendChecks {
  const workflow = new Workflow(delivery, 'frontend-ci', {
    name: 'Frontend CI',
    triggers: [Trigger.push({ branches: ['**'] }), Trigger.pullRequest()],
    defaults: { workingDirectory: 'frontend' },
  });
  const quality = new Job(workflow, 'quality', { name: 'Frontend quality' });
  quality.use(new Node());
  quality.run('npm run lint', { name: 'Lint' });
  quality.run('npm run type-check', { name: 'Types' });
  quality.run('npm run format:check', { name: 'Formatting' });

  const test = new Job(workflow, 'test', { name: 'Frontend tests' });
  test.use(new Node());
  test.run('npm test', { name: 'Tests' });
  test.run('npm run build && npx --no-install size-limit || echo "::warning title=Bundle size::larger than agreed, see the log"', {
    name: 'Bundle size (a warning)',
    continueOnError: true,
  });
  return { workflow, quality, test };
}

class Node implements IStep {
  public toSteps(): Step[] {
    return [
      new Checkout(),
      new SetupNode({ nodeVersion: '20', cache: 'npm', cacheDependencyPath: ['frontend/package-lock.json'] }),
      new RunStep('npm ci', { name: 'Install dependencies' }),
    ];
  }
}
