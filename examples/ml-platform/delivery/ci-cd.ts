import { Checkout } from 'slipway/actions';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Functions, Github, Status } from 'slipway/expressions';
import { TestSummary } from 'slipway/pipelines';
import { Release } from 'slipway/promotion';
import { CiGate } from 'slipway/repository';
import { Job, Trigger, Workflow } from 'slipway/workflows';
import { IMAGE, declareImage } from './image';
import { Channels } from './notifications';
import { declareTests } from './tests';

/** `ci-cd.yml`: verify, build, and record what main made: `promotion.ts` takes it from there. */
export function declareCiCd(delivery: Delivery, channels: Channels): { workflow: Workflow; release: Release } {
  const workflow = new Workflow(delivery, 'ci-cd', {
    name: 'CI/CD',
    comment: 'Every push and pull request is verified. main and develop make an image; that of main is a release, which promote-environment.yml takes to staging and production.',
    triggers: [Trigger.push({ branches: ['**'], tags: ['v*'] }), Trigger.pullRequest()],
  });

  const python = declareTests(workflow);
  const image = declareImage(workflow, python.jobs);
  const summary = new TestSummary(workflow, 'test-summary', { jobs: python.testJobs });
  new CiGate(workflow, 'ci-gate', { name: 'CI gate', guards: [...python.jobs, image.job('check'), summary] });

  // What moves: the image of a commit of main, by the digest that was scanned.
  const release = new Release(delivery, 'ml-platform', { images: { app: IMAGE } });
  const record = new Job(workflow, 'release', { name: 'Record the release', needs: [image.job('build')], condition: Github.isBranch('main') });
  record.use(new Checkout(), release.record({ digests: { app: image.digest } }));

  const tell = new Job(workflow, 'notify-build-failure', {
    name: 'Notify of a failed build',
    comment: 'The author of a pull request sees its checks; a red branch concerns everybody.',
    needs: [...python.jobs, ...image.jobs],
    timeout: Duration.minutes(5),
    condition: Functions.allOf(Status.failure(), Github.isEvent('push')),
  });
  tell.use(
    new Checkout({ sparseCheckout: ['.github'] }),
    channels.notification.send('build-failed', { title: `The build of ${Github.refName} failed`, version: Github.sha }),
    channels.email('The build failed', Status.cancelled().negate()),
  );
  return { workflow, release };
}
