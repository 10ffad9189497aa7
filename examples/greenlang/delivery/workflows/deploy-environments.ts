import { Checkout } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Github } from 'slipway/expressions';
import { Release } from 'slipway/promotion';
import { Job, Trigger, Workflow } from 'slipway/workflows';
import { Platform } from '../platform';

const IMAGE = 'ghcr.io/acme/greenlang';

/** What main makes, and what must hold of it. */
export interface Deployable {
  readonly workflow: Workflow;
  /** GL-3, GL-24: the scan that a stage asks for. */
  readonly gate: Job;
  readonly release: Release;
}

/** GL-11: every commit of main is scanned, built and recorded as a release. `promote-environment.yml` follows, and takes it to dev, staging and production, each of which is asked whether it works. */
export function declareDeployEnvironments(delivery: Delivery, { gate, image }: Platform): Deployable {
  const workflow = new Workflow(delivery, 'deploy-environments', {
    name: 'Deploy environments',
    triggers: [Trigger.push({ branches: ['main'] }), Trigger.workflowDispatch()],
    // GL-39: one of them builds at a time; a commit that waits gives way to a newer one.
    concurrency: { group: 'deploy-environments' },
  });
  // Somebody who starts it by hand chooses the branch.
  const condition = Github.ref.equalTo('refs/heads/main');
  const scan = new Job(workflow, 'security-gate', { name: 'Security gate', condition });
  scan.use(new Checkout({ fetchDepth: 0 }), gate.step({ name: 'Scan', inputs: { 'scan-type': 'full', 'fail-on': 'high' } }));

  const build = new Job(workflow, 'image', { name: 'Build the image', condition });
  const pushed = image.step({ name: 'Build, push and sign', inputs: { tags: `${IMAGE}:${Github.sha}` } });
  build.use(new Checkout(), pushed);

  const release = new Release(delivery, 'greenlang', { images: { api: IMAGE } });
  const record = new Job(workflow, 'release', { name: 'Record the release', needs: [scan, build], condition });
  record.use(new Checkout(), release.record({ digests: { api: pushed.output('image-digest') } }));
  return { workflow, gate: scan, release };
}
