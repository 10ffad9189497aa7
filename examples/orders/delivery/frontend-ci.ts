import { Delivery } from 'slipway/delivery';
import { NodeCi } from 'slipway/pipelines';
import { Trigger, Workflow } from 'slipway/workflows';

/** `frontend-ci.yml`: OR-2. OR-7: the size of the bundle and outdated dependencies warn. */
export function declareFrontendCi(delivery: Delivery): NodeCi {
  const workflow = new Workflow(delivery, 'frontend-ci', { name: 'Frontend CI', triggers: [Trigger.push({ branches: ['**'] }), Trigger.pullRequest()] });
  return new NodeCi(workflow, 'frontend', {
    workingDirectory: 'frontend',
    version: '20',
    scripts: { bundleSize: 'size' },
    outdated: true,
    jobs: { quality: { jobId: 'quality' }, test: { jobId: 'test' }, build: { jobId: 'build' } },
  });
}
